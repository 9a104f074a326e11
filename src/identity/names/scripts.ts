/** How one script is written in Latin letters: by letter, and whether short vowels are left out. */
export interface ScriptTable {
  readonly name: string;
  readonly letters: ReadonlyMap<string, string>;
  /** True where readers supply the short vowels. */
  readonly unvocalised: boolean;
}

const pairsOf = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text.split(" ").map((pair) => {
      const [letter = "", ...latin] = [...pair];
      return [letter, latin.join("")] as const;
    }),
  );

/** Arabic letters, with those of Persian and Ajami spellings; hamza and tatweel are written with nothing. After ALA-LC, without diacritics. */
const arabic = pairsOf(
  "اa أa إi آa ٱa بb تt ثth جj حh خkh دd ذdh رr زz سs شsh صs ضd طt ظz عa غgh فf قq كk لl مm نn هh وw يy ىa ةa ئy ؤw ء ـ پp چch ژj گg ڤv یy کk ڨg",
);

/** Tifinagh letters, those of the Sahara (Tamasheq) among them. After IRCAM's table. */
const tifinagh = pairsOf(
  "ⴰa ⴱb ⴲb ⴳg ⴴg ⴶj ⴷd ⴸdh ⴹd ⴻe ⴼf ⴽk ⴾk ⴿkh ⵀh ⵁh ⵂh ⵃh ⵄa ⵅkh ⵆkh ⵇq ⵈq ⵉi ⵊj ⵋj ⵌj ⵍl ⵎm ⵏn ⵐny ⵑng ⵒp ⵓu ⵔr ⵕr ⵖgh ⵗgh ⵘj ⵙs ⵚs ⵛsh ⵜt ⵝth ⵞch ⵟt ⵠv ⵡw ⵢy ⵣz ⵤz ⵥz ⵦe ⵧo",
);

/** The rows of the Ethiopic block, eight places each: a consonant with its seven vowels. Rows of labialised consonants carry their w. */
const ethiopicRows =
  "h l h m s r s sh q qw qh qhw b v t ch h hw n ny - k kw kh khw w - z zh y d d j g gw ng t ch p ts ts f p".split(" ");
const ethiopicVowels = ["e", "u", "i", "a", "e", "", "o", "wa"];

/** Ge'ez letters: consonant by row, vowel by place in it; the sixth has none. After the BGN/PCGN system, without diacritics. */
const ethiopic: ReadonlyMap<string, string> = new Map(
  ethiopicRows.flatMap((consonant, row) =>
    ethiopicVowels.map((vowel, place): readonly [string, string] => [
      String.fromCodePoint(0x1200 + row * 8 + place),
      // The glottal letters carry a vowel alone; their first and fourth are both read a.
      consonant === "-" ? (vowel === "e" && place === 0 ? "a" : vowel === "" ? "e" : vowel) : `${consonant}${vowel}`,
    ]),
  ),
);

/** The scripts that can be compared with Latin ones. */
export const scripts: readonly ScriptTable[] = [
  { name: "Arabic", letters: arabic, unvocalised: true },
  { name: "Ge'ez", letters: ethiopic, unvocalised: false },
  { name: "Tifinagh", letters: tifinagh, unvocalised: false },
];
