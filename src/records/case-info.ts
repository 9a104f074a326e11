/** What `case.json` says of the case itself. */
export interface CaseInfo {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly fictional?: boolean;
  /** IANA name of the zone in which days and hours are read; `UTC` where the file names none. */
  readonly timeZone: string;
  readonly language?: string;
}
