// The cases whose exports are read back: the fixtures, and one in which every text is hostile.
const hostile = [
  "=cmd|' /C calc'!A0",
  "+4400\t-1",
  '"quoted" and \\ back\\slash\\',
  "two\nlines\r\nand three",
  "]]> <script>&amp;&#0;</script>",
  "\\u0027 DETACH DELETE (n) //",
  "'; MATCH (n) DETACH DELETE n; //",
  "\u202eright to left\u202c سلام ⵣ ሰላም 😀",
  "n".repeat(300),
  "a|b\\|c;=1+1,-2",
  "control \u0001\u0007\u001f end",
  "%22 percent %",
];
const keys = [
  "constructor",
  "__proto__",
  "toString",
  "a b",
  "p'q",
  'p"q',
  "p\\q",
  "p,q",
  "p;q",
  "%22",
  "\u202Eabc",
  "0",
];

const people = keys.map((id, i) => ({ id, names: [hostile[i], `${hostile[i]} twice`] }));
const calls = keys.map(
  (_, i) =>
    `c${i},+44770090${String(100 + i)},+44770090${String(100 + ((i + 1) % keys.length))},2013-08-05T10:${String(i).padStart(2, "0")}:00Z,60`,
);
const quoted = (text) => `"${text.replaceAll('"', '""')}"`;

/** The files of a case in which every text tries to be something else. */
export const hostileCase = new Map([
  ["case.json", JSON.stringify({ format: "faisceau-case/1", id: "h", title: hostile.join(" ") })],
  ["calls.csv", ["id,caller,callee,startedAt,durationSeconds", ...calls, ""].join("\n")],
  ["people.json", JSON.stringify(people)],
  ["phones.csv", ["phone,person", ...keys.map((key, i) => `+44770090${100 + i},${quoted(key)}`), ""].join("\n")],
  [
    "statements.jsonl",
    keys
      .map((key, i) =>
        JSON.stringify({
          id: `s${i}`,
          kind: "interview",
          claims: [
            {
              id: `s${i}#1`,
              predicate: "drove",
              subject: `person:${key}`,
              object: `person:${keys[(i + 5) % keys.length]}`,
              credibility: 2,
              quote: hostile[i],
            },
          ],
        }),
      )
      .join("\n"),
  ],
]);
