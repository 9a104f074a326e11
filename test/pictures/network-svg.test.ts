import { describe, expect, it } from "vitest";
import type { Analysis, ShownActor } from "../../src/analysis/analysis.js";
import { analyze } from "../../src/analysis/analyze.js";
import { networkSvg } from "../../src/pictures/network-svg.js";
import { recordsOf } from "../records-of.js";
import { fileText, fixture, hiddenTexts, marksOf, refused } from "./svg.js";

const drawnActors = (svg: string): ReadonlyMap<string, Readonly<Record<string, string>>> =>
  new Map(
    marksOf(svg)
      .filter(({ name, attributes }) => name !== "text" && attributes["data-actor"] !== undefined)
      .map(({ attributes }) => [attributes["data-actor"]!, attributes]),
  );

/** A document of so many actors in communities of forty, a chain inside each and a tie from each to the next. */
const manyActors = (count: number): Analysis => {
  const { analysis } = fixture("minimal");
  const like = analysis.actors[0]!;
  const id = (i: number): string => `person:n${String(i).padStart(5, "0")}`;
  const actors = Array.from(
    { length: count },
    (_, i): ShownActor => ({
      ...like,
      id: id(i),
      names: [`Name ${i}`],
      cautions: [],
      standing: i % 10 === 0 ? "participant" : i % 3 === 0 ? "migrant" : "contact",
      role: i % 20 === 0 ? "driver" : null,
      community: Math.floor(i / 40),
    }),
  );
  const tie = { calls: 3, seconds: 60, messages: 0, claims: 0 };
  return {
    ...analysis,
    actors,
    communities: Array.from({ length: Math.ceil(count / 40) }, (_, c) => ({
      id: c,
      members: actors.filter(({ community }) => community === c).map((actor) => actor.id),
      stability: 1,
    })),
    ties: Array.from({ length: count - 1 }, (_, i) => ({ source: id(i), target: id(i + 1), ...tie })),
  };
};

describe.each(["minimal", "harmattan"])("the network of %s", (name) => {
  const { analysis } = fixture(name);
  const svg = networkSvg(analysis);

  it("is well-formed, and holds nothing that a strict policy refuses", () => {
    expect(refused(svg)).toEqual([]);
    expect(marksOf(svg)[0]?.attributes).toMatchObject({
      role: "img",
      "aria-labelledby": "faisceau-network-title faisceau-network-desc",
    });
  });

  it("shows every actor once, with the role and standing of the document and no other", () => {
    const drawn = drawnActors(svg);
    expect([...drawn.keys()].sort()).toEqual(analysis.actors.map(({ id }) => id).sort());
    for (const { id, role, standing } of analysis.actors) {
      expect(drawn.get(id)?.["data-role"]).toBe(role ?? undefined);
      expect(drawn.get(id)?.["data-standing"]).toBe(standing);
    }
  });

  it("shows every tie once", () => {
    const drawn = marksOf(svg).flatMap(({ attributes }) =>
      attributes["data-from"] === undefined ? [] : [`${attributes["data-from"]} ${attributes["data-to"]}`],
    );
    expect(drawn.sort()).toEqual(analysis.ties.map(({ source, target }) => `${source} ${target}`).sort());
  });

  it("counts in the legend what the document holds", () => {
    const legend = marksOf(svg).filter(
      ({ name: tag, attributes }) => tag === "g" && attributes["data-actor"] === undefined,
    );
    for (const role of new Set(analysis.actors.map((actor) => actor.role))) {
      if (role === null) continue;
      const count = analysis.actors.filter((actor) => actor.role === role).length;
      expect(
        legend.some(({ attributes, title }) => attributes["data-role"] === role && title.endsWith(`: ${count}`)),
      ).toBe(true);
    }
  });

  it("is the same text each time", () => {
    expect(networkSvg(structuredClone(analysis))).toBe(svg);
  });
});

