import { describe, expect, it } from "vitest";
import { analysisText } from "../../src/analysis/analysis-text.js";
import { analyze } from "../../src/analysis/analyze.js";
import { veilOfCase } from "../../src/analysis/veil-of-case.js";
import { parseCase } from "../../src/records/parse-case.js";
import { recordsOf, statement } from "../records-of.js";

const text = {
  title: "The case of Awet Tesfay, 4470001",
  calls: [
    "c1,+4470001,200,2013-08-05T10:00:00Z,60",
    "c-4470001,200,+4470001,2013-08-12T10:00:00Z,30",
    "c3,+4470001,+4470001,2013-08-12T10:00:00Z,30",
  ],
  people: [
    { id: "mosi", names: ["Awet Tesfay"] },
    { id: "p2", names: ["Awet Tesfay junior", "Ali"] },
  ],
  phones: ["+4470001,mosi,2013-08-01T00:00:00Z,2013-08-10T00:00:00Z", "+4470009,p2"],
  statements: [
    statement(
      "s-mosi",
      [
        { predicate: "recruited", subject: "person:p2", object: "person:mosi", credibility: 2 },
        { predicate: "named", subject: "person:mosi", name: "Wedi Tesfa" },
        { predicate: "drove", subject: "person:p3", object: "person:p4" },
      ],
      { witness: "person:mosi", protected: true, reliability: "B" },
    ),
  ],
};

const strings = (value: unknown): readonly string[] =>
  typeof value === "string"
    ? [value]
    : typeof value === "object" && value !== null
      ? Object.values(value).flatMap(strings)
      : [];

