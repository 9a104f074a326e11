/** How a cited record reads in a line; ids and texts come as they may be shown. */
export interface RecordLineWords {
  readonly at: (instant: string) => string;
  readonly onDay: (day: string) => string;
  readonly between: (from: string, to: string) => string;
  readonly call: (at: string, caller: string, callee: string, what: string, cells: string) => string;
  readonly cells: (caller: string, callee: string) => string;
  /** Who speaks: "interview of person:p2". */
  readonly teller: (kind: string, witness: string | undefined) => string;
  readonly route: (from: string, to: string) => string;
  readonly claim: (said: string, route: string, when: string, teller: string, marks: string, quote: string) => string;
  readonly quote: (quote: string) => string;
  readonly firsthand: string;
  readonly hearsay: string;
  readonly coerced: string;
  readonly ungradedSource: string;
  readonly tie: (calls: number, messages: number, source: string, target: string) => string;
  readonly tenure: (
    phone: string,
    person: string,
    from: string | undefined,
    to: string | undefined,
    basis: string,
  ) => string;
  readonly noBasis: string;
  readonly event: (kind: string, place: string | undefined, when: string, title: string | undefined) => string;
  readonly cell: (place: string | undefined, latitude: number, longitude: number) => string;
  readonly source: (reliability: string | undefined, title: string | undefined) => string;
  readonly judgement: (by: string | undefined, verdict: string, a: string, b: string, kind: string) => string;
  readonly listed: (statuses: readonly string[]) => string;
}
