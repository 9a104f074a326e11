import type { Analysis, ShownActor, ShownTie } from "../analysis/analysis.js";
import { compareCodeUnits } from "../exact/compare-code-units.js";
import { actorTitle } from "./actor-title.js";
import { convexHull } from "./hull.js";
import { roleInk, roleRank, roleShape, standingInk, standingOrder } from "./marks.js";
import { networkOfGroups } from "./network-groups.js";
import { networkLayout, type PlacedActor, type PlacedGroup, strengthOf } from "./network-layout.js";
import { networkLegend } from "./network-legend.js";
import { headHeight, margin, pictureHead } from "./picture-head.js";
import { nameOf, type PictureOptions, wordsOf } from "./picture-options.js";
import type { PictureWords } from "./picture-words.js";
import { type Box, type LabelWish, placeLabels } from "./place-labels.js";
import { decimal, element, title } from "./svg-element.js";
import { ink, svgPicture } from "./svg-picture.js";
import { svgText } from "./svg-text.js";
import { shortened, textWidth } from "./text-width.js";
import { tieClass, tieWidths } from "./tie-widths.js";

/** What `networkSvg` takes besides. */
export interface NetworkOptions extends PictureOptions {
  /** `each`: a mark an actor; `groups`: a mark a community. By default `each` up to 500 actors and 2,500 ties. */
  readonly marks?: "each" | "groups";
  /** For a page with data of its own: a tie has its place in `analysis.ties` instead of its ends, and a mark no more than its actor. */
  readonly lean?: boolean;
}

/** Judgement: beyond these a mark an actor is a hairball. */
const mostActors = 500;
const mostTies = 2500;

const fontSize = 11;
const widestLabel = 150;

const actorData = (actor: ShownActor, lean: boolean) => ({
  "data-actor": actor.id,
  ...(lean
    ? {}
    : {
        "data-community": actor.community,
        "data-standing": actor.standing,
        ...(actor.role === null ? {} : { "data-role": actor.role }),
      }),
});

const actorMark = ({ actor, x, y, radius }: PlacedActor, words: PictureWords, lean: boolean): string => {
  const children = [title(actorTitle(actor, words))];
  return actor.role === null
    ? element("circle", { cx: x, cy: y, r: radius, ...actorData(actor, lean) }, children)
    : element("path", { d: roleShape(actor.role, x, y, radius), ...actorData(actor, lean) }, children);
};

/** A second ring around a protected person, the same whatever the mark. */
const protectedRing = ({ x, y, radius }: PlacedActor): string =>
  element("circle", { cx: x, cy: y, r: radius + 3, fill: "none", stroke: ink.text, "stroke-width": 0.8 });

/** Marks in groups that share their ink: people without a role first, so that roles lie on top. */
const actorMarks = (actors: readonly PlacedActor[], words: PictureWords, lean: boolean): readonly string[] => {
  const roles = [...new Set(actors.flatMap(({ actor }) => (actor.role === null ? [] : [actor.role])))].sort(
    (a, b) => roleRank(a) - roleRank(b) || compareCodeUnits(a, b),
  );
  const group = (attributes: Parameters<typeof element>[1], of: readonly PlacedActor[]): readonly string[] =>
    of.length === 0
      ? []
      : [
          element(
            "g",
            attributes,
            of.map((placed) => actorMark(placed, words, lean)),
          ),
        ];
  return [
    ...[...standingOrder].reverse().flatMap((standing) =>
      group(
        standingInk(standing),
        actors.filter(({ actor }) => actor.role === null && actor.standing === standing),
      ),
    ),
    ...actors.filter(({ actor }) => actor.cautions.includes("protected")).map(protectedRing),
    ...[...roles].reverse().flatMap((role) =>
      group(
        roleInk(role),
        actors.filter(({ actor }) => actor.role === role),
      ),
    ),
  ];
};

const tints = ["#eef3fa", "#f8f1e4", "#e9f4ee", "#f7edf4", "#f1f1e2", "#e8f2f5"] as const;
const hullPadding = 15;

