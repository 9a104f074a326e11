import type { Analysis, ShownActor } from "../analysis/analysis.js";
import { addToList } from "../exact/add-to-list.js";
import { compareCodeUnits } from "../exact/compare-code-units.js";
import type { Point } from "./force-layout.js";
import { legendMark, roleRank, standingOrder } from "./marks.js";
import { groupTies, placeGroups } from "./network-layout.js";
import { networkLegend } from "./network-legend.js";
import { headHeight, margin, pictureHead } from "./picture-head.js";
import { nameOf, type PictureOptions, roleWord, wordsOf } from "./picture-options.js";
import type { PictureWords } from "./picture-words.js";
import { decimal, element, title } from "./svg-element.js";
import { ink, svgPicture } from "./svg-picture.js";
import { svgText } from "./svg-text.js";

/** Judgement: communities of fewer members are one mark together. */
const leastMembers = 3;
/** More names than this are counted in a title. */
const mostNames = 12;

/** One line in a group's mark: so many of its members with a role, or with a standing and no role. */
interface Share {
  readonly of: { readonly role: string } | { readonly standing: ShownActor["standing"] };
  readonly actors: readonly ShownActor[];
}

const sharesOf = (
  actors: readonly ShownActor[],
): { readonly roles: readonly Share[]; readonly others: readonly Share[] } => {
  const roles = [...new Set(actors.flatMap(({ role }) => (role === null ? [] : [role])))].sort(
    (a, b) => roleRank(a) - roleRank(b) || compareCodeUnits(a, b),
  );
  return {
    roles: roles.map((role) => ({ of: { role }, actors: actors.filter((actor) => actor.role === role) })),
    others: standingOrder.flatMap((standing): readonly Share[] => {
      const found = actors.filter((actor) => actor.role === null && actor.standing === standing);
      return found.length === 0 ? [] : [{ of: { standing }, actors: found }];
    }),
  };
};

const shareWidth = 42;
const rowHeight = 20;
const perRow = 4;

/** Shares in rows of at most four. */
const rowsOf = (shares: readonly Share[]): readonly (readonly Share[])[] =>
  Array.from({ length: Math.ceil(shares.length / perRow) }, (_, i) => shares.slice(i * perRow, (i + 1) * perRow));

interface GroupMark {
  readonly id: number;
  readonly actors: readonly ShownActor[];
  readonly rows: readonly (readonly Share[])[];
  readonly radius: number;
}

const groupMark = (id: number, actors: readonly ShownActor[]): GroupMark => {
  const { roles, others } = sharesOf(actors);
  const rows = [...rowsOf(roles), ...rowsOf(others)];
  const [width, height] = [
    Math.max(90, Math.max(...rows.map(({ length }) => length)) * shareWidth),
    34 + rows.length * rowHeight,
  ];
  return {
    id,
    actors,
    rows,
    radius: Math.max(Math.sqrt(width * width + height * height) / 2 + 4, 26 + 4 * Math.sqrt(actors.length)),
  };
};

const shareTitle = ({ of, actors }: Share, words: PictureWords): string => {
  const what = "role" in of ? roleWord(words, of.role) : words.standings[of.standing];
  if (!("role" in of)) return `${what}: ${words.number(actors.length)}`;
  const names = actors.slice(0, mostNames).map(nameOf).join(", ");
  const rest = actors.length - mostNames;
  return `${what}: ${words.number(actors.length)} · ${names}${rest > 0 ? ` ${words.more(rest)}` : ""}`;
};

const drawnRows = (
  { rows, id }: Pick<GroupMark, "rows"> & { readonly id?: number },
  x: number,
  top: number,
  words: PictureWords,
): readonly string[] =>
  rows.flatMap((shares, i) =>
    shares.map((share, j) => {
      const at = x + (j - shares.length / 2) * shareWidth + 12;
      const y = top + i * rowHeight;
      return element(
        "g",
        {
          ...(id === undefined ? {} : { "data-community": id }),
          ...("role" in share.of ? { "data-role": share.of.role } : { "data-standing": share.of.standing }),
          "data-count": String(share.actors.length),
        },
        [
          title(shareTitle(share, words)),
          legendMark(share.of, at, y),
          svgText(words.number(share.actors.length), at + 11, y + 4),
        ],
      );
    }),
  );

const drawnGroup = (group: GroupMark & Point, inside: number, words: PictureWords): string => {
  const { id, actors, rows, x, y, radius } = group;
  const top = y - (34 + rows.length * rowHeight) / 2;
  return element("g", { "data-community": id, "data-members": String(actors.length) }, [
    title(`${words.group(id)} · ${words.actors(actors.length)} · ${words.tiesInside(inside)}`),
    element("circle", { cx: x, cy: y, r: radius, fill: "#f3f6fa", stroke: "#afb8c1", "stroke-width": 1 }),
    svgText(words.group(id), x, top + 12, "middle", { "font-size": 13, "font-weight": 600 }),
    svgText(words.actors(actors.length), x, top + 27, "middle", { fill: ink.quiet }),
    ...drawnRows(group, x, top + 44, words),
  ]);
};

