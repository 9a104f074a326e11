import { describe, expect, it } from "vitest";
import { COLUMN_ROLES, columnRoles } from "../../src/import/column-roles.js";
import { plainWords } from "../../src/import/plain-words.js";
import { directionOfWord, kindOfWord, saysAnonymous, saysTotal } from "../../src/import/words.js";

describe("words of headers", () => {
  it("stand in one role each", () => {
    const words = COLUMN_ROLES.flatMap((role) => columnRoles[role].words.map(plainWords));
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  });

  it("are compared without accents, case, underscores and points", () => {
    expect(plainWords(" Numéro_Appelé. ")).toBe("numero appele");
    expect(plainWords("DATE\u00A0 HEURE:")).toBe("date heure");
  });
});

describe("words of cells", () => {
  it("name kinds and directions in several languages, and a mapping's own first", () => {
    expect([
      kindOfWord("SMS-MO"),
      kindOfWord("Appel manqué"),
      kindOfWord("GPRS"),
      kindOfWord("رسالة"),
      kindOfWord("Recharge"),
    ]).toEqual(["sms", "missed", "data", "sms", "other"]);
    expect([directionOfWord("MTC"), directionOfWord("Sortant"), directionOfWord("صادر")]).toEqual(["in", "out", "out"]);
    expect(kindOfWord("MOC", { moc: "data" })).toBe("data");
    expect([kindOfWord("1"), directionOfWord("1"), kindOfWord("constructor"), kindOfWord("__proto__")]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("know totals and withheld numbers", () => {
    for (const text of [
      "Total",
      "TOTAL: 12",
      "Totaux 3",
      "(12 rows affected)",
      "12 enregistrements",
      "المجموع",
      "Sous-total",
    ])
      expect(saysTotal(text), text).toBe(true);
    for (const text of ["Totalenergies", "Sum Tel", "+227", "12", ""]) expect(saysTotal(text), text).toBe(false);
    expect([saysAnonymous("Numéro masqué"), saysAnonymous("Unknown"), saysAnonymous("MOMO")]).toEqual([
      true,
      true,
      false,
    ]);
  });
});
