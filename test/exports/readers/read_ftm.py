"""Reads FollowTheMoney exports back with its own package: every entity is valid by the model, and all that the case holds is there."""

import json
import pathlib
import re
import sys

import followthemoney
from expected import actor_attributes, analysis, is_protected, joined, tie_attributes, told
from followthemoney import model
from followthemoney.exc import InvalidData
from followthemoney.types import registry


def line(name, value):
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return None if isinstance(value, float) else f"{name}: {joined(value) if isinstance(value, list) else value}"


def valid(data):
    """Valid by the model. Numbers of fictional cases belong to no operator's plan, so they are looked at by form alone."""
    schema = model.get(data["schema"])
    properties = dict(data["properties"])
    for name in ("phone", "callerNumber", "receiverNumber"):
        for value in properties.pop(name, []):
            assert re.fullmatch(r"\+[1-9]\d{6,14}", value), value
            assert schema.get(name).type is registry.phone
    try:
        schema.validate({**data, "properties": properties})
    except InvalidData as error:
        raise AssertionError((data, error.errors)) from error
    # The model also drops what it does not know, in silence.
    proxy = model.get_proxy(data)
    assert sum(len(values) for values in proxy.to_dict()["properties"].values()) == sum(len(set(v)) for v in data["properties"].values()), data
    return proxy


folder = pathlib.Path(sys.argv[1])
for case in sys.argv[2:]:
    document = analysis(folder, case)
    lines = (folder / f"{case}.ftm").read_text(encoding="utf-8").split("\n")[:-1]
    proxies = [valid(json.loads(text)) for text in lines]
    by_id = {proxy.id: proxy for proxy in proxies}
    assert len(by_id) == len(proxies), "two entities share an id"
    for proxy in proxies:
        for prop, value in proxy.itervalues():
            if prop.type == registry.entity:
                assert value in by_id, (proxy.id, prop.name, "leads nowhere")
                assert by_id[value].schema.is_a(prop.range), (proxy.schema.name, prop.name)
    actors = {p.first("summary"): p for p in proxies if p.schema.name in ("Person", "LegalEntity")}
    assert set(actors) == {a["id"] for a in document["actors"]}
    count = 0
    for actor in document["actors"]:
        proxy = actors[actor["id"]]
        if actor["names"]:
            assert len(proxy.get("alias")) == len(actor["names"]) - 1
            assert set(actor["names"][1:]) == set(proxy.get("alias"))
        notes = proxy.get("notes")
        held = [note for note in notes if note.startswith("held: ")]
        assert len(held) == len({json.dumps(p) for p in actor["phones"]})
        wanted = actor_attributes(actor)
        for name, value in wanted.items():
            text = line(name, value)
            if name == "community" and is_protected(actor["id"]) and text not in notes:
                continue
            assert text in notes if text else any(n.startswith(f"{name}: ") and float(n.split(": ")[1]) == value for n in notes), (actor["id"], name)
        count += len(wanted) + len(held)
    roles = [p for p in proxies if p.schema.name == "Note" and any(d.startswith("The records support") for d in p.get("description"))]
    assert len(roles) == sum(len(a["roles"]) for a in document["actors"])
    indicators = sum(len(a_role["indicators"]) for a in document["actors"] for a_role in a["roles"])
    assert sum(len(p.get("description")) - 1 for p in roles) == indicators
    ties = [p for p in proxies if p.schema.name == "UnknownLink" and p.get("role") == ["tie"]]
    assert len(ties) == len(document["ties"])
    for tie in document["ties"]:
        count += len(tie_attributes(tie))
    assert sum(len(p.get("summary")) for p in ties) == sum(len(tie_attributes(t)) for t in document["ties"])
    calls = [p for p in proxies if p.schema.name == "Call" or p.schema.name == "UnknownLink" and p.get("role") == ["sent a text message to"]]
    kinds = {}
    for proxy in proxies:
        kinds[proxy.schema.name] = kinds.get(proxy.schema.name, 0) + 1
    assert len(calls) <= document["records"]["calls"]
    told(case, f"ftm followthemoney {followthemoney.__version__}", len(actors), len(ties), count)
    print(" " * 13 + ", ".join(f"{n} {kind}" for kind, n in sorted(kinds.items())) + f"; {document['records']['calls'] - len(calls)} calls of protected people not there")
