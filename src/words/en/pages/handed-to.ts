import type { HandedToWords } from "../../pages/handed-to-words.js";
import { numbers } from "../numbers.js";

const counted = (n: number, one: string, many = `${one}s`): string =>
  `${numbers.grouped(n)} ${numbers.isSingular(n) ? one : many}`;

/** For whom sources were left out, in English. */
export const handedTo: HandedToWords = {
  whole: (reader) => `For ${reader}: no source is left out.`,
  less: (reader, sources, went) =>
    `For ${reader}: ${counted(sources, "source")} left out${went.length === 0 ? "" : `, and with ${sources === 1 ? "it" : "them"} ${went.join(", ")}`}.`,
  unmarked: (records) =>
    `Kept, since nobody has said who may see ${records === 1 ? "it" : "them"}: ${counted(records, "record")}.`,
  counts: {
    calls: (n) => counted(n, "call"),
    callsReduced: (n) => counted(n, "call without its cells", "calls without their cells"),
    statements: (n) => counted(n, "statement"),
    claims: (n) => counted(n, "claim"),
    phones: (n) => counted(n, "row of phones.csv", "rows of phones.csv"),
    coverage: (n) => counted(n, "row of coverage.csv", "rows of coverage.csv"),
    people: (n) => counted(n, "person", "people"),
    events: (n) => counted(n, "event"),
    cells: (n) => counted(n, "cell"),
    problems: (n) => counted(n, "row error and field set aside", "row errors and fields set aside"),
  },
};
