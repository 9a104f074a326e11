import { SaxesParser } from "saxes";
import { countResponseRecords } from "./count-records.js";
import type { SheetReader, SheetRow } from "./sheet.js";

/** Elements that only wrap others: a column's name leaves them out, so that `originating.latitude` is one wherever an operator puts it. */
const WRAPPERS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "recordPayload",
  "telephonyRecord",
  "telephonyServiceUsage",
  "detailedLocation",
  "locations",
  "Location",
  "TelephonyLocation",
  "location",
  "cellInformation",
  "extendedLocation",
  "spot",
  "gsmLocation",
  "geoCoordinates",
]);

/** The parts that parties play (TelephonyPartyRole), under the two ends that a call record has; every other keeps its own name. */
const ENDS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["originating-Party", "originating"],
  ["smsOriginator", "originating"],
  ["terminating-Party", "terminating"],
  ["smsRecipient", "terminating"],
]);

const PARTY_LIST = "partyInformation";

/** Columns that the reader fills from whichever element has them. */
const TIMES = ["startTime", "endTime", "durationTime"] as const;

type Cells = Map<string, string>;

const add = (cells: Cells, name: string, value: string): void => {
  const before = cells.get(name);
  cells.set(name, before === undefined ? value : `${before};${value}`);
};

/** An element on the way in. */
interface Open {
  readonly name: string;
  text: string;
  children: number;
}

/** One record on the way in. */
interface Hand {
  readonly line: number;
  readonly cells: Cells;
  /** How deep the record's own element stands. */
  readonly depth: number;
  party?: { readonly depth: number; readonly cells: Cells };
  readonly roles: string[];
}

const kindOf = ({ roles, cells }: Hand): string => {
  if (roles.some((role) => role.startsWith("sms"))) return "sms";
  if (roles.some((role) => ENDS.has(role))) return "voice";
  return [...cells.keys()].some((name) =>
    /nationalTelephonyServiceUsage|internetAccess|dataServiceUsage|networkAccess/i.test(name),
  )
    ? "data"
    : "other";
};

const finishParty = (hand: Hand, cells: Cells): void => {
  const role = cells.get("partyRole") ?? "party";
  hand.roles.push(role);
  const end = ENDS.get(role) ?? role;
  for (const [name, value] of cells) add(hand.cells, `${end}.${name}`, value);
};

/** Fills the columns of time from the record itself, else from the party that called, else from the one that was called. */
const finishRecord = (hand: Hand): void => {
  for (const time of TIMES) {
    const from = ["communicationTime", "originating.communicationTime", "terminating.communicationTime"];
    const value = from.map((path) => hand.cells.get(`${path}.${time}`)).find((one) => one !== undefined);
    if (value !== undefined) hand.cells.set(time, value);
  }
  hand.cells.set("recordType", kindOf(hand));
};

/**
 * Reads a handover after ETSI TS 102 657 in XML: each ResponseRecord is a row, each element in it that holds a text a column. Entities that a
 * document declares are not expanded: a document with a DOCTYPE is refused.
 */
export const readEtsi: SheetReader = (text) => {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const open: Open[] = [];
  const records: Hand[] = [];
  let hand: Hand | undefined;
  let refusal: { readonly refusal: string; readonly line: number } | undefined;
  const refuse = (message: string): void => {
    refusal ??= { refusal: message, line: parser.line };
  };
  const local = (name: string): string => name.slice(name.indexOf(":") + 1);

  parser.on("doctype", () => refuse("it declares a DOCTYPE, which a handover does not have; it is not read"));
  parser.on("error", (error) => refuse(`it is no well-formed XML: ${error.message.replace(/^\d+:\d+: /, "")}`));
  parser.on("text", (part) => {
    const top = open.at(-1);
    if (top !== undefined) top.text += part;
  });
  parser.on("cdata", (part) => {
    const top = open.at(-1);
    if (top !== undefined) top.text += part;
  });
  parser.on("opentag", ({ name }) => {
    const own = local(name);
    const parent = open.at(-1);
    if (parent !== undefined) parent.children += 1;
    open.push({ name: own, text: "", children: 0 });
    if (hand === undefined && /^responserecord$/i.test(own)) {
      hand = { line: parser.line, cells: new Map(), depth: open.length, roles: [] };
    } else if (hand !== undefined && parent?.name === PARTY_LIST && hand.party === undefined) {
      hand.party = { depth: open.length, cells: new Map() };
    }
  });
  parser.on("closetag", () => {
    const closed = open.pop();
    if (closed === undefined || hand === undefined) return;
    const depth = open.length + 1;
    if (depth === hand.depth) {
      finishRecord(hand);
      records.push(hand);
      hand = undefined;
      return;
    }
    const { party } = hand;
    if (party !== undefined && depth === party.depth) {
      finishParty(hand, party.cells);
      delete hand.party;
      return;
    }
    if (closed.children > 0) return;
    const value = closed.text.trim();
    // An element without a text is the name of a choice: <partyRole><originating-Party/></partyRole>.
    const path = open.slice(party?.depth ?? hand.depth).map(({ name }) => name);
    const names = value === "" ? path : [...path, closed.name];
    const name = names.filter((one) => !WRAPPERS.has(one) && one !== PARTY_LIST).join(".");
    if (name !== "") add(party?.cells ?? hand.cells, name, value === "" ? closed.name : value);
  });
  try {
    parser.write(text).close();
  } catch (error) {
    refuse(`it is no well-formed XML: ${error instanceof Error ? error.message : "it cannot be read"}`);
  }
  if (refusal !== undefined) return refusal;
  if (records.length === 0) return { refusal: "it holds no ResponseRecord of ETSI TS 102 657", line: 1 };

  const header = [...new Set(["recordType", ...TIMES, ...records.flatMap(({ cells }) => [...cells.keys()])])];
  const rows = records.map(
    ({ line, cells }, i): SheetRow => ({
      row: i + 1,
      line,
      cells: header.map((name) => cells.get(name) ?? ""),
    }),
  );
  const { records: counted, blank } = countResponseRecords(text);
  return { header, above: [], rows, counted, blank };
};