/** How wide the ties between two groups are drawn, added up. */
const widthOf = (strength: number, strongest: number): number => 0.6 + 11 * Math.sqrt(strength / strongest);

/** The network with one mark a community: its members counted by role and standing, the ties between communities as width. */
export const networkOfGroups = (analysis: Analysis, options: PictureOptions): string => {
  const words = wordsOf(options);
  const members = new Map<number, ShownActor[]>();
  const groupOf = new Map<string, number>();
  for (const actor of analysis.actors) {
    groupOf.set(actor.id, actor.community);
    addToList(members, actor.community, actor);
  }
  const inside = new Map<number, number>();
  for (const { source, target } of analysis.ties) {
    const group = groupOf.get(source);
    if (group !== undefined && group === groupOf.get(target)) inside.set(group, (inside.get(group) ?? 0) + 1);
  }
  const sorted = [...members].sort(([a], [b]) => a - b);
  const large = sorted.filter(([, actors]) => actors.length >= leastMembers);
  const small = sorted.filter(([, actors]) => actors.length < leastMembers);
  const between = groupTies(analysis);
  const placed = placeGroups(
    large.map(([id, actors]) => groupMark(id, actors)),
    between,
  );
  const left = Math.min(0, ...placed.map(({ x, radius }) => x - radius));
  const top = Math.min(0, ...placed.map(({ y, radius }) => y - radius));
  const groups = placed.map((group) => ({
    ...group,
    x: group.x - left + margin,
    y: group.y - top + margin + headHeight,
  }));
  const right = Math.max(420, ...groups.map(({ x, radius }) => x + radius));
  const bottom = Math.max(margin + headHeight, ...groups.map(({ y, radius }) => y + radius));
  const place = new Map(groups.map((group) => [group.id, group] as const));
  const strongest = Math.max(1, ...between.map(({ strength }) => strength));
  const lines = [...between]
    .sort((a, b) => a.strength - b.strength)
    .flatMap(({ source, target, strength, ties }): readonly string[] => {
      const [a, b] = [place.get(source), place.get(target)];
      if (a === undefined || b === undefined) return [];
      return [
        element(
          "path",
          {
            d: `M${decimal(a.x)} ${decimal(a.y)}L${decimal(b.x)} ${decimal(b.y)}`,
            "stroke-width": widthOf(strength, strongest),
            "data-from-community": String(source),
            "data-to-community": String(target),
          },
          [title(`${words.group(source)} – ${words.group(target)} · ${words.tiesBetween(ties)}`)],
        ),
      ];
    });
  const rest = small.flatMap(([, actors]) => actors);
  const { roles, others } = sharesOf(rest);
  const restRows = [...rowsOf(roles), ...rowsOf(others)];
  const restTop = bottom + 30;
  const restHeight = rest.length === 0 ? 0 : 44 + restRows.length * rowHeight;
  const legend = networkLegend(
    analysis,
    words,
    right + 24,
    margin + headHeight,
    [...new Set([16, 4, 1].map((part) => Math.ceil(strongest / part)))].map((strength) => ({
      width: widthOf(strength, strongest),
      text: words.number(strength),
    })),
    "groups",
  );
  return svgPicture(
    {
      kind: "network",
      idPrefix: options.idPrefix,
      language: words.language,
      width: right + 24 + legend.width + margin,
      height: Math.max(bottom + restHeight + margin, margin + headHeight + legend.height + margin),
      name: `${words.networkTitle}: ${analysis.case.title}`,
      description: `${words.networkDescription} ${words.groupMark}. ${words.presumption}`,
      data: { "data-marks": "groups" },
    },
    [
      ...pictureHead(analysis, words, words.networkTitle),
      element("g", { fill: "none", stroke: ink.tie, "stroke-opacity": "0.35" }, lines),
      ...groups.map((group) => drawnGroup(group, inside.get(group.id) ?? 0, words)),
      ...(rest.length === 0
        ? []
        : [
            element("g", { "data-members": String(rest.length), "data-groups": String(small.length) }, [
              title(`${words.smallGroups(small.length)} · ${words.actors(rest.length)}`),
              svgText(`${words.smallGroups(small.length)} · ${words.actors(rest.length)}`, margin, restTop, "left", {
                fill: ink.quiet,
              }),
              ...drawnRows({ rows: restRows }, margin + (perRow * shareWidth) / 2, restTop + 20, words),
            ]),
          ]),
      legend.svg,
    ],
  );
};
