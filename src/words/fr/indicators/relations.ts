import { ofScales, rank } from "./scales.js";

/** How those whom an actor calls, or who call the actor, behave: completes « des personnes qui … ». */
const behaviourOfOthers: Readonly<Record<string, readonly [string, string, string, string]>> = {
  initiated: [
    "répondent au lieu d'appeler",
    "répondent plus qu'elles n'appellent",
    "appellent plus qu'elles ne répondent",
    "appellent au lieu de répondre",
  ],
  contacts: [
    "ne connaissent presque personne",
    "connaissent peu de monde",
    "connaissent beaucoup de monde",
    "connaissent énormément de monde",
  ],
  clustering: [
    "ont des contacts qui ne se connaissent pas",
    "ont des contacts qui se connaissent rarement",
    "ont des contacts qui se connaissent",
    "ont des contacts qui se connaissent tous",
  ],
  passing: [
    "n'ont aucun contact de passage",
    "ont peu de contacts de passage",
    "ont des contacts de passage",
    "ont beaucoup de contacts de passage",
  ],
  "sets-off": [
    "ne déclenchent jamais d'appels",
    "déclenchent rarement des appels",
    "déclenchent souvent des appels d'autrui",
    "déclenchent des appels d'autrui par la plupart des leurs",
  ],
  "at-coast": [
    "ne sont jamais sur la côte",
    "sont rarement sur la côte",
    "sont souvent sur la côte",
    "sont le plus souvent sur la côte",
  ],
  returns: [
    "ne se déplacent pas",
    "font peu d'allers et retours",
    "font des allers et retours",
    "font de très nombreux allers et retours",
  ],
  "span-days": [
    "n'apparaissent dans les relevés que quelques jours",
    "apparaissent peu de temps dans les relevés",
    "apparaissent longtemps dans les relevés",
    "apparaissent d'un bout à l'autre des relevés",
  ],
  "out-before-departures": [
    "se taisent avant les départs",
    "appellent peu avant les départs",
    "appellent davantage avant les départs",
    "appellent bien davantage avant les départs",
  ],
  "first-met": [
    "ne sont le premier contact de personne",
    "sont le premier contact de quelques-uns",
    "sont le premier contact de plusieurs nouveaux venus",
    "sont le premier contact de nombreux nouveaux venus",
  ],
};

const ofOthers = (side: string, says: string): readonly (readonly [string, string])[] =>
  ofScales(
    Object.fromEntries(
      Object.entries(behaviourOfOthers).map(([field, who]) => {
        const [least, few, many, most] = who.map((whom) => `${says} ${whom}`) as [string, string, string, string];
        return [`${side}-${field}`, rank(least, few, many, most)];
      }),
    ),
  );

/** One of a kind, and several of it. */
interface Kind {
  readonly one: string;
  readonly many: string;
}

const kinds: Readonly<Record<string, Kind>> = {
  organizer: { one: "un organisateur", many: "des organisateurs" },
  recruiter: { one: "un recruteur", many: "des recruteurs" },
  driver: { one: "un convoyeur", many: "des convoyeurs" },
  "boat-captain": { one: "un capitaine d'embarcation", many: "des capitaines d'embarcation" },
  "safe-house-keeper": { one: "un logeur", many: "des logeurs" },
};

const speaksTo = ({ one, many }: Kind) => ({
  none: `ne parle à personne que les pièces désigneraient comme ${one.replace(/^une? /, "")}`,
  some: `parle à une personne qui pourrait être ${one}`,
  several: `parle à plusieurs personnes qui, selon les pièces, seraient ${many}`,
  many: `parle à de nombreuses personnes qui, selon les pièces, seraient ${many}`,
});

const shareOf = ({ one }: Kind) => ({
  low: `n'a presque aucun contact qui pourrait être ${one}`,
  some: `a des contacts dont chacun pourrait être ${one}`,
  high: `a de nombreux contacts dont chacun pourrait être ${one}`,
});

const likeliest = ({ one }: Kind) => ({
  none: `n'a aucun contact qui pourrait être ${one}`,
  some: `a un contact qui pourrait être ${one}`,
  likely: `a un contact qui est probablement ${one}`,
  sure: `a un contact dont les pièces étayent fortement qu'il est ${one}`,
});

/** What an actor's contacts show, in French. */
export const relations: readonly (readonly [string, string])[] = [
  ...ofOthers("called", "appelle surtout des personnes qui"),
  ...ofOthers("callers", "est surtout appelée par des personnes qui"),
  ...ofScales({
    "speaks-to-passengers": speaksTo({ one: "un passager", many: "des passagers" }),
    "speaks-to-passenger-share": {
      low: "ne parle presque à aucun passager parmi ses contacts",
      half: "parle à des passagers autant qu'à d'autres",
      high: "parle surtout à des passagers",
    },
    "speaks-to-crew": {
      none: "ne parle à personne qui, selon les pièces, prendrait une part active",
      some: "parle à une personne qui pourrait prendre une part active",
      several: "parle à plusieurs personnes qui, selon les pièces, prendraient une part active",
      many: "parle à de nombreuses personnes qui, selon les pièces, prendraient une part active",
    },
    "speaks-to-crew-share": {
      low: "n'a presque aucun contact qui pourrait prendre une part active",
      half: "a autant de contacts qui pourraient prendre une part active que d'autres",
      high: "a surtout des contacts qui pourraient prendre une part active",
    },
    ...Object.fromEntries(
      Object.entries(kinds).flatMap(([role, kind]) => [
        [`speaks-to-${role}s`, speaksTo(kind)],
        [`speaks-to-${role}-share`, shareOf(kind)],
        [`speaks-to-likeliest-${role}`, likeliest(kind)],
      ]),
    ),
    "speaks-to-calls-crew": {
      seldom: "est appelée par ceux qui pourraient prendre une part active, plus qu'elle ne les appelle",
      mostly: "appelle ceux qui pourraient prendre une part active, plus qu'ils ne l'appellent",
    },
  }),
];