describe("protected people", () => {
  const analysis = analyze(recordsOf(text));

  it("appear nowhere: not by id, name or number, not inside other ids, titles or messages", () => {
    const all = strings(analysis).join("\n");
    for (const secret of ["mosi", "4470001", "Awet", "Tesfa"]) expect(all).not.toContain(secret);
  });

  it("keep their cautions and lose names and phones", () => {
    const actor = analysis.actors.find(({ id }) => id.startsWith("person:protected-"));
    expect(actor?.cautions).toContain("protected");
    expect([actor?.names, actor?.phones]).toEqual([[], []]);
  });

  it("leave others their own names and cites that lead somewhere", () => {
    expect(analysis.actors.find(({ id }) => id === "person:p2")?.names).toEqual(["Ali"]);
    expect(analysis.actors.find(({ id }) => id === "person:p2")?.roles[0]?.indicators[0]?.cites[0]).toMatch(
      /^claim:protected-/,
    );
  });

  it("are sorted by what is shown", () => {
    const ids = analysis.actors.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
  });

  it("are shown on request only, with the rest unchanged", () => {
    const revealed = analyze(recordsOf(text), { revealProtected: true });
    expect(revealed.actors.some(({ id }) => id === "person:mosi")).toBe(true);
    expect(revealed.inputDigest).toBe(analysis.inputDigest);
    expect(revealed.resultDigest).not.toBe(analysis.resultDigest);
  });

  it("go by pseudonyms that only the key decides", () => {
    const key = new Uint8Array(32).fill(7);
    const ids = (records: ReturnType<typeof recordsOf>) =>
      analyze(records, { pseudonymKey: key })
        .actors.map(({ id }) => id)
        .filter((id) => id.includes("protected-"));
    const more = recordsOf({ ...text, calls: [...text.calls, "c9,1,2,2013-08-05T10:00:00Z,60"] });
    expect(ids(more)).toEqual(ids(recordsOf(text)));
    expect(ids(more)[0]).toMatch(/^person:protected-[0-9a-f]{16}$/);
  });

  it("are hidden in messages too where their keys are long or odd", () => {
    const key = `zz‮${"k".repeat(80)}`;
    const records = recordsOf({
      calls: [`c1,${key},${key},2013-08-12T10:00:00Z,30`, `c2,${key},1,2013-08-12T10:00:00Z,x`],
      phones: [`${key},p`],
      people: [{ id: "p", protected: true }],
    });
    expect(records.problems).toHaveLength(2);
    expect(strings(analyze(records)).join("\n")).not.toContain("kkkk");
  });

  it("are not named in what a role rests on: neither as witnesses nor by a source that carries their key", () => {
    const records = recordsOf({
      people: [{ id: "mosi", protected: true }],
      statements: [
        statement("s1", [{ predicate: "drove", subject: "person:d", object: "person:x", credibility: 2 }], {
          witness: "person:mosi",
          source: "interview-of-mosi",
          reliability: "A",
        }),
      ],
    });
    const passenger = analyze(records).actors.find(({ id }) => id === "person:x");
    const left = passenger?.support?.map((one) => one.left) ?? [];
    expect(left.map((id) => id.replace(/\d$/, "N"))).toEqual(["person:protected-N", "source:protected-N"]);
    const revealed = analyze(records, { revealProtected: true }).actors.find(({ id }) => id === "person:x");
    expect(revealed?.support?.map((one) => one.left)).toEqual(["person:mosi", "source:interview-of-mosi"]);
  });

  it("are not named by one of their names in a quoted sentence, and a pseudonym is not replaced again", () => {
    const veil = veilOfCase(recordsOf({ calls: [], people: [{ id: "1", names: ["Awet Tesfay"], protected: true }] }));
    expect(veil.text("Awet said that person:1 and Tesfay left, 11 of them")).toBe(
      "(protected) said that person:protected-1 and (protected) left, 11 of them",
    );
  });

  it.each([
    ["after an escaped character", "c1,\t4470001,b,2013-08-01T10:00:00Z,5"],
    ["after a direction mark in another field", "c2,a,b,\u202e4470001,5"],
    ["cut in the middle of a name", `c3,a,b,${"z ".repeat(25)}Awet Tesfay,5`],
    ["glued to other digits", "c4,004470001,b,2013-08-01T10:00:00,5"],
    ["as the value at fault", "c5,4470001,4470001,2013-08-01T10:00:00Z,5"],
  ])("are hidden in messages: %s", (_, row) => {
    const messages = analyze(
      recordsOf({
        calls: [row],
        people: [{ id: "pw", names: ["Awet Tesfay"], protected: true }],
        phones: ["4470001,pw"],
      }),
    ).problems.map(({ message }) => message);
    expect(messages.length).toBeGreaterThan(0);
    for (const secret of ["4470001", "Awet", "Tesf"]) expect(messages.join(" ")).not.toContain(secret);
  });

  it("are hidden inside the ids of claims, and where a sender goes by their name", () => {
    const shown = analysisText(
      analyze(
        recordsOf({
          calls: ["c1,Awet Tesfay,b,2013-08-01T10:00:00Z,0,sms"],
          people: [{ id: "pwit77", names: ["Awet Tesfay"], protected: true }],
          statements: [
            {
              id: "s1",
              kind: "interview",
              claims: [{ id: "xpwit77y", predicate: "drove", subject: "person:d", object: "person:m" }],
            },
          ],
        }),
      ),
    );
    for (const secret of ["pwit77", "Awet Tesfay"]) expect(shown).not.toContain(secret);
  });

  it("stay hidden where the row that protects them is left out for an error", () => {
    const files = (more: Readonly<Record<string, string>>): Map<string, string> =>
      new Map(
        Object.entries({
          "case.json": '{"format":"faisceau-case/1","id":"x","title":"T"}',
          "statements.jsonl":
            '{"id":"s","kind":"interview","claims":[{"id":"k","predicate":"met","subject":"person:pwit","object":"person:p2"}]}',
          ...more,
        }),
      );
    const calls = "id,caller,callee,startedAt,durationSeconds\nc,4470001,4470002,2013-08-01T10:00:00Z,5\n";
    for (const more of [
      { "people.json": '[{"id":"pwit","names":["Awet Tesfay"],"status":"wittness","protected":true}]' },
      { "people.json": '[{"id":"pwit","names":["Awet Tesfay"]},{"id":"pwit","protected":true}]' },
      {
        "people.json": '[{"id":"pwit","protected":true}]',
        "calls.csv": calls,
        "phones.csv": "phone,person,from\n4470001,pwit,2013-08-32\n",
      },
    ]) {
      const shown = analysisText(analyze(parseCase(files(more))));
      for (const secret of ["pwit", "Awet", "4470001"]) expect(shown).not.toContain(secret);
    }
  });

  it("include whoever is confirmed to be one of them", () => {
    const judged = recordsOf({
      people: [{ id: "zola", protected: true }, { id: "abel" }],
      phones: ["771199,abel"],
      judgements: [{ id: "j", kind: "same-person", a: "person:abel", b: "person:zola", verdict: "yes" }],
    });
    const shown = analysisText(analyze(judged));
    for (const secret of ["zola", "abel", "771199"]) expect(shown).not.toContain(secret);
  });
});