/** The soft area of a group: the hull of its members, smuggled people aside, rounded by a wide line of its own colour. */
const groupArea = (group: PlacedGroup, words: PictureWords): string => {
  const inCrew = group.members.filter(({ actor }) => actor.standing !== "migrant");
  const hull = convexHull(inCrew.length === 0 ? group.members : inCrew);
  const tint = tints[group.id % tints.length] ?? tints[0];
  return element(
    "path",
    {
      d: `M${hull.map(({ x, y }) => `${decimal(x)} ${decimal(y)}`).join("L")}Z`,
      fill: tint,
      stroke: tint,
      "data-community": group.id,
    },
    [title(`${words.group(group.id)} · ${words.actors(group.members.length)}`)],
  );
};

const tieTitle = (tie: ShownTie, names: ReadonlyMap<string, string>, words: PictureWords): string =>
  [
    `${names.get(tie.source) ?? tie.source} – ${names.get(tie.target) ?? tie.target}`,
    ...(tie.calls > 0 ? [words.calls(tie.calls)] : []),
    ...(tie.messages > 0 ? [words.messages(tie.messages)] : []),
    ...(tie.claims > 0 ? [words.statements(tie.claims)] : []),
  ].join(" · ");

/** Ties by width, the thin ones below: faint between groups, clearer inside one, dark between two people with a role, where they say what they are of. */
const tieMarks = (
  analysis: Analysis,
  placeOf: ReadonlyMap<string, PlacedActor>,
  words: PictureWords,
  lean: boolean,
): readonly string[] => {
  const places = new Map(analysis.ties.map((tie, i) => [tie, i] as const));
  const names = new Map(analysis.actors.map((actor) => [actor.id, nameOf(actor)] as const));
  // A tie ends under its marks, which are wider than a unit.
  const place = lean ? (value: number): string => String(Math.round(value)) : decimal;
  const line = (tie: ShownTie): readonly string[] => {
    const [a, b] = [placeOf.get(tie.source), placeOf.get(tie.target)];
    if (a === undefined || b === undefined) return [];
    const between = a.actor.role !== null && b.actor.role !== null;
    return [
      element(
        "path",
        {
          d: `M${place(a.x)} ${place(a.y)}L${place(b.x)} ${place(b.y)}`,
          ...(lean ? { "data-tie": places.get(tie) } : { "data-from": tie.source, "data-to": tie.target }),
        },
        between ? [title(tieTitle(tie, names, words))] : [],
      ),
    ];
  };
  const groupOf = (id: string): number | undefined => placeOf.get(id)?.actor.community;
  const withRole = (id: string): boolean => (placeOf.get(id)?.actor.role ?? null) !== null;
  const layerOf = ({ source, target }: ShownTie): number =>
    withRole(source) && withRole(target) ? 2 : groupOf(source) === groupOf(target) ? 1 : 0;
  const layers = [
    { stroke: ink.tie, opacity: 0.24 },
    { stroke: ink.tie, opacity: 0.42 },
    { stroke: "#32383f", opacity: 0.8 },
  ].map((layer, i) => ({ ...layer, of: analysis.ties.filter((tie) => layerOf(tie) === i) }));
  return layers.map(({ stroke, opacity, of }) =>
    element(
      "g",
      { fill: "none", stroke, "stroke-opacity": String(opacity), "stroke-linecap": "round" },
      tieWidths.flatMap(({ width }, i) => {
        const lines = of.filter((tie) => tieClass(strengthOf(tie)) === i).flatMap(line);
        return lines.length === 0 ? [] : [element("g", { "stroke-width": width }, lines)];
      }),
    ),
  );
};

/** Names of people with a role first, then of others who take a part, then of the best tied; smuggled people are never named in the picture. */
const labelWishes = (actors: readonly PlacedActor[]): readonly LabelWish[] =>
  actors
    .filter(({ actor }) => actor.standing !== "migrant" && (actor.role !== null || actor.names.length > 0))
    .map(({ actor, x, y, radius }) => ({
      id: actor.id,
      x,
      y,
      radius,
      width:
        textWidth(shortened(nameOf(actor), fontSize, widestLabel), fontSize) * (actor.role === null ? 1 : 1.06) + 2,
      height: fontSize + 3,
      priority: (actor.role !== null ? 2e6 : actor.standing === "participant" ? 1e6 : 0) + actor.measures.strength,
    }));