describe("the network", () => {
  it("never names a smuggled person, and draws them like nobody else", () => {
    const { analysis } = fixture("harmattan");
    const marks = marksOf(networkSvg(analysis));
    const migrants = new Set(analysis.actors.filter(({ standing }) => standing === "migrant").map(({ id }) => id));
    expect(marks.some(({ name, attributes }) => name === "text" && migrants.has(attributes["data-actor"] ?? ""))).toBe(
      false,
    );
    for (const { name, attributes } of marks)
      if (name !== "text" && migrants.has(attributes["data-actor"] ?? "")) expect(name).toBe("circle");
  });

  it("holds no name or number of a protected person", () => {
    const { analysis } = fixture("harmattan");
    const hidden = hiddenTexts("harmattan");
    expect(hidden.length).toBeGreaterThan(0);
    for (const marks of ["each", "groups"] as const)
      for (const text of hidden) expect(networkSvg(analysis, { marks })).not.toContain(text);
  });

  it("draws one mark a community beyond 500 actors, and counts everybody in it", () => {
    const analysis = manyActors(2000);
    const svg = networkSvg(analysis);
    expect(refused(svg)).toEqual([]);
    const marks = marksOf(svg);
    expect(marks[0]?.attributes["data-marks"]).toBe("groups");
    const counted = marks
      .filter(({ name, attributes }) => name === "g" && attributes["data-count"] !== undefined)
      .reduce((sum, { attributes }) => sum + Number(attributes["data-count"]), 0);
    expect(counted).toBe(2000);
    expect(svg.length).toBeLessThan(500_000);
  });

  it("draws a mark an actor where it is asked to, however many there are", () => {
    const svg = networkSvg(manyActors(2000), { marks: "each" });
    expect(drawnActors(svg).size).toBe(2000);
    expect(svg.length).toBeLessThan(2_000_000);
  });

  it("draws a case without actors or without ties", () => {
    const { analysis } = fixture("minimal");
    expect(refused(networkSvg({ ...analysis, actors: [], ties: [], communities: [] }))).toEqual([]);
    const alone = networkSvg({ ...analysis, ties: [] });
    expect(drawnActors(alone).size).toBe(analysis.actors.length);
    expect(refused(networkSvg({ ...analysis, actors: [], ties: [], communities: [] }, { marks: "groups" }))).toEqual(
      [],
    );
  });

  it("lets no name break out, turn the line or grow without end", () => {
    const names = [
      "<script>alert(1)</script>",
      '"><img onerror=x>',
      "\u202Egnp.exe",
      "x".repeat(300),
      "a\u0000b\u0007",
      "\uD800",
      "]]>",
      "&amp;",
    ];
    const records = recordsOf({
      people: names.map((name, i) => ({ id: `h${i}`, names: [name] })),
      ties: names.map((_, i) => `person:h${i},person:h${(i + 1) % names.length},3`),
    });
    const svg = networkSvg(analyze(records));
    expect(refused(svg)).toEqual([]);
    expect(svg).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for
    expect(svg.slice(0, -1)).not.toMatch(/[\u0000-\u001F]/);
    for (const { name, text, attributes } of marksOf(svg))
      if (name === "text" && attributes["data-actor"] !== undefined) expect(text.length).toBeLessThan(60);
    expect(marksOf(svg).some(({ title }) => title.includes("x".repeat(300)))).toBe(true);
  });

  it("writes a name from right to left in its own direction", () => {
    const records = recordsOf({
      people: [
        { id: "a", names: ["جمال الخياط"] },
        { id: "b", names: ["ኪዳነ ዓንዶም"] },
        { id: "c", names: ["ⴰⵎⴰⵣⵉⵖ"] },
      ],
      ties: ["person:a,person:b,3", "person:b,person:c,3"],
    });
    const texts = marksOf(networkSvg(analyze(records))).filter(({ name }) => name === "text");
    const of = (text: string) => texts.find((mark) => mark.text === text)?.attributes;
    expect(of("جمال الخياط")).toMatchObject({ direction: "rtl", "unicode-bidi": "isolate" });
    expect(of("ኪዳነ ዓንዶም")?.direction).toBeUndefined();
    expect(of("ⴰⵎⴰⵣⵉⵖ")?.direction).toBeUndefined();
  });
});

it("docs/pictures/harmattan.svg is what the function draws", () => {
  expect(networkSvg(fixture("harmattan").analysis)).toBe(fileText("docs/pictures/harmattan.svg"));
});
