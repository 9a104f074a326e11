import type { Behaviour } from "../../activity/behaviour.js";
import type { BehaviourCites } from "./behaviour-cites.js";
import type { RankWords, ScaleStep } from "./rank-steps.js";
import { rankSteps } from "./rank-steps.js";

/** One quantity of behaviour, cut into steps; what lies in no step is as usual and weighs nothing. */
export interface BehaviourRow {
  readonly field: keyof Behaviour | "betweenness" | "clustering" | "coreNumber" | "pagerank";
  /** Whether the steps are shares of the case's own actors below this one (0 to 1), or the quantity itself. */
  readonly scale: "rank" | "value";
  readonly steps: readonly ScaleStep[];
  /** Which of the actor's calls show it. */
  readonly cites: BehaviourCites;
  readonly source: string;
}

const bandicoot = "de Montjoye, Rocher and Pentland 2016 (bandicoot)";
const smuggling = "method.md: behaviour around departures and along the route";
const position = "Morselli 2009, 2010: position and visibility differ";

const ranked = (
  field: BehaviourRow["field"],
  words: RankWords,
  cites: BehaviourCites,
  source: string,
): BehaviourRow => ({ field, scale: "rank", cites, source, steps: rankSteps(words) });

/** The usual steps of an excess over what an actor's own rate explains, in standard deviations. */
const exceeding = (
  field: BehaviourRow["field"],
  deed: string,
  cites: BehaviourCites,
  source: string,
): BehaviourRow => ({
  field,
  scale: "value",
  cites,
  source,
  steps: [
    { id: "below", says: `${deed} less than chance explains`, from: -100_000, below: -1 },
    { id: "some", says: `${deed} a little more than chance explains`, from: 1, below: 2 },
    { id: "clear", says: `${deed} more than chance explains`, from: 2, below: 4 },
    { id: "strong", says: `${deed} far more than chance explains`, from: 4, below: 100_000 },
  ],
});

/** Steps of a share between 0 and 1. */
const shared = (field: BehaviourRow["field"], deed: string, cites: BehaviourCites, source: string): BehaviourRow => ({
  field,
  scale: "value",
  cites,
  source,
  steps: [
    { id: "hardly", says: `${deed} hardly ever`, from: 0, below: 0.2 },
    { id: "seldom", says: `${deed} seldom`, from: 0.2, below: 0.4 },
    { id: "often", says: `${deed} often`, from: 0.6, below: 0.8 },
    { id: "mostly", says: `${deed} mostly`, from: 0.8, below: 1.01 },
  ],
});

/** Steps of a small whole number. */
const counted = (
  field: BehaviourRow["field"],
  words: { readonly none: string; readonly some: string; readonly several: string; readonly many: string },
  [some, several, many]: readonly [number, number, number],
  cites: BehaviourCites,
  source: string,
): BehaviourRow => ({
  field,
  scale: "value",
  cites,
  source,
  steps: [
    { id: "none", says: words.none, from: 0, below: some },
    { id: "some", says: words.some, from: some, below: several },
    { id: "several", says: words.several, from: several, below: many },
    { id: "many", says: words.many, from: many, below: 1_000_000 },
  ],
});

