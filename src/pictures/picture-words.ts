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
  readonly day: (day: number, month: string, year: number) => string;
  readonly month: (month: string, year: number) => string;
  readonly actors: (n: number) => string;
  readonly ties: (n: number) => string;
  readonly calls: (n: number) => string;
  readonly messages: (n: number) => string;
  readonly statements: (n: number) => string;
  readonly more: (n: number) => string;
  readonly legend: string;
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
  readonly tieWidth: (from: number, to: number | undefined) => string;
  readonly groupArea: string;
  readonly groupIsNoCrew: string;
  readonly groupMark: string;
  readonly smallGroups: (groups: number) => string;
  readonly withoutTies: (n: number) => string;
  readonly tiesInside: (n: number) => string;
  readonly tiesBetween: (n: number) => string;

  readonly timelineTitle: string;
  readonly timelineDescription: (zone: string) => string;
  /** What one bar counts, by the days that it stands for. */
  readonly callsPer: (days: number) => string;
  readonly allCalls: string;
  readonly byRole: string;
  readonly byGroup: string;
  readonly most: (n: number) => string;
  readonly eventsHeading: string;
  readonly coverageHeading: string;
  readonly coverageOf: (covered: number, phones: number) => string;
  readonly coverageGap: string;
  readonly coveragePart: string;
  readonly sourceNotNamed: string;
  readonly coverageUnknown: string;
  readonly noCalls: string;
  readonly hoursHeading: (zone: string) => string;
  readonly hoursScale: string;
  readonly hour: (hour: number) => string;
  readonly noPhones: string;

  readonly routeTitle: string;
  readonly routeDescription: string;
  readonly routeSchematic: string;
  readonly stagesHeading: string;
  readonly movementsHeading: string;
  readonly movements: (n: number) => string;
  readonly told: string;
  readonly crossing: (days: number) => string;
  readonly crossings: (n: number) => string;
  readonly port: string;
  readonly place: string;
  readonly unlocated: string;
  readonly unlocatedItalic: string;
  readonly locatedCalls: (n: number) => string;
  readonly noPlaces: string;
  readonly kilometres: (n: number) => string;
}
