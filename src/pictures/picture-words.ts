import type { EventKind } from "../records/event.js";
import type { Standing } from "../roles/taxonomy.js";

/** The built-in roles, which every language has a word for; a caller's own role is shown by its id. */
export type PicturedRole =
  | "organizer"
  | "recruiter"
  | "driver"
  | "boat-captain"
  | "guide"
  | "safe-house-keeper"
  | "financier"
  | "supplier"
  | "enforcer";

/** Every word in the pictures. A language is one value of this type: the compiler finds what it lacks. */
export interface PictureWords {
  /** BCP 47. */
  readonly language: string;
  readonly roles: Readonly<Record<PicturedRole, string>>;
  readonly standings: Readonly<Record<Standing, string>>;
  readonly events: Readonly<Record<EventKind, string>>;
  /** Short, January first. */
  readonly months: readonly [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  /** A whole number with its groups of three apart. */
  readonly number: (n: number) => string;
  /** A day of the calendar; `month` is one of `months`. */
  readonly day: (day: number, month: string, year: number) => string;
  /** A month of a year; `month` is one of `months`. */
  readonly month: (month: string, year: number) => string;
  /** So many actors. */
  readonly actors: (n: number) => string;
  /** So many ties. */
  readonly ties: (n: number) => string;
  /** So many calls. */
  readonly calls: (n: number) => string;
  /** So many messages. */
  readonly messages: (n: number) => string;
  /** So many statements. */
  readonly statements: (n: number) => string;
  /** Stands after a list that was cut. */
  readonly more: (n: number) => string;
  readonly legend: string;
  /** The name of a community. */
  readonly group: (id: number) => string;
  readonly protectedPerson: string;
  readonly noRoleAssigned: string;
  /** Under a picture: what a role is and is not. */
  readonly presumption: string;

  readonly networkTitle: string;
  readonly networkDescription: string;
  readonly rolesHeading: string;
  readonly standingsHeading: string;
  readonly tiesHeading: string;
  readonly groupTiesHeading: string;
  /** Strengths from one number to another, or from one on. */
  readonly tieWidth: (from: number, to: number | undefined) => string;
  readonly groupArea: string;
  readonly groupIsNoCrew: string;
  readonly groupMark: string;
  /** So many communities of one or two. */
  readonly smallGroups: (groups: number) => string;
  /** So many actors without a tie. */
  readonly withoutTies: (n: number) => string;
  /** So many ties inside a community. */
  readonly tiesInside: (n: number) => string;
  /** So many ties between two communities. */
  readonly tiesBetween: (n: number) => string;

  readonly timelineTitle: string;
  /** What the time line shows, in which zone. */
  readonly timelineDescription: (zone: string) => string;
  /** What one bar counts, by the days that it stands for. */
  readonly callsPer: (days: number) => string;
  readonly allCalls: string;
  readonly byRole: string;
  readonly byGroup: string;
  /** The highest bar of a row. */
  readonly most: (n: number) => string;
  readonly eventsHeading: string;
  readonly coverageHeading: string;
  /** For how many of the phones of a source records were obtained. */
  readonly coverageOf: (covered: number, phones: number) => string;
  readonly coverageGap: string;
  readonly coveragePart: string;
  readonly sourceNotNamed: string;
  readonly coverageUnknown: string;
  readonly noCalls: string;
  /** The heading over the strips of hours, in which zone. */
  readonly hoursHeading: (zone: string) => string;
  readonly hoursScale: string;
  /** An hour of the day. */
  readonly hour: (hour: number) => string;
  readonly noPhones: string;

  readonly routeTitle: string;
  readonly routeDescription: string;
  readonly routeSchematic: string;
  readonly stagesHeading: string;
  readonly movementsHeading: string;
  /** So many movements. */
  readonly movements: (n: number) => string;
  readonly told: string;
  /** What a line across the sea joins. */
  readonly crossing: (days: number) => string;
  /** So many crossings. */
  readonly crossings: (n: number) => string;
  readonly port: string;
  readonly place: string;
  readonly unlocated: string;
  readonly unlocatedItalic: string;
  /** So many calls whose cell is known. */
  readonly locatedCalls: (n: number) => string;
  readonly noPlaces: string;
  /** A distance. */
  readonly kilometres: (n: number) => string;
}
