import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { main } from "../../src/node/main.js";
import { commandNames } from "../../src/node/words/node-words.js";

const cwd = fileURLToPath(new URL("../../fixtures/", import.meta.url));

const run = (args: readonly string[], lang?: string) => {
  let [out, err] = ["", ""];
  const io = { out: (t: string) => (out += t), err: (t: string) => (err += t), cwd, watched: false, lang };
  const status = main(args, io);
  return { status, out, err };
};

describe("the language of the command line", () => {
  it("is that of --lang wherever it stands, else that of the environment, else English", () => {
    const french = run(["analyze", "minimal", "--lang", "fr"]).out;
    expect(french).toContain("Ce que les pièces étayent");
    expect(run(["--lang=fr", "analyze", "minimal"]).out).toBe(french);
    expect(run(["analyze", "minimal"], "fr").out).toBe(french);
    expect(run(["analyze", "minimal"], "fr_FR.UTF-8").out).toBe(french);
    const english = run(["analyze", "minimal"]).out;
    expect(english).toContain("What the records support");
    expect(run(["analyze", "minimal", "--lang", "en"], "fr").out).toBe(english);
    expect(run(["analyze", "minimal"], "").out).toBe(english);
  });

  it("is refused in English where it is none", () => {
    expect(run(["analyze", "minimal", "--lang", "xx"])).toEqual({
      status: 2,
      out: "",
      err: "faisceau: no language xx: give en or fr\n",
    });
    expect(run(["analyze", "minimal", "--lang"]).status).toBe(2);
  });

  it.each(commandNames)("has help for %s in both, at most 80 columns wide", (name) => {
    const [english, french] = [run(["help", name]).out, run(["help", name], "fr").out];
    expect(french).not.toBe(english);
    for (const text of [english, french])
      for (const line of text.split("\n").slice(1)) expect(line.length, line).toBeLessThanOrEqual(80);
    expect(run([name, "--help"], "fr").out).toBe(french);
    const options = (text: string) => [...new Set(text.match(/--[a-z-]+/g))].sort();
    expect(options(french)).toEqual(options(english));
  });

  it("says what is wrong in French", () => {
    expect(run(["analyse"], "fr").err).toBe("faisceau: pas de commande analyse\u00a0: voir faisceau help\n");
    expect(run(["next", "minimal", "--top", "x"], "fr").err).toContain("donner un nombre entier");
    expect(run(["analyze", "minimal", "--foo"], "fr").err).toBe("faisceau: option inconnue --foo\n");
    expect(run(["analyze", "nowhere"], "fr").err).toContain("Le dossier d'affaire nowhere".slice(0, 20));
    expect(run(["explain", "minimal", "nobody"], "fr").err).toContain("pas d'acteur nobody");
  });

  it("tells row errors in French, with the same places and codes", () => {
    const [english, french] = [run(["validate", "broken"]).out, run(["validate", "broken"], "fr").out];
    const codes = (text: string) => text.match(/\[[a-z-]+\]$/gm);
    expect(codes(french)).toEqual(codes(english));
    const same = english.split("\n").filter((line) => line !== "" && french.includes(`${line}\n`));
    expect(same).toEqual([]);
    expect(french).not.toMatch(/ is no | is not | write /);
  });

  it("explains aloud in both, and asks for the same next evidence", () => {
    expect(run(["explain", "minimal", "person:p1", "--aloud"]).out).toMatch(/^The records support that Moussa/);
    expect(run(["explain", "minimal", "person:p1", "--aloud"], "fr").out).toMatch(/^Les pièces étayent que Moussa/);
    const what = (lang: string) =>
      JSON.parse(run(["next", "minimal", "--json"], lang).out).map((one: { what: unknown }) => one.what);
    expect(what("fr")).toEqual(what("en"));
  });

  it("writes one and the same document in each", () => {
    expect(run(["analyze", "broken", "--json"], "fr").out).toBe(run(["analyze", "broken", "--json"]).out);
  });
});
