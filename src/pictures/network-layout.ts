import type { Analysis, ShownActor, ShownTie } from "../analysis/analysis.js";
import { addToList } from "../exact/add-to-list.js";
import { forceLayout, type Point, type Spring } from "./force-layout.js";
import { type Disc, spreadApart } from "./spread-apart.js";

/** An actor with its place in the picture. */
export interface PlacedActor extends Disc {
  readonly actor: ShownActor;
}

/** A community with its place: a disc that holds its members. */
export interface PlacedGroup extends Disc {
  readonly id: number;
  readonly members: readonly PlacedActor[];
}

/** How strongly a tie is: as in the document, calls, messages and statements. */
export const strengthOf = ({ calls, messages, claims }: Pick<ShownTie, "calls" | "messages" | "claims">): number =>
  calls + messages + claims;

/** How far an actor's mark reaches: people with a role the furthest. */
export const radiusOf = ({ role, standing, measures }: ShownActor): number =>
  role !== null
    ? 7.5 + Math.min(4, Math.sqrt(measures.degree) / 2)
    : standing === "participant"
      ? 6
      : 3.4 + Math.min(2.4, Math.sqrt(measures.degree) / 2);

/** Pixels left free around a mark, more around those whose names are written. */
const roomAround = ({ role }: ShownActor): number => (role === null ? 4 : 8);
const roomAroundGroups = 34;

const middle = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / Math.max(1, points.length),
  y: points.reduce((sum, { y }) => sum + y, 0) / Math.max(1, points.length),
});

const length = ({ x, y }: Point): number => Math.sqrt(x * x + y * y);

/** Points moved to their middle and scaled into a disc: nine of ten inside it, stragglers drawn nearer. */
const gathered = (points: readonly Point[], radius: number): readonly Point[] => {
  const centre = middle(points);
  const about = points.map(({ x, y }) => ({ x: x - centre.x, y: y - centre.y }));
  const lengths = about.map(length).sort((a, b) => a - b);
  const most = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  if (most === 0) return about;
  return about.map((point) => {
    const far = (length(point) / most) * radius;
    const kept = far <= radius ? far : radius + (far - radius) * 0.25;
    const scale = length(point) === 0 ? 0 : kept / length(point);
    return { x: point.x * scale, y: point.y * scale };
  });
};

/** Beyond this a spring is strong enough: a pair with a million calls must not throw everybody else out of the picture. */
const strongest = 20;

/** How strongly a tie pulls; the square root keeps one loud tie from pulling everything together. */
const pullOf = (strength: number): number => Math.min(strongest, Math.sqrt(strength));

/** Springs among a list of ids. */
const springsAmong = (ids: readonly string[], ties: readonly ShownTie[]): readonly Spring[] => {
  const place = new Map(ids.map((id, i) => [id, i] as const));
  return ties.flatMap((tie): readonly Spring[] => {
    const [source, target] = [place.get(tie.source), place.get(tie.target)];
    return source === undefined || target === undefined ? [] : [{ source, target, weight: pullOf(strengthOf(tie)) }];
  });
};

const laidOut = (members: readonly ShownActor[], ties: readonly ShownTie[]): readonly PlacedActor[] => {
  const ids = members.map(({ id }) => id);
  const area = members.reduce((sum, actor) => sum + (radiusOf(actor) + roomAround(actor) + 3) ** 2, 0);
  const places = gathered(
    forceLayout(ids.length, springsAmong(ids, ties)),
    Math.sqrt(area) * (1.2 + 1.2 / Math.sqrt(ids.length)),
  );
  const spread = spreadApart(
    members.map((actor, i) => ({
      actor,
      ...(places[i] ?? { x: 0, y: 0 }),
      radius: radiusOf(actor) + roomAround(actor),
    })),
  );
  const centre = middle(spread);
  return spread.map(({ actor, x, y }) => ({ actor, x: x - centre.x, y: y - centre.y, radius: radiusOf(actor) }));
};

const half = Math.sqrt(0.5);
/** Eight turns of a group, and its mirror images. */
const turns: readonly (readonly [cos: number, sin: number, mirror: 1 | -1])[] = ([1, -1] as const).flatMap((mirror) =>
  (
    [
      [1, 0],
      [half, half],
      [0, 1],
      [-half, half],
      [-1, 0],
      [-half, -half],
      [0, -1],
      [half, -half],
    ] as const
  ).map(([cos, sin]) => [cos, sin, mirror] as const),
);

const turned = (point: Point, [cos, sin, mirror]: (typeof turns)[number]): Point => {
  const x = point.x * mirror;
  return { x: x * cos - point.y * sin, y: x * sin + point.y * cos };
};