const labelTexts = (actors: readonly PlacedActor[], placed: ReadonlyMap<string, Box>): readonly string[] => {
  const text = ({ actor }: PlacedActor): readonly string[] => {
    const box = placed.get(actor.id);
    return box === undefined
      ? []
      : [
          svgText(
            shortened(nameOf(actor), fontSize, widestLabel),
            box.x + box.width / 2,
            box.y + box.height - 3.5,
            "middle",
            { "data-actor": actor.id },
          ),
        ];
  };
  const halo = { stroke: ink.paper, "stroke-width": 2.5, "stroke-linejoin": "round", "paint-order": "stroke" } as const;
  const [named, others] = [
    actors.filter(({ actor }) => actor.role !== null).flatMap(text),
    actors.filter(({ actor }) => actor.role === null).flatMap(text),
  ];
  return [
    ...(others.length === 0 ? [] : [element("g", { ...halo, fill: ink.quiet, "font-size": fontSize }, others)]),
    ...(named.length === 0 ? [] : [element("g", { ...halo, "font-size": fontSize, "font-weight": 600 }, named)]),
  ];
};

const boxOf = ({ x, y, radius }: PlacedActor): Box => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
});

/** Names where nothing is covered; for those of people with a role that found no such place, one where only small marks are. */
const namesPlaced = (
  wishes: readonly LabelWish[],
  actors: readonly PlacedActor[],
  within: Box,
): ReadonlyMap<string, Box> => {
  const withRole = actors.filter(({ actor }) => actor.role !== null);
  const important = new Set(withRole.map(({ actor }) => actor.id));
  const first = placeLabels(
    wishes.filter(({ id }) => important.has(id)),
    actors.map(boxOf),
    within,
  );
  const second = placeLabels(
    wishes.filter(({ id }) => important.has(id) && !first.has(id)),
    [...withRole.map(boxOf), ...first.values()],
    within,
  );
  const third = placeLabels(
    wishes.filter(({ id }) => !important.has(id)),
    [...actors.map(boxOf), ...first.values(), ...second.values()],
    within,
  );
  return new Map([...first, ...second, ...third]);
};

/** Above so many actors without a tie their names are in the titles alone. */
const mostNamedAlone = 6;

/** Actors without any tie in rows under the picture, so that nobody of the document is missing. */
const shelf = (actors: readonly ShownActor[], left: number, top: number, width: number): readonly PlacedActor[] => {
  const perRow = Math.max(1, Math.floor(width / 26));
  return actors.map((actor, i) => ({
    actor,
    x: left + 13 + (i % perRow) * 26,
    y: top + 13 + Math.floor(i / perRow) * 26,
    radius: Math.min(9, actor.role === null ? 4 : 8),
  }));
};

