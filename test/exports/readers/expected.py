"""What an export must say, written down from the analysis document alone."""

import json
import pathlib
import re
import unicodedata

MEASURES = [
    "degree", "strength", "betweenness", "weightedBetweenness", "closeness", "harmonicCloseness",
    "eigenvector", "pagerank", "constraint", "coreNumber", "clustering",
]
NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def analysis(folder, case):
    return json.loads((pathlib.Path(folder) / f"{case}.analysis.json").read_text(encoding="utf-8"))


def is_protected(actor_id):
    return actor_id.split(":", 1)[1].startswith("protected-")


def actor_attributes(actor):
    """Every attribute of an actor; lists are lists. A community that is withheld may be missing: see `compare`."""
    found = {"type": actor["id"].split(":", 1)[0], "standing": actor["standing"], "community": actor["community"]}
    for name in MEASURES:
        if actor["measures"][name] is not None:
            found[name] = actor["measures"][name]
    if actor["names"]:
        found["names"] = actor["names"]
    phones = list(dict.fromkeys(phone["phone"] for phone in actor["phones"]))
    if phones:
        found["phones"] = phones
    if actor["cautions"]:
        found["cautions"] = actor["cautions"]
    for role in actor["roles"]:
        found["probability_" + re.sub("[^A-Za-z0-9_]", "_", role["role"])] = role["probability"]
        if role["role"] == actor["role"]:
            found["role"] = role["role"]
            found["probability"] = role["probability"]
            found["weightDecibans"] = role["weight"]
    return found


def tie_attributes(tie):
    found = {name: tie[name] for name in ("calls", "seconds", "messages", "claims", "first", "last") if name in tie}
    if is_protected(tie["source"]) or is_protected(tie["target"]):
        for name in ("seconds", "first", "last"):
            found.pop(name, None)
    return found


def strength(tie):
    return tie.get("strength", tie["calls"] + tie["messages"] + tie["claims"])


def joined(items):
    return "|".join(re.sub(r"([\\|])", r"\\\1", item) for item in items)


def compare(wanted, found, where, lists="joined", text=lambda t: t, withheld=()):
    """Counts the attributes that agree; raises where one is missing, another or too many."""
    for name in withheld:
        if name not in found:
            wanted = {key: value for key, value in wanted.items() if key != name}
    assert set(found) == set(wanted), (where, set(found) ^ set(wanted))
    for name, value in wanted.items():
        if isinstance(value, list):
            value = joined(value) if lists == "joined" else value
        if isinstance(value, str):
            value = text(value)
        if isinstance(value, list):
            value = [text(item) for item in value]
        assert found[name] == value, (where, name, found[name], value)
    return len(wanted)


def told(case, reader, actors, ties, attributes):
    print(f"  {case:10} {reader:22} {actors} actors, {ties} ties, {attributes} attributes")


def percent(label, more=""):
    """The id as formats without escapes write it."""
    out = []
    for c in label:
        bad = c in "\"'\\%\u2028\u2029" or unicodedata.category(c) == "Cc" or c in more or (more and c.isspace())
        out.append("".join(f"%{b:02X}" for b in c.encode()) if bad else c)
    return "".join(out)