/** Turns each group so that its ties to others become short, three times round. O(groups' ties × 16). */
const facingEachOther = (groups: readonly PlacedGroup[], ties: readonly ShownTie[]): readonly PlacedGroup[] => {
  const groupOf = new Map(groups.flatMap((group, g) => group.members.map(({ actor }) => [actor.id, g] as const)));
  const across = groups.map((): ShownTie[] => []);
  for (const tie of ties) {
    const [a, b] = [groupOf.get(tie.source), groupOf.get(tie.target)];
    if (a === undefined || b === undefined || a === b) continue;
    across[a]?.push(tie);
    across[b]?.push(tie);
  }
  const place = new Map<string, Point>();
  const put = (group: PlacedGroup, turn: (typeof turns)[number]): ReadonlyMap<string, Point> =>
    new Map(
      group.members.map((member) => {
        const { x, y } = turned(member, turn);
        return [member.actor.id, { x: group.x + x, y: group.y + y }] as const;
      }),
    );
  const upright = turns[0] ?? ([1, 0, 1] as const);
  for (const group of groups) for (const [id, point] of put(group, upright)) place.set(id, point);
  const chosen = groups.map(() => upright);
  for (let round = 0; round < 3; round++)
    groups.forEach((group, g) => {
      let [best, least] = [chosen[g] ?? upright, Number.POSITIVE_INFINITY];
      for (const turn of turns) {
        const own = put(group, turn);
        const cost = (across[g] ?? []).reduce((sum, { source, target }) => {
          const [a, b] = [own.get(source) ?? place.get(source), own.get(target) ?? place.get(target)];
          return a === undefined || b === undefined ? sum : sum + length({ x: a.x - b.x, y: a.y - b.y });
        }, 0);
        // Whole hundredths, so that the last bit of a sum decides nothing.
        if (Math.round(cost * 100) < Math.round(least * 100)) [best, least] = [turn, cost];
      }
      chosen[g] = best;
      for (const [id, point] of put(group, best)) place.set(id, point);
    });
  return groups.map((group) => ({
    ...group,
    members: group.members.map((member) => ({ ...member, ...(place.get(member.actor.id) ?? member) })),
  }));
};

/** Ties between groups, added up: how strong, and how many ties. */
export interface GroupTie {
  readonly source: number;
  readonly target: number;
  readonly strength: number;
  readonly ties: number;
}

/** Ties between the communities of a document, sorted; those inside one are left out. O(ties). */
export const groupTies = (analysis: Analysis): readonly GroupTie[] => {
  const groupOf = new Map(analysis.actors.map(({ id, community }) => [id, community] as const));
  const sums = new Map<string, { source: number; target: number; strength: number; ties: number }>();
  for (const tie of analysis.ties) {
    const [a, b] = [groupOf.get(tie.source), groupOf.get(tie.target)];
    if (a === undefined || b === undefined || a === b) continue;
    const [source, target] = a < b ? [a, b] : [b, a];
    const sum = sums.get(`${source},${target}`) ?? { source, target, strength: 0, ties: 0 };
    sum.strength += strengthOf(tie);
    sum.ties += 1;
    sums.set(`${source},${target}`, sum);
  }
  return [...sums.values()].sort((a, b) => a.source - b.source || a.target - b.target);
};

/** Discs placed by the ties between them and pushed apart, wider than high as a page is. */
export const placeGroups = <T extends { readonly id: number; readonly radius: number }>(
  groups: readonly T[],
  ties: readonly GroupTie[],
): readonly (T & Point)[] => {
  const place = new Map(groups.map(({ id }, i) => [id, i] as const));
  const springs = ties.flatMap(({ source, target, strength }): readonly Spring[] => {
    const [a, b] = [place.get(source), place.get(target)];
    return a === undefined || b === undefined ? [] : [{ source: a, target: b, weight: pullOf(strength) }];
  });
  const area = groups.reduce((sum, { radius }) => sum + (radius + roomAroundGroups / 2) ** 2, 0);
  const points = gathered(forceLayout(groups.length, springs), Math.sqrt(area) * 0.55);
  let discs: readonly (T & Disc)[] = groups.map((group, i) => {
    const { x, y } = points[i] ?? { x: 0, y: 0 };
    return { ...group, x: x * 1.3, y };
  });
  // Apart, then a little nearer to the middle, again and again: a packing without holes.
  for (let round = 0; round < 60; round++) {
    discs = spreadApart(discs, roomAroundGroups);
    if (round < 59) discs = discs.map((disc) => ({ ...disc, x: disc.x * 0.985, y: disc.y * 0.97 }));
  }
  return discs;
};

/**
 * Every actor that has a tie, inside the disc of its community: each community laid out by itself, then the communities by the ties between them.
 * What is near in the picture is tied; how far apart two groups stand says little. O(steps × n log n).
 */
export const networkLayout = (analysis: Analysis): readonly PlacedGroup[] => {
  const tied = new Set(analysis.ties.flatMap(({ source, target }) => [source, target]));
  const byGroup = new Map<number, ShownActor[]>();
  for (const actor of analysis.actors) {
    if (!tied.has(actor.id)) continue;
    addToList(byGroup, actor.community, actor);
  }
  const inside = new Map<number, ShownTie[]>();
  const groupOf = new Map(analysis.actors.map(({ id, community }) => [id, community] as const));
  for (const tie of analysis.ties) {
    const group = groupOf.get(tie.source);
    if (group === undefined || group !== groupOf.get(tie.target)) continue;
    addToList(inside, group, tie);
  }
  const groups = [...byGroup]
    .sort(([a], [b]) => a - b)
    .map(([id, actors]) => {
      const members = laidOut(actors, inside.get(id) ?? []);
      return { id, members, radius: Math.max(...members.map((member) => length(member) + member.radius)) + 10 };
    });
  return facingEachOther(placeGroups(groups, groupTies(analysis)), analysis.ties);
};
