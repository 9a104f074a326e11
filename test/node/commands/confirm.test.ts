import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { main } from "../../../src/node/main.js";
import { readCaseFolder } from "../../../src/node/read-case-folder.js";

const made: string[] = [];
afterEach(() => {
  for (const path of made.splice(0)) rmSync(path, { recursive: true, force: true });
});

const run = (...args: readonly string[]) => {
  let [out, err] = ["", ""];
  const status = main(args, { out: (t) => (out += t), err: (t) => (err += t), cwd: "/", watched: false });
  return { status, out, err };
};

const claim = (id: string, predicate: string, subject: string, object: string) => ({
  ...{ id, predicate, subject: `person:${subject}`, object: `person:${object}`, credibility: 2 },
});
/** Two ids of one driver, each told of by witnesses, and a protected witness. */
const statements = [1, 2, 3].map((n) => ({
  ...{ id: `s${n}`, kind: "interview", witness: `person:w${n}`, reliability: "A", protected: n === 1 },
  claims: [claim(`s${n}#1`, "drove", n === 3 ? "p31" : "p4", `w${n}`)],
}));

const caseFolder = (judgements?: string): string => {
  const path = mkdtempSync(join(tmpdir(), "faisceau-"));
  made.push(path);
  const people = ["p4", "p31", "p9"].map((id) => ({ id, names: [id === "p9" ? "Sara Tesfay" : "Issa Malam Oumarou"] }));
  writeFileSync(join(path, "case.json"), '{"format":"faisceau-case/1","id":"t","title":"T"}');
  writeFileSync(join(path, "statements.jsonl"), statements.map((one) => JSON.stringify(one)).join("\n"));
  writeFileSync(join(path, "people.json"), JSON.stringify(people));
  writeFileSync(join(path, "phones.csv"), "phone,person\n+1,p9\n");
  if (judgements !== undefined) writeFileSync(join(path, "judgements.jsonl"), judgements);
  return path;
};
/** A page as one line, since it may break anywhere. */
const flat = (page: string): string => page.replace(/\s+/g, " ");
const judgementsOf = (path: string): string => readFileSync(join(path, "judgements.jsonl"), "utf8");
const signed = ["--by", "N. Issa", "--on", "2026-01-02", "--reason", "one passport\nin “two” files"];
const pair = "person:p4=person:p31";
const line = (id: string, a: string, verdict: string, b: string, more: object = {}): string =>
  JSON.stringify({ id, kind: "same-person", a: `person:${a}`, b: `person:${b}`, verdict, ...more });

describe("confirm CASE", () => {
  it("lists what is open with its evidence, at 80 columns, and writes nothing", () => {
    const path = caseFolder(`${line("j1", "p9", "no", "p4")}\n`);
    const { status, out } = run("confirm", path);
    expect(status).toBe(0);
    expect(out).toContain("person:p31 and person:p4 may be one person");
    expect(out).toMatch(/\+\d+ dB {2}the names/);
    expect(out).toContain("PROPOSAL: person:p31=person:p4");
    expect(flat(out)).toContain("judgement:j1, by somebody: it is not so that person:p9 and person:p4 are one person");
    for (const text of out.split("\n")) expect(text.length, text).toBeLessThanOrEqual(80);
    expect(judgementsOf(path)).toBe(`${line("j1", "p9", "no", "p4")}\n`);
  });

  it("is the wrong usage with a decision on nothing", () => {
    expect(run("confirm", caseFolder(), "--reject")).toMatchObject({ status: 2 });
  });
});

