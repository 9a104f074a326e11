import { fittedWeights, isFitted } from "./fitted-weights.js";
import { atTheCoastBeforeDepartures } from "./indicators/at-the-coast-before-departures.js";
import { behaviourIndicators } from "./indicators/behaviour-indicators.js";
import { contactsBehaviourIndicators } from "./indicators/behaviour-of-contacts.js";
import { bridgesWithFewTies } from "./indicators/bridges-with-few-ties.js";
import { callsAtBothEnds } from "./indicators/calls-at-both-ends.js";
import { callsFromTheSea } from "./indicators/calls-from-the-sea.js";
import { callsOutBeforeDepartures } from "./indicators/calls-out-before-departures.js";
import { claimIndicators } from "./indicators/claims.js";
import { clientsLeaveWithDepartures } from "./indicators/clients-leave-with-departures.js";
import { handsOverContacts } from "./indicators/hands-over-contacts.js";
import { hearsAfterEvents } from "./indicators/hears-after-events.js";
import { inTouchWithEveryone } from "./indicators/in-touch-with-everyone.js";
import { knownByARegisterOnly } from "./indicators/known-by-a-register-only.js";
import { listedAsIndicators } from "./indicators/listed-as.js";
import { manyPassingContacts } from "./indicators/many-passing-contacts.js";
import { mostlyAnswers } from "./indicators/mostly-answers.js";
import { relationIndicators } from "./indicators/relations.js";
import { silentAtSea } from "./indicators/silent-at-sea.js";
import { silentOnTheRoad } from "./indicators/silent-on-the-road.js";
import { startsCallChains } from "./indicators/starts-call-chains.js";
import { toldOfRoles } from "./indicators/told-of-roles.js";
import { travelsBackAndForth } from "./indicators/travels-back-and-forth.js";
import type { Indicator, RoleDefinition, RoleModel } from "./model.js";

/**
 * The weight that a row states is the judgement from which fitting started; a fitted one stands in its place. What judgement weighed against a
 * role contradicts it; what fitting alone does tells of another part, and only makes this one less probable.
 */
const withFittedWeights = (indicator: Indicator): Indicator => {
  if (!isFitted(indicator.id)) return indicator;
  const contradicts = new Set([...indicator.weights].flatMap(([role, weight]) => (weight < 0 ? [role] : [])));
  return { ...indicator, contradicts, weights: fittedWeights(indicator.id) };
};

const withFittedPrior = (role: RoleDefinition): RoleDefinition => ({
  ...role,
  prior: fittedWeights("prior").get(role.id) ?? role.prior,
});

/**
 * The built-in model: nine roles, their priors, and every indicator with its weights in decibans.
 * Priors: participants are a minority of all numbers (judgement: one in four), and about 15 per cent of them organize
 * (Campana 2018). All weights are judgement until they are calibrated by simulation; docs/method.md lists them.
 */
export const builtInModel: RoleModel = {
  id: "faisceau",
  version: "1",
  roles: [
    { id: "organizer", says: "organizes", prior: -14 },
    { id: "recruiter", says: "recruits", prior: -13 },
    { id: "driver", says: "drives", prior: -12 },
    { id: "boat-captain", says: "steers boats", prior: -14, mayBeForced: true },
    { id: "guide", says: "guides", prior: -14, mayBeForced: true },
    { id: "safe-house-keeper", says: "keeps a safe house", prior: -13 },
    { id: "financier", says: "handles money", prior: -15 },
    { id: "supplier", says: "supplies", prior: -15 },
    { id: "enforcer", says: "guards or enforces", prior: -14 },
  ].map(withFittedPrior),
  indicators: [
    ...claimIndicators,
    ...listedAsIndicators,
    knownByARegisterOnly,
    startsCallChains,
    callsOutBeforeDepartures,
    hearsAfterEvents,
    bridgesWithFewTies,
    manyPassingContacts,
    clientsLeaveWithDepartures,
    handsOverContacts,
    travelsBackAndForth,
    silentOnTheRoad,
    callsAtBothEnds,
    atTheCoastBeforeDepartures,
    silentAtSea,
    callsFromTheSea,
    inTouchWithEveryone,
    mostlyAnswers,
    ...behaviourIndicators,
    ...contactsBehaviourIndicators,
    ...relationIndicators,
    ...toldOfRoles,
  ].map(withFittedWeights),
  passenger: withFittedPrior({ id: "passenger", says: "travelled as a passenger", prior: -6 }),
  groupCaps: new Map([
    ["passenger", 20],
    ["command", 14],
    ["clients", 14],
    ["road", 15],
    ["sea", 14],
    ["confounder", 14],
  ]),
};
