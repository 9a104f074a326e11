import { dayText } from "../../exact/civil-day.js";
import type { PersonRef } from "../../records/reference.js";
import type { Chance } from "../chance.js";
import type { Constants } from "../constants.js";
import type { Human } from "../human.js";
import { DAY, type Journeys, type Leg } from "../journeys.js";
import type { Lines } from "../lines.js";
import type { Population } from "../population.js";
import type { Register } from "../register.js";
import { PHRASING, ROLE_WORDS } from "../tables/quotes.js";
import type { Route } from "../tables/routes.js";

/** A claim as it is written, but for its id. */
export interface ClaimText {
  readonly predicate: string;
  readonly subject: PersonRef;
  readonly object?: string;
  readonly on?: string;
  readonly between?: readonly [string, string];
  readonly place?: string;
  readonly from?: string;
  readonly to?: string;
  readonly firsthand?: false;
  readonly negated?: true;
  readonly coerced?: true;
  readonly credibility?: number;
  readonly role?: string;
  readonly name?: string;
  readonly item?: string;
  readonly amount?: number;
  readonly currency?: string;
  readonly quote?: string;
}

/** A statement as it is written, but for its id. */
export interface StatementText {
  readonly kind: "interview" | "intercept";
  readonly witness?: PersonRef;
  readonly call?: string;
  /** Epoch seconds. */
  readonly taken: number;
  readonly language: string;
  readonly source: string;
  readonly reliability?: string;
  readonly protected?: true;
  readonly conditions?: Readonly<Record<string, unknown>>;
  readonly claims: readonly ClaimText[];
}

/** What everybody who tells something works with. */
export interface Courtroom {
  readonly chance: Chance;
  readonly constants: Constants;
  readonly route: Route;
  readonly population: Population;
  readonly journeys: Journeys;
  readonly lines: Lines;
  readonly register: Register;
  /** True for an event that stands in `events.json`. */
  readonly isKnownEvent: (leg: Leg) => boolean;
  readonly from: number;
  readonly to: number;
}

/** One who tells: in which language, to which office, how well judged. */
export interface Teller {
  readonly human: Human;
  readonly office: number;
  readonly tongue: "fr" | "en";
  /** True for somebody who means to deceive. */
  readonly lies: boolean;
  readonly graded: boolean;
}

/** The day of an instant, as a bare date. */
export const dateOf = (at: number): string => dayText(Math.floor(at / DAY));

/** The id of an office for somebody: those written down twice have one at each. */
export const idFor = ({ register }: Courtroom, human: Human, office: number): PersonRef => register.idOf(human, office);

/** Fills a template; every {…} is replaced. */
const filled = (template: string, words: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w)\}/g, (_, key: string) => words[key] ?? "…");

/** A sentence for a claim, in the teller's words. */
export const quoteFor = (
  { chance, register, route }: Courtroom,
  { tongue, office, human }: Teller,
  predicate: string,
  words: {
    readonly subject: Human;
    readonly object?: Human | undefined;
    readonly place?: number | undefined;
    readonly next?: number | undefined;
    readonly other?: string | undefined;
  },
): string => {
  const { openings, endings, quotes, ofMyself, something } = PHRASING[tongue];
  const own = words.subject === human ? ofMyself[predicate] : undefined;
  const called = (one: Human | undefined): string => {
    if (one === undefined) return tongue === "fr" ? "un autre" : "another one";
    if (one === human) return tongue === "fr" ? "moi" : "me";
    const nickname = register.nicknameOf(one);
    return nickname !== undefined && chance.is(0.25) ? nickname : register.nameOf(one, office);
  };
  const town = (index: number | undefined): string => {
    const key = route.places[index ?? -1]?.key;
    if (key === undefined) return tongue === "fr" ? "la ville" : "town";
    return key.charAt(0).toUpperCase() + key.slice(1);
  };
  const number = String(chance.whole(4, 40));
  const core = filled(chance.pick(own ?? quotes[predicate] ?? ["…"]), {
    s: called(words.subject),
    o: called(words.object),
    p: town(words.place),
    q: town(words.next),
    n: number,
    x: words.other ?? something,
  });
  const opening = filled(chance.pick(openings), { n: String(chance.whole(5, 60)) });
  const text = `${opening}${core}${filled(chance.pick(endings), { n: String(chance.whole(2, 30)) })}`;
  return text.charAt(0).toUpperCase() + text.slice(1);
};

/** What is heard on a tapped line. */
export const heardOnTap = ({ chance }: Courtroom, tongue: "fr" | "en", predicate: string): string =>
  filled(chance.pick(PHRASING[tongue].taps[predicate] ?? ["…"]), { n: String(chance.whole(3, 45)) });

/** How a role is called in the teller's language. */
export const roleWord = (role: string, tongue: "fr" | "en"): string => ROLE_WORDS[tongue][role] ?? role;

/** A grade of a claim: what was seen 2 or 3, what was heard 3 to 5, now and then judged wrongly; none from those who are not graded. */
export const credibilityOf = ({ chance, constants }: Courtroom, teller: Teller, heard: boolean, wrong: boolean) => {
  if (!teller.graded) return {};
  const fair = heard ? chance.whole(3, 5) : wrong ? chance.whole(2, 4) : chance.whole(1, 3);
  const credibility = chance.is(constants.gradeNoise * 0.5) ? chance.whole(1, 6) : fair;
  return { credibility };
};
