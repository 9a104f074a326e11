import { enumeration } from "../enumeration.js";
import type { ExplainWords, ReasonParts } from "../explain-words.js";

const and = enumeration("and");
const or = enumeration("or");

const listed = (reasons: readonly ReasonParts[]): string =>
  reasons.map(({ says, weight, restsOn }) => `${says} (${weight}; ${restsOn})`).join("; ");

/** An explanation in English. */
export const explain: ExplainWords = {
  exactly: (p) => `of ${p}`,
  above: (p) => `of more than ${p}`,
  below: (p) => `of less than ${p}`,
  whom: (id, names) =>
    names.length > 0 ? `${names.join(", also named ")} (${id})` : id.startsWith("phone:") ? `whoever held ${id}` : id,
  assigned: (whom, part, role, probability) =>
    part === undefined
      ? `The records support the role ${role} for ${whom}, with a probability ${probability}.`
      : `The records support that ${whom} ${part}: the role is ${role}, with a probability ${probability}.`,
  abstains: (whom, abstention) => {
    switch (abstention.why) {
      case "migrant":
        return `The records show ${whom} as a smuggled person. No role is assigned: whoever was smuggled is never ranked.`;
      case "contact":
        return `The records show ${whom} in touch with others, and no evidence of a part. No role is assigned.`;
      case "nothing":
        return `The records do not suffice to say what part, if any, ${whom} took. No role is assigned, and none is near.`;
      case "too-thin":
        return `The records do not suffice to say what part, if any, ${whom} took. No role is assigned; the nearest is ${abstention.role}, with a probability ${abstention.probability}.`;
      case "two-close":
        return `No role is assigned to ${whom}: two are too close to tell apart, ${abstention.role} with a probability ${abstention.probability} and ${abstention.other} with one ${abstention.otherProbability}.`;
    }
  },
  activeWithoutRole: (whom) => `The records support an active part of ${whom}, but do not tell which.`,
  weight: (support, times) =>
    `The evidence gives it ${support}: the records are about ${times} times as likely if it is so as if it is not.`,
  weightAgainst: (support) => `Taken together the records speak against it: ${support}.`,
  reasons: (reasons) => `What speaks for it most: this person ${listed(reasons)}.`,
  against: (reasons) => `What speaks against it: this person ${listed(reasons)}.`,
  nothingAgainst: "Nothing in the records speaks against it, which may mean only that nobody looked.",
  innocent: (explanation) => `The most plausible innocent explanation, to be examined: ${explanation}.`,
  innocents: {
    "transport-worker": "a driver of ordinary transport, who carries whoever pays and asks nothing",
    relative: "a relative of somebody who travelled, who helped or called as family does",
    "service-provider":
      "somebody who serves all comers, such as a taxi, a shop or a money changer, and deals with the crew as with others",
    official: "somebody whose office brings them into touch with those concerned",
    "migrant-with-calls":
      "somebody who was smuggled, and whose calls are those of a journey: to whoever carried them, and home",
    "friend-who-passed-a-number": "a friend or a relative who passed on a telephone number, and gained nothing by it",
    "taxi-or-lift": "a taxi, or a lift given once, without knowing what the journey was",
    "passenger-made-to-steer": "a passenger who was made to steer, or steered to save lives or in exchange for passage",
    "passenger-who-knows-the-way": "a passenger who knew the way, or was made to lead",
    "landlord-or-host": "a landlord, a host or a shelter, who took people in without knowing what for or without gain",
    "money-changer": "a money changer, who moves money for anybody",
    shopkeeper: "a shop or a trader, who sells phones, fuel or boats to anybody",
    "held-person-made-to-watch": "somebody who was held as well, and made to watch others",
    "well-connected":
      "somebody whom many know and call, an elder, an interpreter or a helper, without giving any order",
    "ordinary-calls": "calls of family, neighbourhood or ordinary trade, of which nobody has said what they were about",
  },
  falls: ({ left, role, standing, shown }, first) => {
    const outcome =
      role === undefined
        ? standing === undefined
          ? "no role would be assigned, and no other record would name this person"
          : `no role would be assigned, and the standing would be: ${standing}`
        : `the role would be ${role}${standing === undefined ? "" : `, the standing: ${standing}`}`;
    return `${first ? "This rests on" : "It also rests on"} ${and(left)}: without ${left.length === 1 ? "it" : or(left)} ${outcome}${shown === undefined ? "" : ` (${shown.role}, probability ${shown.probability})`}.`;
  },
  otherFalls: (n) => `The document tells of ${n}, on which this rests as well.`,
  nothingFalls:
    "This rests on no single source or witness: without any one of them, role and standing stay as they are.",
  fallsNotAsked: "Whether this rests on one source or witness was not computed.",
  cautions: (sentences) => `To be kept in mind: ${sentences.join("; ")}.`,
  missing: (requests) => `What is missing, and could be asked for: ${requests.join(" ")}`,
  uncertain: "A probability is a degree of support, which other records may change.",
  closing:
    "All this says what the records support that somebody did; it finds no offence, and everyone is presumed innocent.",
};
