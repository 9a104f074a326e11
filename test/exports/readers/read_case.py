"""Reads CASE/UCO exports back with rdflib, and checks them against the SHACL shapes of the ontology that case-utils brings."""

import pathlib
import sys

import case_utils
import pyshacl
import rdflib
from case_utils.case_validate.validate_utils import get_ontology_graph
from expected import actor_attributes, analysis, is_protected, told
from rdflib.namespace import RDF, RDFS, SH

CORE = rdflib.Namespace("https://ontology.unifiedcyberontology.org/uco/core/")
IDENTITY = rdflib.Namespace("https://ontology.unifiedcyberontology.org/uco/identity/")
OBSERVABLE = rdflib.Namespace("https://ontology.unifiedcyberontology.org/uco/observable/")
# The shapes take minutes on thousands of calls: the large case is read and counted alone.
NOT_CHECKED = {"harmattan"}


def shapes_for(graph, ontology):
    """The shapes that apply to a graph, by the classes of its nodes: all of the ontology's take five times as long, with the same verdict."""
    classes = set()
    for kind in set(graph.objects(None, RDF.type)):
        classes.update(ontology.transitive_objects(kind, RDFS.subClassOf))
    shapes = rdflib.Graph()

    def copy(node):
        if (node, None, None) in shapes:
            return
        for predicate, value in ontology.predicate_objects(node):
            shapes.add((node, predicate, value))
            if isinstance(value, rdflib.BNode) or predicate == SH.property:
                copy(value)

    for shape in ontology.subjects(RDF.type, SH.NodeShape):
        if any(target in classes for target in ontology.objects(shape, SH.targetClass)):
            copy(shape)
    return shapes


def conforms(graph, ontology):
    shapes = shapes_for(graph, ontology)
    whole = graph + rdflib.Graph()
    for triple in ontology.triples((None, RDFS.subClassOf, None)):
        whole.add(triple)
    verdict, _, text = pyshacl.validate(whole, shacl_graph=shapes, inference="none", allow_infos=False, allow_warnings=False)
    return verdict, text


folder = pathlib.Path(sys.argv[1])
ontology = get_ontology_graph("case-1.4.0")
checked = rdflib.Graph()
for case in sys.argv[2:]:
    document = analysis(folder, case)
    graph = rdflib.Graph()
    graph.parse(folder / f"{case}.case", format="json-ld")
    of = lambda kind: list(graph.subjects(rdflib.RDF.type, kind))
    actors = {str(graph.value(s, CORE.tag)): s for kind in (IDENTITY.Person, IDENTITY.Identity) for s in of(kind)}
    assert set(actors) == {a["id"] for a in document["actors"]}
    statements = {}
    for note in of(CORE.Annotation):
        for about in graph.objects(note, CORE.object):
            statements.setdefault(about, set()).update(str(s) for s in graph.objects(note, CORE.statement))
    count = 0
    for actor in document["actors"]:
        said = {text.split(": ", 1)[0] for text in statements[actors[actor["id"]]]}
        missing = set(actor_attributes(actor)) - said - ({"community"} if is_protected(actor["id"]) else set())
        assert not missing, (actor["id"], missing)
        count += len(actor_attributes(actor))
    related = {}
    for relation in of(CORE.Relationship):
        kind = str(graph.value(relation, CORE.kindOfRelationship))
        related[kind] = related.get(kind, 0) + 1
    assert related.get("Tie", 0) == len(document["ties"])
    assert related.get("Held", 0) == sum(len(a["phones"]) for a in document["actors"])
    confident = of(CORE.ConfidenceFacet)
    assert len(confident) == sum(len(a["roles"]) for a in document["actors"])
    calls = len(of(OBSERVABLE.Call)) + len(of(OBSERVABLE.SMSMessage))
    assert calls <= document["records"]["calls"]
    told(case, f"case rdflib {rdflib.__version__}", len(actors), related.get("Tie", 0), count)
    print(" " * 13 + f"{calls} calls and messages, {len(of(OBSERVABLE.PhoneAccount))} phone accounts, {len(confident)} confidences")
    if case not in NOT_CHECKED:
        checked += graph
verdict, text = conforms(checked, ontology)
assert verdict, text
wrong = rdflib.Graph()
wrong.add((rdflib.URIRef("urn:uuid:00000000-0000-5000-8000-000000000000"), RDF.type, CORE.Relationship))
assert not conforms(wrong, ontology)[0], "a relationship without ends must not conform"
print(f"  all but {', '.join(NOT_CHECKED)} conform to the shapes of CASE 1.4.0 (pyshacl {pyshacl.__version__}, case-utils {case_utils.__version__})")