describe("confirm CASE PROPOSAL", () => {
  it("writes the judgement, makes the file, and tells what changes", () => {
    const path = caseFolder();
    const { status, out, err } = run("confirm", path, pair, ...signed);
    expect(err).toBe("");
    expect(status).toBe(0);
    expect(JSON.parse(judgementsOf(path))).toEqual({
      ...{ id: "j1", kind: "same-person", a: "person:p4", b: "person:p31", verdict: "yes", by: "N. Issa" },
      ...{ on: "2026-01-02", reason: "one passport\nin “two” files" },
    });
    expect(readdirSync(path)).not.toContain("judgements.jsonl.part");
    expect(flat(out)).toContain("judgement:j1, by N. Issa: person:p4 and person:p31 are one person");
    expect(flat(out)).toContain("Both go under person:p31.");
    expect(flat(out)).toMatch(/person:p31: no role, undetermined \(driver 0\.\d\d\); now driver, participant/);
    expect(readCaseFolder(path).problems).toEqual([]);
    const { confirmed } = JSON.parse(run("analyze", path, "--json").out);
    expect(confirmed).toEqual([{ kind: "same-person", a: "person:p31", b: "person:p4", judgement: "judgement:j1" }]);
  });

  it.for([
    ["no line end", line("j1", "p9", "no", "p4")],
    ["a line end of Windows", `${line("j1", "p9", "no", "p4")}\r\n`],
    ["a line that is no judgement", `{"id":"j2","verdict":"perhaps"}\n{broken`],
    ["bytes that are no text", "\uFEFF\n"],
    ["nothing", ""],
  ] as const)("keeps every byte of a file that ends in %s", ([, before]) => {
    const path = caseFolder(before);
    expect(run("confirm", path, pair, ...signed)).toMatchObject({ status: 0 });
    expect(judgementsOf(path).startsWith(before)).toBe(true);
    expect(judgementsOf(path).endsWith("}\n")).toBe(true);
    const added = readCaseFolder(path).judgements.filter(({ by }) => by === "N. Issa");
    expect(added).toHaveLength(1);
    // An id that a rejected line has is not given again.
    expect(before).not.toContain(`"id":"${added[0]?.id}"`);
  });

  it("supersedes an earlier judgement of the pair, in either order, and deletes none", () => {
    const path = caseFolder();
    run("confirm", path, pair, ...signed);
    const before = judgementsOf(path);
    const { out } = run("confirm", path, "person:p31=person:p4", "--reject", ...signed);
    expect(flat(out)).toContain("supersedes judgement:j1, by N. Issa: person:p4 and person:p31 are one person");
    expect(judgementsOf(path).startsWith(before)).toBe(true);
    expect(JSON.parse(judgementsOf(path).slice(before.length))).toMatchObject({ verdict: "no", supersedes: "j1" });
    const { confirmed, identities, problems } = JSON.parse(run("analyze", path, "--json").out);
    expect([confirmed, identities, problems]).toEqual([[], [], []]);
  });

  it("leaves a pair open that is judged unsure, and applies nothing", () => {
    const path = caseFolder();
    const open = JSON.parse(run("analyze", path, "--json").out).identities;
    expect(open).toHaveLength(1);
    expect(run("confirm", path, pair, "--unsure", ...signed).out).toContain("No role and no standing changes.");
    const after = JSON.parse(run("analyze", path, "--json").out);
    expect(after.identities).toEqual(open);
    expect(after.confirmed).toEqual([]);
  });

  it("refuses a contradiction, says with which judgements, and writes nothing", () => {
    const judgements = [line("j1", "p4", "yes", "p31"), line("j2", "p31", "yes", "p9"), line("j3", "w2", "yes", "w3")];
    const path = caseFolder(judgements.join("\n"));
    const { status, out, err } = run("confirm", path, "person:p9=person:p4", "--reject", ...signed);
    expect([status, out]).toEqual([1, ""]);
    expect(err).toContain("judgement:j1");
    expect(err).toContain("judgement:j2");
    expect(err).not.toContain("judgement:j3");
    expect(judgementsOf(path)).toBe(judgements.join("\n"));
    // Once one of them is decided anew, nothing contradicts.
    expect(run("confirm", path, "person:p31=person:p9", "--reject", ...signed)).toMatchObject({ status: 0 });
    expect(run("confirm", path, "person:p9=person:p4", "--reject", ...signed)).toMatchObject({ status: 0 });
  });

  it("settles what contradicted each other in the file", () => {
    const judgements = [line("j1", "p4", "yes", "p31"), line("j2", "p31", "yes", "p9"), line("j3", "p4", "no", "p9")];
    const path = caseFolder(judgements.join("\n"));
    expect(readCaseFolder(path).problems).toHaveLength(3);
    expect(run("confirm", path, "person:p31=person:p9", "--reject", ...signed)).toMatchObject({ status: 0 });
    const { problems, judgements: now } = readCaseFolder(path);
    expect(problems).toEqual([]);
    expect(now.map(({ id, superseded }) => [id, superseded])).toEqual([
      ["j1", undefined],
      ["j2", true],
      ["j3", undefined],
      ["j4", undefined],
    ]);
  });

  it.for([
    [[pair, "--on", "2026-01-02", "--reason", "r"], /--by is needed/],
    [[pair, "--by", "n", "--reason", "r"], /--on is needed/],
    [[pair, "--by", "n", "--on", "2026-01-02"], /--reason is needed/],
    [[pair, "--by", " ", "--on", "2026-01-02", "--reason", "r"], /--by is needed/],
    [[pair, "--by", "n", "--on", "2026-02-30", "--reason", "r"], /--on: There is no such day as "2026-02-30"/],
    [[pair, "--by", "n", "--on", "yesterday", "--reason", "r"], /--on: "yesterday" is no time/],
    [["person:p4=person:p404", ...signed], /nobody is person:p404/],
    [["person:p4", ...signed], /is no proposal/],
    [["person:p4=person:p4", ...signed], /names one id twice/],
    [["person:p4=phone:+1", ...signed], /a person and a phone/],
    [[pair, "--reject", "--unsure", ...signed], /one of them, or neither/],
    [[pair, "--top", "3", ...signed], /--top/],
    [[pair, pair, ...signed], /expected CASE \[PROPOSAL\]/],
  ] as const)("refuses %s in one line, and writes nothing", ([args, message]) => {
    const path = caseFolder();
    const { status, out, err } = run("confirm", path, ...args);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(message);
    expect(err).toMatch(/^[^\n]+\n$/);
    expect(readdirSync(path)).not.toContain("judgements.jsonl");
  });

  it("names protected people by their pseudonym alone, in and out", () => {
    const path = caseFolder();
    const { actors } = JSON.parse(run("analyze", path, "--json").out);
    const shown = actors.map(({ id }: { id: string }) => id).find((id: string) => id.includes("protected")) as string;
    expect(run("confirm", path, "person:w1=person:w2", ...signed).err).toContain("nobody is person:w1");
    const { status, out } = run("confirm", path, `${shown}=person:w2`, ...signed);
    expect(status).toBe(0);
    expect(JSON.parse(judgementsOf(path))).toMatchObject({ a: "person:w1", b: "person:w2" });
    expect(out).not.toContain("w1");
    expect(run("confirm", path, "person:w1=person:w3", "--reveal-protected", ...signed)).toMatchObject({ status: 0 });
  });

  it("writes nothing where somebody else is writing, or the folder may not be written", () => {
    const path = caseFolder("");
    writeFileSync(join(path, "judgements.jsonl.part"), "");
    const { status, err } = run("confirm", path, pair, ...signed);
    expect(status).toBe(1);
    expect(err).toContain("judgements.jsonl.part");
    expect(judgementsOf(path)).toBe("");
  });

  it("keeps the permissions of the file", () => {
    const path = caseFolder("");
    chmodSync(join(path, "judgements.jsonl"), 0o640);
    run("confirm", path, pair, ...signed);
    expect(statSync(join(path, "judgements.jsonl")).mode & 0o777).toBe(0o640);
  });
});
