import type { ProtectionNeed } from "../protection-needs.js";

/** The headings and sentences of the report that are its own; terms, numbers, dates and evidence come from `words`. */
export interface ReportWords {
  readonly report: string;
  readonly presumption: string;
  readonly fictional: string;
  readonly skip: string;
  /** Between a name and what is said of it, with the space that the language sets. */
  readonly colon: string;
  readonly contents: string;
  readonly titles: {
    readonly summary: string;
    readonly protection: string;
    readonly people: string;
    readonly network: string;
    readonly timeline: string;
    readonly route: string;
    readonly cards: string;
    readonly open: string;
    /** Over the short cards of open questions. */
    readonly brief: string;
    readonly others: string;
    readonly crews: string;
    readonly identities: string;
    readonly sources: string;
    readonly next: string;
    readonly leftOut: string;
    readonly records: string;
    readonly method: string;
  };
  readonly summary: {
    readonly noRole: string;
    readonly supports: string;
    readonly howToRead: string;
  };
  readonly protection: {
    readonly lead: string;
    readonly nobody: string;
    readonly needs: Readonly<Record<ProtectionNeed, string>>;
    readonly why: string;
    readonly agesUnknown: string;
  };
  readonly columns: {
    readonly person: string;
    readonly role: string;
    readonly probability: string;
    readonly evidence: string;
    readonly strongest: string;
    readonly cautions: string;
    readonly rank: string;
    readonly source: string;
    readonly supplied: string;
    readonly without: string;
    readonly members: string;
    readonly stability: string;
    readonly roles: string;
    readonly change: string;
    readonly ask: string;
    readonly heldBy: string;
    readonly record: string;
    readonly step: string;
    readonly count: string;
    readonly why: string;
  };
  readonly card: {
    readonly for: string;
    readonly against: string;
    readonly nothingFor: string;
    readonly nothingAgainst: string;
    readonly phones: string;
    readonly otherRoles: string;
    readonly measures: string;
    readonly noRoleListed: string;
    readonly askNext: string;
    readonly prior: string;
    readonly evidence: string;
    readonly together: string;
    readonly furtherRecords: (records: string) => string;
    readonly falls: string;
    readonly fallsPhone: (records: string, phone: string) => string;
    readonly fallsThen: (role: string, standing: string) => string;
    readonly smallest: string;
    readonly smallestFound: string;
    readonly standsAll: (n: number) => string;
    readonly slight: string;
    readonly each: string;
    readonly until: (from: string | undefined, to: string | undefined) => string;
    readonly rank: string;
  };
  readonly measures: Readonly<Record<string, string>>;
  /** The caption of the network where a mark stands for somebody, and where it stands for a group. */
  readonly network: { readonly caption: Readonly<Record<"each" | "groups", string>> };
  readonly timeline: { readonly caption: (zone: string) => string };
  readonly route: { readonly caption: string };
  readonly crews: {
    readonly lead: string;
    readonly crew: (id: string) => string;
    readonly alone: (actors: string) => string;
  };
  readonly identities: {
    readonly lead: string;
    readonly none: string;
    readonly further: (n: string) => string;
    readonly followed: (a: string, b: string) => string;
    readonly same: (a: string, b: string) => string;
    readonly prior: string;
    readonly confirmed: string;
  };
  readonly sources: {
    readonly lead: string;
    readonly nothingFalls: string;
    readonly others: (n: string) => string;
    readonly notTried: string;
    readonly becomes: (role: string, standing: string) => string;
    readonly noRole: string;
    readonly notNamed: string;
    readonly witness: string;
    /** That no two were left out together. */
    readonly oneAtATime: string;
  };
  readonly next: { readonly lead: string; readonly none: string };
  readonly leftOut: {
    readonly lead: string;
    readonly duplicates: string;
    readonly duplicatesWhy: string;
    readonly rejected: string;
    readonly rejectedWhy: string;
    readonly setAside: string;
    readonly setAsideWhy: string;
    readonly protectedPeople: string;
    readonly protectedWhy: string;
    readonly identities: string;
    readonly identitiesWhy: string;
    readonly records: string;
    readonly recordsWhy: string;
    /** Of a report for one reader: the sources that the reader may not see. */
    readonly sources: string;
    readonly problems: string;
  };
  readonly others: { readonly lead: string; readonly migrants: string; readonly contacts: string };
  readonly records: { readonly lead: string };
  readonly method: {
    readonly lead: string;
    readonly library: string;
    readonly zoneData: string;
    readonly input: string;
    readonly result: string;
    readonly options: string;
    readonly redo: string;
    readonly limits: readonly string[];
    readonly weights: string;
  };
  /** What the script adds: shown only where it runs. */
  readonly tools: {
    readonly heading: string;
    readonly search: string;
    readonly from: string;
    readonly to: string;
    readonly whole: string;
    readonly event: string;
    readonly noEvent: string;
    readonly before: string;
    readonly after: string;
    readonly focus: string;
    readonly nobody: string;
    readonly steps: string;
    /** Showing one group alone, where the network has a mark a group. */
    readonly group: string;
    readonly everybody: string;
    readonly source: string;
    readonly noSource: string;
    readonly clear: string;
    readonly shown: string;
    readonly chosen: string;
    readonly sourceHidden: string;
  };
}
