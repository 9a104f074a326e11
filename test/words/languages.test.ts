import { describe, expect, it } from "vitest";
import { builtInModel } from "../../src/roles/built-in-model.js";
import { countedIn } from "../../src/words/counted.js";
import { languageOf, languages } from "../../src/words/language-of.js";
import { weightWords } from "../../src/words/weight-words.js";

describe.each(Object.entries(languages))("%s", (tag, language) => {
  it("has its tag", () => expect(language.lang).toBe(tag));

  it("has words for every indicator of the built-in model, and no others", () => {
    const [known, said] = [builtInModel.indicators.map(({ id }) => id), [...language.indicators.keys()]];
    expect(known.filter((id) => !language.indicators.has(id))).toEqual([]);
    expect(said.filter((id) => !known.includes(id))).toEqual([]);
  });

  it("tells every indicator from every other", () => {
    expect(new Set(language.indicators.values()).size).toBe(new Set(languages.en.indicators.values()).size);
  });
});

it("counts as the language does", () => {
  expect([0, 1, 2, 12_345].map((n) => countedIn(languageOf("en"), n, "call"))).toEqual([
    "0 calls",
    "1 call",
    "2 calls",
    "12,345 calls",
  ]);
  expect([0, 1, 2, 12_345].map((n) => countedIn(languageOf("fr"), n, "call"))).toEqual([
    "0 appel",
    "1 appel",
    "2 appels",
    "12\u202f345 appels",
  ]);
});

it("writes dates with their zone", () => {
  const [en, fr] = [languageOf("en").dates, languageOf("fr").dates];
  expect(en.instant("2016-05-01T14:05:00Z")).toBe("1 May 2016 at 14:05 UTC");
  expect(fr.instant("2016-05-01T14:05:00Z")).toBe("1er\u00a0mai 2016 à 14\u00a0h\u00a005, heure UTC");
  expect(fr.day("2016-12-31")).toBe("31\u00a0décembre 2016");
});

it("sets the weight of evidence on the scale, with the number beside the word", () => {
  expect([2, 3, 10, 20, 30, 40, 60].map((weight) => weightWords(weight, languageOf("en")))).toEqual([
    "hardly any support (+2 dB)",
    "weak support (+3 dB)",
    "moderate support (+10 dB)",
    "moderately strong support (+20 dB)",
    "strong support (+30 dB)",
    "very strong support (+40 dB)",
    "extremely strong support (+60 dB)",
  ]);
  expect(weightWords(-25, languageOf("fr"))).toBe("éléments à décharge, soutien modérément fort (−25\u00a0dB)");
});
