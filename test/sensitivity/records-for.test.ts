import { describe, expect, it } from "vitest";
import { analyze } from "../../src/analysis/analyze.js";
import { recordsFor } from "../../src/sensitivity/records-for.js";
import { handedToText } from "../../src/words/handed-to.js";
import { recordsOf, statement } from "../records-of.js";

const whole = recordsOf({
  sources: ["open,cdr,A,IT; LY,,", "secret,interview,B,judge-only,,", "ly,cdr,B,secret,,LY"],
  calls: [
    "c1,1,2,2013-08-05T10:00:00Z,60,voice,cell-a,,open",
    "c2,1,3,2013-08-05T11:00:00Z,60,voice,cell-b,,ly",
    // One call of two operators, one of whom is closed.
    "c3,1,2,2013-08-06T10:00:00Z,60,voice,cell-b,,ly",
    "c4,1,2,2013-08-06T10:00:01Z,60,voice,,cell-a,open",
    "c5,1,2,2013-08-07T10:00:00Z,60,voice,,,",
    "c6,1,2,not a time,60,voice,,,secret",
  ],
  cells: ["cell-a,1,1,x", "cell-b,2,2,y", "cell-c,3,3,z"],
  phones: ["1,p1,,,subscriber,open", "3,p3,,,analyst,secret"],
  people: [{ id: "p1" }, { id: "p3", names: ["Only there"] }, { id: "p9" }, { id: "w", names: ["Awet"] }],
  events: [
    { id: "boat", kind: "departure" },
    { id: "known", kind: "landing" },
  ],
  statements: [
    statement(
      "s1",
      [
        { predicate: "drove", subject: "person:p3", object: "person:w" },
        { predicate: "piloted", subject: "person:p3", object: "event:boat" },
      ],
      { witness: "person:w", protected: true, source: "secret" },
    ),
    statement("s2", [{ predicate: "met", subject: "person:p1", object: "person:w" }], {
      source: "open",
      kind: "intercept",
      call: "call:c2",
    }),
  ],
});

describe("records for a reader", () => {
  const reduced = recordsFor(whole, "IT");

  it("leave out the sources that do not admit the reader, and all that rests on them", () => {
    expect(reduced.sources.map(({ id }) => id)).toEqual(["open"]);
    expect(reduced.statements.map(({ id }) => id)).toEqual(["s2"]);
    expect(reduced.phones.map(({ phone }) => phone)).toEqual(["1"]);
    expect(reduced.calls.map(({ id }) => id)).toEqual(["c1", "c4", "c5"]);
  });

  it("keep of a call with a closed leg neither that leg's id nor its cells", () => {
    const joined = reduced.calls.find(({ id }) => id === "c4");
    expect(joined).toMatchObject({ source: "open", durationSeconds: 60 });
    expect([joined?.callerCell, joined?.calleeCell, joined?.otherLeg]).toEqual([undefined, undefined, undefined]);
  });

  it("lose people, events and cells of which the closed sources alone speak, and keep what is listed anyway", () => {
    expect(reduced.people.map(({ id }) => id)).toEqual(["p1", "p9", "w"]);
    expect(reduced.events.map(({ id }) => id)).toEqual(["known"]);
    expect(reduced.cells.map(({ id }) => id)).toEqual(["cell-a", "cell-c"]);
    expect(JSON.stringify(analyze(reduced))).not.toMatch(/Only there|boat|secret|judge-only/);
  });

  it("refer to no call that is gone, and quote no row of a closed source in a message", () => {
    expect(reduced.statements[0]).not.toHaveProperty("call");
    expect([whole.problems.length, reduced.problems.length, reduced.notes.length]).toEqual([1, 0, 0]);
  });

  it("go on protecting whom a closed source protects", () => {
    const shown = analyze(reduced);
    expect(shown.actors.some(({ id }) => id === "person:w")).toBe(false);
    expect(shown.actors.flatMap(({ names }) => names)).not.toContain("Awet");
  });

  it("say how many of everything were left out, in the document too", () => {
    const { handedTo } = reduced;
    expect(handedTo).toEqual({
      reader: "IT",
      leftOut: {
        sources: 2,
        calls: 1,
        callsReduced: 1,
        statements: 1,
        claims: 2,
        phones: 1,
        coverage: 0,
        people: 1,
        events: 1,
        cells: 1,
        problems: 1,
      },
      unmarked: 1,
    });
    expect(analyze(reduced).handedTo).toEqual(handedTo);
    expect(handedTo && handedToText(handedTo)).toBe(
      "For IT: 2 sources left out, and with them 1 call, 1 call without its cells, 1 statement, 2 claims, 1 row of phones.csv, 1 person, 1 event, 1 cell, 1 row error and field set aside. Kept, since nobody has said who may see it: 1 record.",
    );
  });

  it("are all there for a reader whom every source admits, and give the same document but for that reader", () => {
    const open = recordsOf({ sources: ["open,cdr,A,all,,"], calls: ["c1,1,2,2013-08-05T10:00:00Z,60,voice,,,open"] });
    const given = recordsFor(open, "IT");
    expect(analyze(given).inputDigest).toBe(analyze(open).inputDigest);
    expect(given.handedTo?.leftOut.sources).toBe(0);
  });
});