const networkOfEach = (analysis: Analysis, options: NetworkOptions): string => {
  const words = wordsOf(options);
  const groups = networkLayout(analysis);
  const reach = groups.map(({ x, y, radius }) => ({ x1: x - radius, y1: y - radius, x2: x + radius, y2: y + radius }));
  const [left, top] = [Math.min(0, ...reach.map(({ x1 }) => x1)), Math.min(0, ...reach.map(({ y1 }) => y1))];
  const [dx, dy] = [margin + 50 - left, margin + headHeight - top];
  const drawnWidth = Math.max(420, Math.max(0, ...reach.map(({ x2 }) => x2)) - left + 100);
  const drawnHeight = Math.max(0, ...reach.map(({ y2 }) => y2)) - top;
  const moved = groups.map((group) => ({
    ...group,
    x: group.x + dx,
    y: group.y + dy,
    members: group.members.map((member) => ({ ...member, x: member.x + dx, y: member.y + dy })),
  }));
  const tied = moved.flatMap(({ members }) => members);
  const known = new Set(tied.map(({ actor }) => actor.id));
  const alone = analysis.actors.filter(({ id }) => !known.has(id));
  const shelfTop = margin + headHeight + drawnHeight + 36;
  const shelved = shelf(alone, margin, shelfTop, drawnWidth);
  const actors = [...tied, ...shelved];
  const shelfBottom = Math.max(margin + headHeight + drawnHeight, ...shelved.map(({ y }) => y + 16));
  const legend = networkLegend(
    analysis,
    words,
    margin + drawnWidth + 16,
    margin + headHeight,
    tieWidths.map(({ from, to, width }) => ({ width, text: words.tieWidth(from, to) })),
    "each",
  );
  const groupLabels: readonly LabelWish[] = moved
    .filter(({ members }) => members.length > 2)
    .map(({ id, x, y, radius }) => ({
      id: `group ${id}`,
      x,
      y: y - radius + 12,
      radius: 0,
      width: textWidth(words.group(id), 12) + 4,
      height: 15,
      priority: 1.5e6,
    }));
  const within = { x: 4, y: headHeight, width: margin + drawnWidth + 8, height: shelfBottom - headHeight + 12 };
  const placed = namesPlaced(
    [...labelWishes(alone.length > mostNamedAlone ? tied : actors), ...groupLabels],
    actors,
    within,
  );
  const [width, height] = [
    margin + drawnWidth + 16 + legend.width + margin,
    Math.max(shelfBottom + margin, margin + headHeight + legend.height + margin),
  ];
  return svgPicture(
    {
      kind: "network",
      idPrefix: options.idPrefix,
      language: words.language,
      width,
      height,
      name: `${words.networkTitle}: ${analysis.case.title}`,
      description: `${words.networkDescription} ${words.actors(analysis.actors.length)}, ${words.ties(analysis.ties.length)}. ${words.presumption}`,
      data: { "data-marks": "each" },
    },
    [
      ...pictureHead(analysis, words, words.networkTitle),
      element(
        "g",
        { "stroke-width": 2 * hullPadding, "stroke-linejoin": "round", "stroke-linecap": "round" },
        moved.filter(({ members }) => members.length > 2).map((group) => groupArea(group, words)),
      ),
      ...tieMarks(
        analysis,
        new Map(actors.map((placedActor) => [placedActor.actor.id, placedActor])),
        words,
        options.lean === true,
      ),
      ...actorMarks(actors, words, options.lean === true),
      ...(alone.length === 0
        ? []
        : [svgText(words.withoutTies(alone.length), margin, shelfTop - 4, "left", { fill: ink.quiet })]),
      element(
        "g",
        { fill: ink.quiet, "font-size": 12, "font-style": "italic" },
        moved.flatMap(({ id }) => {
          const box = placed.get(`group ${id}`);
          return box === undefined
            ? []
            : [
                svgText(words.group(id), box.x + box.width / 2, box.y + box.height - 4, "middle", {
                  "data-community": id,
                }),
              ];
        }),
      ),
      ...labelTexts(actors, placed),
      legend.svg,
    ],
  );
};

/** Whether a mark of the network stands for an actor, or for a group where there are too many. */
export const networkMarks = ({ actors, ties }: Pick<Analysis, "actors" | "ties">): "each" | "groups" =>
  actors.length > mostActors || ties.length > mostTies ? "groups" : "each";

/**
 * The network of an analysis as SVG text: roles by shape and colour, communities as soft areas, the strength of ties as width, names where they
 * have room, a legend. Somebody to whom no role is assigned is drawn as such, a smuggled person apart from everybody, a protected one as the document
 * shows them. Beyond 500 actors or 2,500 ties one mark stands for a community (`options.marks` says otherwise). Every mark has its ids in `data-`
 * attributes and a title. Pure, same document and options, same bytes. O(300 × n log n).
 */
export const networkSvg = (analysis: Analysis, options: NetworkOptions = {}): string => {
  const { marks = networkMarks(analysis) } = options;
  return marks === "each" ? networkOfEach(analysis, options) : networkOfGroups(analysis, options);
};