/** Every quantity of behaviour that roles are inferred from. */
export const behaviourRows: readonly BehaviourRow[] = [
  ranked(
    "calls",
    { least: "has hardly any calls", few: "has few calls", many: "has many calls", most: "has very many calls" },
    "all",
    bandicoot,
  ),
  ranked(
    "contacts",
    {
      least: "has hardly any contacts",
      few: "has few contacts",
      many: "has many contacts",
      most: "has very many contacts",
    },
    "firsts",
    bandicoot,
  ),
  ranked(
    "callsPerContact",
    {
      least: "speaks to each contact hardly more than once",
      few: "speaks to each contact a few times",
      many: "speaks to each contact often",
      most: "speaks to each contact very often",
    },
    "firsts",
    bandicoot,
  ),
  ranked(
    "concentration",
    {
      least: "spreads calls over contacts evenly",
      few: "spreads calls over several contacts",
      many: "speaks mostly to few of the contacts",
      most: "speaks mostly to one contact",
    },
    "firsts",
    bandicoot,
  ),
  shared("initiated", "makes the calls rather than answering", "outgoing", bandicoot),
  ranked(
    "nocturnal",
    {
      least: "hardly ever calls at night",
      few: "seldom calls at night",
      many: "often calls at night",
      most: "very often calls at night",
    },
    "night",
    bandicoot,
  ),
  ranked(
    "meanSeconds",
    {
      least: "makes very short calls",
      few: "makes short calls",
      many: "makes long calls",
      most: "makes very long calls",
    },
    "all",
    bandicoot,
  ),
  ranked(
    "messageShare",
    {
      least: "hardly ever writes messages",
      few: "seldom writes messages",
      many: "often writes messages",
      most: "very often writes messages",
    },
    "all",
    bandicoot,
  ),
  ranked(
    "missedShare",
    {
      least: "has hardly any missed calls",
      few: "has few missed calls",
      many: "has many missed calls",
      most: "has very many missed calls",
    },
    "all",
    bandicoot,
  ),
  shared("reciprocity", "calls and is called by the same contacts", "firsts", bandicoot),
  ranked(
    "spanDays",
    {
      least: "is in the records for days only",
      few: "is in the records for a short time",
      many: "is in the records for long",
      most: "is in the records throughout",
    },
    "ends",
    bandicoot,
  ),
  ranked(
    "callsPerDay",
    { least: "calls hardly ever", few: "calls seldom", many: "calls often", most: "calls very often" },
    "all",
    bandicoot,
  ),
  ranked(
    "burstiness",
    {
      least: "calls at regular times",
      few: "calls at rather regular times",
      many: "calls in bursts",
      most: "calls in bursts with long pauses",
    },
    "all",
    "Goh and Barabási 2008",
  ),
  shared("oneOffShare", "speaks to contacts once only", "firsts", bandicoot),
  counted(
    "passing",
    {
      none: "has no passing contacts",
      some: "has a few passing contacts",
      several: "has several passing contacts",
      many: "has many passing contacts, who come and are gone",
    },
    [1, 4, 10],
    "passing",
    smuggling,
  ),
  counted(
    "steady",
    {
      none: "has no contact of weeks",
      some: "has a steady contact or two",
      several: "has several steady contacts",
      many: "has many steady contacts",
    },
    [1, 3, 6],
    "steady",
    bandicoot,
  ),
  ranked(
    "newPerWeek",
    {
      least: "meets hardly any new number",
      few: "meets few new numbers",
      many: "meets many new numbers",
      most: "meets very many new numbers",
    },
    "firsts",
    smuggling,
  ),
  ranked(
    "contactsOfContacts",
    {
      least: "has contacts who know hardly anybody",
      few: "has contacts who know few",
      many: "has contacts who know many",
      most: "has contacts who know very many",
    },
    "firsts",
    position,
  ),
  exceeding("chainsStarted", "sets off chains of calls", "outgoing", smuggling),
  exceeding("chainsPassedOn", "passes calls on within the half hour", "outgoing", smuggling),
  exceeding("chainsEnded", "is called at the end of chains", "incoming", smuggling),
  exceeding("outBeforeDepartures", "calls out in the day before departures", "outgoing", smuggling),
  exceeding("inBeforeDepartures", "is called in the day before departures", "incoming", smuggling),
  exceeding("inAfterEvents", "is called in the hours after departures and arrivals", "incoming", smuggling),
  exceeding("outAfterEvents", "calls out in the hours after departures and arrivals", "outgoing", smuggling),
  {
    field: "endsAtDeparture",
    scale: "value",
    cites: "ends",
    source: smuggling,
    steps: [{ id: "close", says: "falls silent for good around a departure", from: -3, below: 5 }],
  },
  counted(
    "places",
    {
      none: "is heard at one place only",
      some: "is heard at two places",
      several: "is heard at three or four places",
      many: "is heard at five places or more",
    },
    [2, 3, 5],
    "located",
    smuggling,
  ),
  counted(
    "moves",
    { none: "does not travel", some: "travels one leg", several: "travels several legs", many: "travels many legs" },
    [1, 3, 8],
    "located",
    smuggling,
  ),
  counted(
    "returns",
    {
      none: "does not come back from a journey",
      some: "comes back from a journey",
      several: "travels back and forth",
      many: "travels back and forth many times",
    },
    [1, 3, 7],
    "located",
    smuggling,
  ),
  {
    field: "atHome",
    scale: "value",
    cites: "located",
    source: smuggling,
    steps: [
      { id: "seldom", says: "is at no place for most of the calls", from: 0, below: 0.5 },
      { id: "mostly", says: "is at one place for most of the calls", from: 0.8, below: 0.97 },
      { id: "always", says: "is at one place for nearly all calls", from: 0.97, below: 1.01 },
    ],
  },
  {
    field: "displacement",
    scale: "value",
    cites: "ends",
    source: smuggling,
    steps: [{ id: "far", says: "is last heard far from where it was first heard", from: 150, below: 100_000 }],
  },
  shared("atCoast", "is on the coast where boats leave", "located", smuggling),
  exceeding("coastBeforeDepartures", "is on the coast in the two days before departures", "located", smuggling),
  counted(
    "crossings",
    {
      none: "is not silent at sea",
      some: "is silent once while a boat it was near is at sea",
      several: "is silent while boats it was near are at sea, twice",
      many: "is silent while boats it was near are at sea, again and again",
    },
    [1, 2, 3],
    "located",
    smuggling,
  ),
  ranked(
    "betweenness",
    {
      least: "connects nobody",
      few: "connects few others",
      many: "connects many others",
      most: "connects very many others",
    },
    "firsts",
    position,
  ),
  ranked(
    "clustering",
    {
      least: "has contacts who do not know each other",
      few: "has contacts who seldom know each other",
      many: "has contacts who know each other",
      most: "has contacts who all know each other",
    },
    "firsts",
    position,
  ),
  ranked(
    "coreNumber",
    {
      least: "stands at the edge of the network",
      few: "stands near the edge of the network",
      many: "stands near the core of the network",
      most: "stands in the core of the network",
    },
    "firsts",
    position,
  ),
  ranked(
    "pagerank",
    {
      least: "is hardly dealt with by anybody who matters",
      few: "is little dealt with by those who matter",
      many: "is dealt with by those who matter",
      most: "is dealt with most by those who matter",
    },
    "firsts",
    "Page and Brin 1998; method.md: position and visibility differ",
  ),
  ranked(
    "kmFromPort",
    {
      least: "is heard at the ports that boats leave",
      few: "is heard near the ports that boats leave",
      many: "is heard far from the ports that boats leave",
      most: "is heard farthest from the ports that boats leave",
    },
    "located",
    "Campana 2018: the network is segmented by stages of the route",
  ),
  ranked(
    "farthestFromPort",
    {
      least: "never leaves the ports that boats leave",
      few: "never goes far from the ports that boats leave",
      many: "is at times heard far from the ports that boats leave",
      most: "is at times heard farthest from the ports that boats leave",
    },
    "located",
    "Campana 2018: the network is segmented by stages of the route",
  ),
  ranked(
    "setsOff",
    {
      least: "sets off no calls within a quarter of an hour",
      few: "seldom sets off calls within a quarter of an hour",
      many: "often sets off calls within a quarter of an hour",
      most: "sets off calls within a quarter of an hour very often",
    },
    "outgoing",
    smuggling,
  ),
  ranked(
    "setsOffBeyondChance",
    {
      least: "sets off no calls beyond what chance explains",
      few: "sets off few calls beyond what chance explains",
      many: "sets off calls beyond what chance explains",
      most: "sets off calls far beyond what chance explains",
    },
    "outgoing",
    smuggling,
  ),
  ranked(
    "passesOn",
    {
      least: "passes no calls on within a quarter of an hour",
      few: "seldom passes calls on within a quarter of an hour",
      many: "often passes calls on within a quarter of an hour",
      most: "passes calls on within a quarter of an hour very often",
    },
    "outgoing",
    smuggling,
  ),
  ranked(
    "onlyCalled",
    {
      least: "has no contact who never calls back",
      few: "has few contacts who never call back",
      many: "has many contacts who never call back",
      most: "calls contacts who never call back",
    },
    "outgoing",
    bandicoot,
  ),
  ranked(
    "onlyCalling",
    {
      least: "has no caller who is never called back",
      few: "has few callers who are never called back",
      many: "has many callers who are never called back",
      most: "is called by people who are never called back",
    },
    "incoming",
    bandicoot,
  ),
  ranked(
    "daysWithContact",
    {
      least: "deals with each contact for days only",
      few: "deals with each contact for a short time",
      many: "deals with each contact for long",
      most: "deals with each contact throughout",
    },
    "firsts",
    bandicoot,
  ),
  ranked(
    "firstMet",
    {
      least: "is the first contact of no newcomer",
      few: "is the first contact of hardly any newcomer",
      many: "is the first contact of several newcomers",
      most: "is the first contact of many newcomers",
    },
    "passing",
    smuggling,
  ),
];
