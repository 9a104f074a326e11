import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Analysis } from "../../src/analysis/analysis.js";
import { analyze } from "../../src/analysis/analyze.js";
import { nextEvidence } from "../../src/next-evidence/next-evidence.js";
import { readCaseFolder } from "../../src/node/read-case-folder.js";
import { explain } from "../../src/words/explain.js";

const fixture = (name: string): string => fileURLToPath(new URL(`../../fixtures/${name}`, import.meta.url));
const records = readCaseFolder(fixture("minimal"));
const minimal = analyze(records);
const harmattan = JSON.parse(readFileSync(fixture("harmattan.analysis.json"), "utf8")) as Analysis;

/** With plain spaces, to be read here. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");
const inFrench = (id: string, analysis = minimal): string => plain(explain(analysis, id, { lang: "fr" }));

describe("explain", () => {
  it("says role, probability and weight, what speaks for and against, an innocent explanation, and what it rests on", () => {
    expect(explain(minimal, "person:p1")).toBe(
      `The records support that Moussa Alhassane, also named Moussa Dirkou (person:p1) drove people by road: the role is driver, with a probability of more than 0.99. The evidence gives it very strong support (+47 dB): the records are about 50,000 times as likely if it is so as if it is not.

What speaks for it most: this person is said to have driven people by road (+21 dB; 2 claims); is told of in this part before any other, by far (+8 dB; 2 claims); is said to have driven on several occasions or legs (+4 dB; 2 claims). What speaks against it: this person speaks to contacts once only hardly ever (−1 dB; 2 calls); has hardly a contact who may be a driver (−1 dB; 4 calls and 2 contacts). The most plausible innocent explanation, to be examined: a driver of ordinary transport, who carries whoever pays and asks nothing.

This rests on source:src-agadez: without it no role would be assigned, and the standing would be: undetermined (driver, probability 0.76).

A probability is a degree of support, which other records may change. All this says what the records support that somebody did; it finds no offence, and everyone is presumed innocent.`,
    );
    expect(inFrench("person:p1")).toBe(
      `Les pièces étayent que Moussa Alhassane, aussi nommé Moussa Dirkou (person:p1) a conduit des personnes par la route : le rôle est celui de convoyeur, avec une probabilité supérieure à 0,99. Les indices y apportent un soutien très fort (+47 dB) : ces pièces sont environ 50 000 fois plus probables si le fait est exact que s'il ne l'est pas.

À charge, pour l'essentiel : la personne aurait conduit des personnes par la route (+21 dB ; 2 déclarations) ; est désignée dans ce rôle avant tout autre, de loin (+8 dB ; 2 déclarations) ; aurait conduit à plusieurs occasions ou sur plusieurs étapes (+4 dB ; 2 déclarations). À décharge : la personne n'a presque jamais de contact d'un seul appel (−1 dB ; 2 appels) ; n'a presque aucun contact qui pourrait être un convoyeur (−1 dB ; 4 appels et 2 contacts). L'explication innocente la plus plausible, à vérifier : un chauffeur de transport ordinaire, qui prend qui paie sans rien demander.

Cette conclusion repose sur source:src-agadez : sans cet élément, aucun rôle ne serait attribué, et la situation serait : indéterminé (convoyeur, probabilité 0,76).

Une probabilité est un degré d'appui, que d'autres pièces peuvent changer. Tout ceci dit ce que les pièces permettent de soutenir qu'une personne a fait ; aucune infraction n'est constatée, et toute personne est présumée innocente.`,
    );
  });

  it("abstains in so many words", () => {
    expect(explain(minimal, "person:p4")).toMatch(/^The records do not suffice .* No role is assigned; the nearest is/);
    expect(inFrench("person:p4")).toContain("Aucun rôle n'est attribué ; le plus proche est celui d'organisateur");
  });

  it("ranks nobody who was smuggled", () => {
    expect(explain(minimal, "person:p2")).toContain("No role is assigned: whoever was smuggled is never ranked.");
    expect(inFrench("person:p2")).toContain("les personnes transportées ne sont jamais classées");
  });

  it("names what could be asked for where that is given", () => {
    const next = nextEvidence(records, { lang: "fr" });
    const text = plain(explain(minimal, "person:p1", { lang: "fr", nextEvidence: next }));
    expect(text).toContain("Ce qui manque, et pourrait être demandé : Requérir les relevés d'appels de phone:");
    expect(next.map(({ what, rank }) => [what, rank])).toEqual(
      nextEvidence(records).map(({ what, rank }) => [what, rank]),
    );
  });

  it("says so where nobody asked what it rests on", () => {
    expect(explain(analyze(records, { support: false }), "person:p1")).toContain("was not computed");
  });

  it("knows nobody who is not in the document", () => {
    expect(() => explain(minimal, "person:nobody")).toThrow(RangeError);
  });

  it.each(["en", "fr"] as const)("says of no actor of a large case more than the records support, in %s", (lang) => {
    for (const { id, role, names } of harmattan.actors) {
      const text = explain(harmattan, id, { lang });
      expect(text, id).not.toMatch(/guilt|criminal|suspect|culprit|coupable|criminel/i);
      expect(text, id).not.toMatch(/undefined|NaN|\[object/);
      expect(text, id).toContain(names[0] ?? id);
      if (role === null) expect(text, id).toMatch(/No role is assigned|Aucun rôle n'est attribué/);
      else expect(text, id).toMatch(lang === "en" ? /^The records support/ : /^Les pièces étayent/);
      if (lang === "fr") expect(text, id).not.toMatch(/"| [:;!?»%]|« /);
    }
  });
});
