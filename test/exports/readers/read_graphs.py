"""Reads graph exports back with NetworkX, igraph, pydot, the csv module and a parser of Cypher: every actor, tie and attribute is compared."""

import csv
import json
import pathlib
import re
import sys
import xml.etree.ElementTree as ElementTree

import antlr4
import igraph
import networkx as nx
import pydot
from antlr4_cypher import CypherLexer, CypherParser
from expected import NOT_IN_XML, actor_attributes, analysis, compare, is_protected, percent, strength, tie_attributes, told


def xml_text(text):
    return NOT_IN_XML.sub("\ufffd", text)


def withheld(actor_id):
    return ("community",) if is_protected(actor_id) else ()


def check_graph(document, nodes, edges, where, text=xml_text):
    """nodes: id to attributes; edges: pairs of ids to attributes with a weight."""
    assert len(nodes) == len(document["actors"]), where
    assert len(edges) == len(document["ties"]), where
    count = 0
    for actor in document["actors"]:
        found = dict(nodes[text(actor["id"])])
        assert len(found.pop("label")) <= 60, where
        count += compare(actor_attributes(actor), found, (where, actor["id"]), text=text, withheld=withheld(actor["id"]))
    for tie in document["ties"]:
        found = dict(edges[frozenset((text(tie["source"]), text(tie["target"])))])
        assert float(found.pop("weight")) == strength(tie), where
        count += compare(tie_attributes(tie), found, (where, tie), text=text)
    return count


def read_graphml(folder, case, document):
    path = folder / f"{case}.graphml"
    graph = nx.read_graphml(path)
    assert graph.graph["resultDigest"] and not graph.is_directed()
    edges = {frozenset((a, b)): {k: v for k, v in data.items() if k != "id"} for a, b, data in graph.edges(data=True)}
    told(case, f"graphml networkx {nx.__version__}", len(graph), len(edges), check_graph(document, graph.nodes, edges, "graphml"))

    # igraph knows numbers as doubles alone, and writes what is absent as NaN or an empty text.
    other = igraph.Graph.Read_GraphML(str(path))
    assert (other.vcount(), other.ecount()) == (len(document["actors"]), len(document["ties"]))
    present = lambda pairs: {k: v for k, v in pairs.items() if v != "" and v == v and v is not None and k != "id"}
    nodes = {v["id"]: present(v.attributes()) for v in other.vs}
    edges = {frozenset((other.vs[e.source]["id"], other.vs[e.target]["id"])): present(e.attributes()) for e in other.es}
    told(case, f"graphml igraph {igraph.__version__}", len(nodes), len(edges), check_graph(document, nodes, edges, "igraph"))


def read_gexf(folder, case, document):
    graph = nx.read_gexf(folder / f"{case}.gexf")
    edges = {frozenset((a, b)): {k: v for k, v in data.items() if k != "id"} for a, b, data in graph.edges(data=True)}
    told(case, f"gexf networkx {nx.__version__}", len(graph), len(edges), check_graph(document, graph.nodes, edges, "gexf"))
    root = ElementTree.parse(folder / f"{case}.gexf").getroot()
    assert root.tag == "{http://gexf.net/1.3}gexf"


def number(text):
    try:
        return int(text)
    except ValueError:
        try:
            return float(text)
        except ValueError:
            return text


def read_csv(folder, case, document):
    # What the rule of docs/exports.md puts in front is taken off again.
    def plain(cell):
        return re.sub("(^|[;,\t\r\n\"]\\s*)'(?='*[=+\\-@\t\r\n＝＋－＠])", r"\1", cell)

    def rows(name):
        with open(folder / f"{case}.csv" / name, encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file, strict=True))

    nodes, edges = rows("nodes.csv"), rows("ties.csv")
    for row in [*nodes, *edges]:
        for cell in row.values():
            assert re.match(r"-?[\d.]+(e-?\d+)?$", cell) or not re.match("[=+\\-@\t\r]", cell), cell
    texts = {"names", "phones", "standing", "role", "cautions", "first", "last"}
    typed = lambda row, leave: {k: plain(v) if k in texts else number(v) for k, v in row.items() if v != "" and k not in leave}
    found = {
        plain(row["Id"]): {**typed(row, ("Id", "Label", "Type")), "type": row["Type"].lower(), "label": ""} for row in nodes
    }
    ties = {
        frozenset((plain(row["Source"]), plain(row["Target"]))): {**typed(row, ("Source", "Target", "Type", "Weight", "Id", "Label")), "weight": row["Weight"]}
        for row in edges
    }
    told(case, "csv csv.DictReader", len(found), len(ties), check_graph(document, found, ties, "csv", text=lambda t: t))


