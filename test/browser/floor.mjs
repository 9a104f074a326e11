// The oldest browsers that pages must run in: Chromium 109 and Firefox ESR 115, on old laptops. What came later, per the compatibility tables:
// `names` are told apart by their spelling alone and searched in the script's text; `members` have ordinary names (a `union` may be zod's), so
// the page takes them away before the script loads, and the run shows whether anything needed them.

export const names = [
  "toSorted",
  "toReversed",
  "toSpliced",
  "withResolvers",
  "fromAsync",
  "groupBy",
  "symmetricDifference",
  "isDisjointFrom",
  "isSubsetOf",
  "isSupersetOf",
  "isWellFormed",
  "toWellFormed",
  "transferToFixedLength",
  "getOrInsert",
  "getOrInsertComputed",
  "sumPrecise",
  "f16round",
  "Float16Array",
  "fromBase64",
  "fromHex",
  "toBase64",
  "Segmenter",
  "DurationFormat",
  "canParse",
  "isRawJSON",
  "asyncDispose",
];

export const members = [
  ["Array.prototype", ["toSorted", "toReversed", "toSpliced", "with"]],
  ["Object.getPrototypeOf(Int8Array.prototype)", ["toSorted", "toReversed", "with"]],
  ["Array", ["fromAsync"]],
  ["Object", ["groupBy"]],
  ["Map", ["groupBy"]],
  ["Map.prototype", ["getOrInsert", "getOrInsertComputed"]],
  [
    "Set.prototype",
    ["union", "intersection", "difference", "symmetricDifference", "isSubsetOf", "isSupersetOf", "isDisjointFrom"],
  ],
  ["String.prototype", ["isWellFormed", "toWellFormed"]],
  ["Promise", ["withResolvers", "try"]],
  ["RegExp", ["escape"]],
  ["Error", ["isError"]],
  ["ArrayBuffer.prototype", ["transfer", "transferToFixedLength", "resize"]],
  ["Uint8Array", ["fromBase64", "fromHex"]],
  ["Uint8Array.prototype", ["toBase64", "toHex", "setFromBase64", "setFromHex"]],
  ["Math", ["sumPrecise", "f16round"]],
  ["JSON", ["rawJSON", "isRawJSON"]],
  ["URL", ["canParse", "parse"]],
  [
    "Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()))",
    ["map", "filter", "take", "drop", "flatMap", "reduce", "toArray", "forEach", "some", "every", "find"],
  ],
  ["globalThis", ["Iterator", "Float16Array", "DisposableStack", "AsyncDisposableStack", "Temporal"]],
  ["Intl", ["Segmenter", "DurationFormat"]],
];

/** A script that takes away what the floor lacks, and says how much it found. */
export const takeAway = `(() => {
  let taken = 0;
  for (const [path, gone] of ${JSON.stringify(members)}) {
    let owner;
    try { owner = { ${members.map(([path]) => `${JSON.stringify(path)}: () => ${path}`).join(", ")} }[path](); } catch { continue; }
    for (const name of gone) if (name in owner && delete owner[name]) taken++;
  }
  globalThis.takenAway = taken;
})();`;