def read_cytoscape(folder, case, document):
    graph = nx.cytoscape_graph({"data": [], "directed": False, "multigraph": False, **(lambda j: {"elements": {
        "nodes": [{"data": {**n["data"], "value": n["data"]["id"], "name": n["data"]["id"]}} for n in j["elements"]["nodes"]], "edges": j["elements"]["edges"]}})(
        json.loads((folder / f"{case}.cytoscape").read_text(encoding="utf-8")))})
    count = 0
    for actor in document["actors"]:
        found = {k: v for k, v in graph.nodes[actor["id"]].items() if k not in ("id", "value", "name", "label")}
        assert found.pop("roles") == actor["roles"]
        assert found.pop("phones") == actor["phones"]
        wanted = {k: v for k, v in actor_attributes(actor).items() if k != "phones"}
        count += 2 + compare(wanted, found, ("cytoscape", actor["id"]), lists="lists", withheld=withheld(actor["id"]))
    for tie in document["ties"]:
        found = {k: v for k, v in graph.edges[tie["source"], tie["target"]].items() if k not in ("id", "source", "target")}
        assert found.pop("weight") == strength(tie)
        count += compare(tie_attributes(tie), found, ("cytoscape", tie))
    told(case, f"cytoscape networkx {nx.__version__}", len(graph), graph.number_of_edges(), count)


def read_dot(folder, case, document):
    (graph,) = pydot.graph_from_dot_data((folder / f"{case}.dot").read_text(encoding="utf-8"))

    def plain(value):
        if not value.startswith('"'):
            return number(value)
        # As Graphviz reads a text: an escaped quote, then an escape for the backslash and the line end, then the entity.
        inner = value[1:-1].replace('\\"', '"')
        inner = re.sub(r"\\(.)", lambda m: "\n" if m.group(1) == "n" else m.group(1), inner)
        return inner.replace("&amp;", "&")

    ids = {percent(actor["id"]): actor["id"] for actor in document["actors"]}
    nodes = {
        ids[node.get_name().strip('"')]: {k: plain(v) for k, v in node.get_attributes().items()}
        for node in graph.get_nodes()
        if node.get_name() not in ("graph", "node", "edge", '"\\n"')
    }
    edges = {
        frozenset((ids[e.get_source().strip('"')], ids[e.get_destination().strip('"')])): {k: plain(v) for k, v in e.get_attributes().items()}
        for e in graph.get_edges()
    }
    one_end = lambda t: re.sub("\r\n|[\r\n\u2028\u2029]", "\n", t)
    assert len(ids) == len(nodes)
    restored = {i: a for i, a in nodes.items()}
    for actor in document["actors"]:
        assert actor["id"] in restored
    told(case, f"dot pydot {pydot.__version__}", len(nodes), len(edges), check_graph(document, {one_end(i): a for i, a in nodes.items()}, edges, "dot", text=one_end))


def read_weights(folder, case, document):
    strengths = {frozenset((t["source"], t["target"])): strength(t) for t in document["ties"]}
    ids = {percent(a["id"]): a["id"] for a in document["actors"]}
    graph = nx.Graph(nx.read_pajek(folder / f"{case}.pajek"))
    found = {frozenset((ids[a], ids[b])): data["weight"] for a, b, data in graph.edges(data=True)}
    assert len(graph) == len(ids) and found == strengths, "pajek"
    told(case, f"pajek networkx {nx.__version__}", len(graph), len(found), len(found))

    other = igraph.Graph.Read_Pajek(str(folder / f"{case}.pajek"))
    # A network of one kind of ties has the attributes id and weight.
    named = other.vs["id"] if "id" in other.vs.attributes() else other.vs["name"]
    found = {frozenset((ids[named[e.source]], ids[named[e.target]])): e["weight"] for e in other.es}
    assert other.vcount() == len(ids) and found == strengths, "pajek in igraph"
    told(case, f"pajek igraph {igraph.__version__}", other.vcount(), len(found), len(found))

    ids = {percent(a["id"], ","): a["id"] for a in document["actors"]}
    other = igraph.Graph.Read_DL(str(folder / f"{case}.ucinet"), directed=True)
    found = {}
    for e in other.es:
        ends = frozenset((ids[other.vs[e.source]["name"]], ids[other.vs[e.target]["name"]]))
        assert found.setdefault(ends, e["weight"]) == e["weight"]
    assert other.vcount() == len(ids) and other.ecount() == 2 * len(strengths) and found == strengths, "dl"
    told(case, f"ucinet igraph {igraph.__version__}", other.vcount(), len(found), len(found))


class Literals:
    """The value of a parsed literal, sum, list or map."""

    escapes = {"n": "\n", "r": "\r", "t": "\t", "\\": "\\", "'": "'"}

    def text(self, token):
        return re.sub(r"\\(.)", lambda m: self.escapes[m.group(1)], token[1:-1], flags=re.DOTALL)

    def value(self, tokens):
        token = tokens.pop(0)
        if token == "[":
            items = []
            while tokens[0] != "]":
                items.append(self.value(tokens))
                if tokens[0] == ",":
                    tokens.pop(0)
            tokens.pop(0)
            return items
        if token == "{":
            pairs = {}
            while tokens[0] != "}":
                name = tokens.pop(0)
                colon = tokens.pop(0)
                assert colon == ":", (name, colon, tokens[:5])
                pairs[name] = self.value(tokens)
                if tokens[0] == ",":
                    tokens.pop(0)
            tokens.pop(0)
            return pairs
        if token.startswith("'"):
            value = self.text(token)
            while tokens and tokens[0] == "+":
                tokens.pop(0)
                value += self.text(tokens.pop(0))
            return value
        sign = 1
        if token == "-":
            sign, token = -1, tokens.pop(0)
        # This lexer cuts 0.04 in three.
        if tokens and tokens[0] == ".":
            token += tokens.pop(0) + tokens.pop(0)
        return sign * number(token)


class Complaints(antlr4.error.ErrorListener.ErrorListener):
    def syntaxError(self, recognizer, symbol, line, column, message, e):
        raise AssertionError(f"cypher {line}:{column}: {message}")


def read_cypher(folder, case, document):
    text = (folder / f"{case}.cypher").read_text(encoding="utf-8")
    assert "\\u" not in text
    lexer = CypherLexer(antlr4.InputStream(text))
    lexer.removeErrorListeners()
    lexer.addErrorListener(Complaints())
    stream = antlr4.CommonTokenStream(lexer)
    stream.fill()
    statements, current = [], []
    for token in stream.tokens:
        if token.channel != 0 or token.type == antlr4.Token.EOF or token.text.isspace():
            continue
        if token.text == ";":
            statements.append(current)
            current = []
        else:
            current.append(token.text)
    assert current == [] and len(statements) == 2 + len(document["actors"]) + len(document["ties"])
    # The grammar itself, for the first hundred: this parser is slow.
    for tokens in statements[1:100]:
        parser = CypherParser(antlr4.CommonTokenStream(CypherLexer(antlr4.InputStream(re.sub(r"\b0 \. 0\d+", "0.5", " ".join(tokens))))))
        parser.removeErrorListeners()
        parser.addErrorListener(Complaints())
        parser.script() if hasattr(parser, "script") else parser.oC_Cypher()
    literals = Literals()
    maps = lambda tokens: [literals.value(tokens[i:]) for i, t in enumerate(tokens) if t == "{"]
    nodes, edges = {}, {}
    for tokens in statements[2:]:
        found = maps(tokens)
        if tokens[0].upper() == "MERGE":
            nodes[found[0]["id"]] = found[1]
        else:
            edges[frozenset((found[0]["id"], found[1]["id"]))] = found[2]
    count = 0
    for actor in document["actors"]:
        nodes[actor["id"]].pop("label")
        count += compare(actor_attributes(actor), nodes[actor["id"]], ("cypher", actor["id"]), lists="lists", withheld=withheld(actor["id"]))
    for tie in document["ties"]:
        found = edges[frozenset((tie["source"], tie["target"]))]
        assert found.pop("weight") == strength(tie)
        count += compare(tie_attributes(tie), found, ("cypher", tie))
    told(case, "cypher antlr4-cypher", len(nodes), len(edges), count)


folder = pathlib.Path(sys.argv[1])
for case in sys.argv[2:]:
    document = analysis(folder, case)
    for read in (read_graphml, read_gexf, read_csv, read_cytoscape, read_dot, read_weights, read_cypher):
        read(folder, case, document)
