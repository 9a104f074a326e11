import type { Analysis } from "../analysis/analysis.js";
import { compareCodeUnits } from "../exact/compare-code-units.js";
import type { CaseRecords } from "../records/case-records.js";
import { brokenLines } from "./broken-lines.js";
import { eventMark, eventOrder } from "./event-marks.js";
import type { Point } from "./force-layout.js";
import { legendMark, roleMark, roleRank } from "./marks.js";
import { headHeight, margin, pictureHead } from "./picture-head.js";
import { nameOf, type PictureOptions, roleWord, wordsOf } from "./picture-options.js";
import type { PictureWords } from "./picture-words.js";
import { placeLabels } from "./place-labels.js";
import { type Projected, projectPlaces } from "./project-places.js";
import { crossingDays, journeyOrder, type Leg, routeLegs } from "./route-legs.js";
import { type RoutePlace, routePlaces } from "./route-places.js";
import { decimal, element, title } from "./svg-element.js";
import { ink, svgPicture } from "./svg-picture.js";
import { svgText } from "./svg-text.js";
import { shortened, textWidth } from "./text-width.js";
import { veilOfDocument } from "./veil-of-document.js";

/** What `routeSvg` takes besides. */
export interface RouteOptions extends PictureOptions {
  /** The key that the document's pseudonyms were made with. */
  readonly pseudonymKey?: Uint8Array;
}

const left = margin;
const top = margin + headHeight;
const sideWidth = 330;
const mapGround = "#f6f8f5";

/** Steps of a graticule and of a scale, of which the first that gives few enough lines is taken. */
const roundSteps = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50] as const;
const roundKilometres = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000] as const;

const degreeText = (value: number): string => `${Math.round(value * 10) / 10}°`;

const graticule = ({ width, height, scale }: Projected): string => {
  if (scale === undefined) return "";
  const [west, south, east, north] = scale.degrees;
  const step = roundSteps.find((one) => Math.max(east - west, north - south) / one <= 6) ?? 90;
  const lines: string[] = [];
  const texts: string[] = [];
  for (let i = Math.floor(west / step) - 1; i <= Math.ceil(east / step) + 1; i++) {
    const x = scale.x(i * step);
    if (x < 12 || x > width - 12) continue;
    lines.push(`M${decimal(left + x)} ${top}v${decimal(height)}`);
    texts.push(svgText(degreeText(i * step), left + x + 3, top + height - 5));
  }
  for (let i = Math.floor(south / step) - 1; i <= Math.ceil(north / step) + 1; i++) {
    const y = scale.y(i * step);
    if (y < 12 || y > height - 12) continue;
    lines.push(`M${left} ${decimal(top + y)}h${decimal(width)}`);
    texts.push(svgText(degreeText(i * step), left + 4, top + y - 3));
  }
  return [
    element("path", { d: lines.join(""), stroke: "#dfe5de", "stroke-width": 1 }),
    element("g", { fill: "#8c959f", "font-size": 9 }, texts),
  ].join("");
};

const scaleBar = ({ width, height, scale }: Projected, words: PictureWords): string => {
  if (scale === undefined) return "";
  const kilometres =
    [...roundKilometres].reverse().find((one) => one * scale.pixelsPerKilometre <= 130) ?? roundKilometres[0];
  const long = kilometres * scale.pixelsPerKilometre;
  const [x, y] = [left + width - long - 14, top + height - 16];
  return [
    element("path", {
      d: `M${decimal(x)} ${decimal(y - 4)}v8m0 -4h${decimal(long)}m0 -4v8`,
      fill: "none",
      stroke: ink.text,
      "stroke-width": 1.2,
    }),
    svgText(words.kilometres(kilometres), x + long / 2, y - 7, "middle", { "font-size": 10 }),
  ].join("");
};

/** A bent line from one place to another, beside those of other roles, with its head two thirds along. */
const bent = (a: Point, b: Point, lane: number): { readonly line: string; readonly head: string } | undefined => {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = Math.sqrt(dx * dx + dy * dy);
  if (length < 1) return undefined;
  // To the right of the way there, so that there and back do not lie on each other.
  const bend = 8 + 7 * lane + length * 0.06;
  const [nx, ny] = [-dy / length, dx / length];
  const [cx, cy] = [(a.x + b.x) / 2 + nx * bend * 2, (a.y + b.y) / 2 + ny * bend * 2];
  const t = 0.6;
  const at = (u: number): Point => ({
    x: (1 - u) * (1 - u) * a.x + 2 * u * (1 - u) * cx + u * u * b.x,
    y: (1 - u) * (1 - u) * a.y + 2 * u * (1 - u) * cy + u * u * b.y,
  });
  const [p, before] = [at(t), at(t - 0.02)];
  const [hx, hy] = [p.x - before.x, p.y - before.y];
  const step = Math.max(1e-6, Math.sqrt(hx * hx + hy * hy));
  const [ux, uy] = [hx / step, hy / step];
  const [long, wide] = [6.5, 4];
  return {
    line: `M${decimal(a.x)} ${decimal(a.y)}Q${decimal(cx)} ${decimal(cy)} ${decimal(b.x)} ${decimal(b.y)}`,
    head: `M${decimal(p.x + ux * long)} ${decimal(p.y + uy * long)}L${decimal(p.x - ux * long - uy * wide)} ${decimal(p.y - uy * long + ux * wide)}L${decimal(p.x - ux * long + uy * wide)} ${decimal(p.y - uy * long - ux * wide)}Z`,
  };
};

const legColour = ({ role }: Leg): string => (role === undefined ? "#24618e" : roleMark(role).fill);

const legTitle = (
  leg: Leg,
  names: ReadonlyMap<string, string>,
  nameOfPlace: ReadonlyMap<string, string>,
  words: PictureWords,
): string =>
  [
    `${nameOfPlace.get(leg.from) ?? leg.from} → ${nameOfPlace.get(leg.to) ?? leg.to}`,
    leg.basis === "sea"
      ? `${words.crossings(leg.count)} (${words.crossing(crossingDays)})`
      : words.movements(leg.count),
    ...(leg.role === undefined ? [] : [roleWord(words, leg.role)]),
    ...(leg.basis === "told" ? [words.told] : []),
    ...(leg.actors.length === 0 ? [] : [leg.actors.map((id) => names.get(id) ?? id).join(", ")]),
  ].join(" · ");

const drawnLegs = (
  legs: readonly Leg[],
  points: ReadonlyMap<string, Point>,
  titleOf: (leg: Leg) => string,
): readonly string[] => {
  const lanes = new Map<string, number>();
  return legs.flatMap((leg): readonly string[] => {
    const [a, b] = [points.get(leg.from), points.get(leg.to)];
    if (a === undefined || b === undefined) return [];
    const lane = lanes.get(`${leg.from}\n${leg.to}`) ?? 0;
    lanes.set(`${leg.from}\n${leg.to}`, lane + 1);
    const arc = bent(a, b, lane);
    if (arc === undefined) return [];
    const fill = legColour(leg);
    return [
      element(
        "g",
        {
          "data-from-place": leg.from,
          "data-to-place": leg.to,
          "data-basis": leg.basis,
          "data-count": String(leg.count),
          ...(leg.role === undefined ? {} : { "data-role": leg.role }),
        },
        [
          title(titleOf(leg)),
          element("path", {
            d: arc.line,
            fill: "none",
            stroke: fill,
            "stroke-width": leg.basis === "sea" ? 2.2 : Math.min(6, 1 + Math.sqrt(leg.count) * 0.7),
            "stroke-opacity": "0.85",
            "stroke-dasharray": leg.basis === "told" ? "5 3" : leg.basis === "sea" ? "1 5" : undefined,
            "stroke-linecap": leg.basis === "sea" ? "round" : undefined,
          }),
          element("path", { d: arc.head, fill, stroke: ink.text, "stroke-width": 0.6, "stroke-linejoin": "round" }),
        ],
      ),
    ];
  });
};

const placeRadius = 9;

const drawnPlace = (place: RoutePlace, stage: number | undefined, { x, y }: Point, text: string): string =>
  element("g", { "data-place": place.id, "data-stage": stage === undefined ? undefined : String(stage) }, [
    title(text),
    ...(place.port
      ? [
          element("circle", {
            cx: x,
            cy: y,
            r: placeRadius + 3.2,
            fill: "none",
            stroke: "#24618e",
            "stroke-width": 1.6,
          }),
        ]
      : []),
    element("circle", {
      cx: x,
      cy: y,
      r: stage === undefined ? 5 : placeRadius,
      fill: ink.paper,
      stroke: ink.text,
      "stroke-width": 1.4,
    }),
    ...(stage === undefined ? [] : [svgText(String(stage), x, y + 4, "middle", { "font-weight": 600 })]),
  ]);

const placeText = (place: RoutePlace, located: number, words: PictureWords): string =>
  [
    place.name,
    place.at === undefined ? words.unlocated : place.port ? words.port : words.place,
    ...(located > 0 ? [words.locatedCalls(located)] : []),
    ...eventOrder.flatMap((kind) => {
      const count = place.events.get(kind);
      return count === undefined ? [] : [`${words.events[kind]}: ${words.number(count)}`];
    }),
  ].join(" · ");

/**
 * The route of a case as SVG text: a schematic map of the places that cells, events and claims name, numbered in the order of the journey, with ports,
 * events, the movements of people with a role, by role, and the crossings by sea. Equirectangular where at least two places have coordinates, else a line in
 * the order of the journey. Nobody who is protected is followed. Pure, same input, same bytes. O(calls).
 * @throws RangeError where the document has keyed pseudonyms and no key is given.
 */
export const routeSvg = (analysis: Analysis, records: CaseRecords, options: RouteOptions = {}): string => {
  const words = wordsOf(options);
  const veil = veilOfDocument(analysis, records, options.pseudonymKey);
  const found = routePlaces(records, veil);
  const { legs, located } = routeLegs(analysis, records, veil, found);
  const stage = new Map(journeyOrder(legs).map((id, i) => [id, i + 1] as const));
  const last = found.places.length + 1;
  const byStage = [...found.places].sort((a, b) => (stage.get(a.id) ?? last) - (stage.get(b.id) ?? last));
  const map = projectPlaces(byStage);
  const points = new Map([...map.points].map(([id, { x, y }]) => [id, { x: left + x, y: top + y }] as const));
  const names = new Map(analysis.actors.map((actor) => [actor.id, nameOf(actor)] as const));
  const nameOfPlace = new Map(found.places.map(({ id, name }) => [id, name] as const));
  const placed = byStage.filter(({ id }) => points.has(id));
  const texts = new Map(
    found.places.map((place) => [place.id, placeText(place, located.get(place.id) ?? 0, words)] as const),
  );
  const labels = placeLabels(
    placed.map(({ id, name, port }) => {
      const { x, y } = points.get(id) ?? { x: 0, y: 0 };
      return {
        id,
        x,
        y,
        radius: placeRadius + (port ? 7 : 4),
        width: textWidth(shortened(name, 13, 180), 13) * 1.06,
        height: 16,
        priority: (port ? 1 : 0) + (located.get(id) ?? 0),
      };
    }),
    placed.map(({ id }) => {
      const { x, y } = points.get(id) ?? { x: 0, y: 0 };
      return {
        x: x - placeRadius - 3,
        y: y - placeRadius - 3,
        width: 2 * placeRadius + 6,
        height: 2 * placeRadius + 6,
      };
    }),
    { x: left + 2, y: top + 2, width: map.width - 4, height: map.height - 4 },
  );
  const mapParts = [
    element("rect", { x: left, y: top, width: map.width, height: map.height, fill: mapGround, stroke: ink.line }),
    graticule(map),
    ...drawnLegs(legs, points, (leg) => legTitle(leg, names, nameOfPlace, words)),
    ...placed.map((place) =>
      drawnPlace(place, stage.get(place.id), points.get(place.id) ?? { x: 0, y: 0 }, texts.get(place.id) ?? ""),
    ),
    element(
      "g",
      {
        "font-size": 13,
        "font-weight": 600,
        stroke: mapGround,
        "stroke-width": 3,
        "stroke-linejoin": "round",
        "paint-order": "stroke",
      },
      placed.flatMap(({ id, name }) => {
        const box = labels.get(id);
        return box === undefined
          ? []
          : [svgText(shortened(name, 13, 180), box.x + box.width / 2, box.y + 12.5, "middle", { "data-place": id })];
      }),
    ),
    scaleBar(map, words),
    ...(found.places.length === 0
      ? [svgText(words.noPlaces, left + map.width / 2, top + map.height / 2, "middle", { fill: ink.quiet })]
      : []),
  ];

  // Beside the map: the stages in order, then what the lines are.
  const side: string[] = [];
  const x = left + map.width + 24;
  let y = top + 12;
  const heading = (text: string): void => {
    for (const line of brokenLines(text, 13, sideWidth)) {
      side.push(svgText(line, x, y, "left", { "font-size": 13, "font-weight": 600 }));
      y += 18;
    }
    y += 4;
  };
  const note = (text: string): void => {
    for (const line of brokenLines(text, 11, sideWidth)) {
      side.push(svgText(line, x, y, "left", { fill: ink.quiet }));
      y += 15;
    }
  };
  heading(words.stagesHeading);
  if (map.scale === undefined && found.places.length > 0) note(words.routeSchematic);
  for (const place of byStage) {
    const row: string[] = [
      title(texts.get(place.id) ?? ""),
      svgText(stage.has(place.id) ? `${stage.get(place.id)}.` : "–", x + 16, y + 2, "right", { "font-weight": 600 }),
      svgText(
        shortened(place.name, 11, 130),
        x + 22,
        y + 2,
        "left",
        place.at === undefined ? { "font-style": "italic" } : {},
      ),
    ];
    let at = x + 160;
    for (const kind of eventOrder) {
      const count = place.events.get(kind);
      if (count === undefined) continue;
      row.push(element("path", eventMark(kind, at, y - 2, 4.5)), svgText(words.number(count), at + 8, y + 2));
      at += 34;
    }
    side.push(element("g", { "data-place": place.id }, row));
    y += 18;
  }
  if (byStage.some(({ at }) => at === undefined) && map.scale !== undefined) note(words.unlocatedItalic);
  const kinds = eventOrder.filter((kind) => found.places.some(({ events }) => events.has(kind)));
  if (kinds.length > 0) {
    y += 6;
    let at = x;
    for (const kind of kinds) {
      const width = 30 + textWidth(words.events[kind], 10);
      if (at + width > x + sideWidth) {
        at = x;
        y += 16;
      }
      side.push(
        element("path", eventMark(kind, at + 6, y - 2, 4.5)),
        svgText(words.events[kind], at + 16, y + 2, "left", { "font-size": 10, fill: ink.quiet }),
      );
      at += width;
    }
    y += 24;
  }
  y += 10;
  heading(words.movementsHeading);
  const moved = legs.filter(({ role }) => role !== undefined);
  const roles = [...new Set(moved.map(({ role }) => role ?? ""))].sort(
    (a, b) => roleRank(a) - roleRank(b) || compareCodeUnits(a, b),
  );
  for (const role of roles) {
    const count = moved
      .filter((leg) => leg.role === role && leg.basis === "calls")
      .reduce((sum, leg) => sum + leg.count, 0);
    const mark = roleMark(role);
    side.push(
      element("g", { "data-role": role }, [
        title(`${roleWord(words, role)}: ${words.movements(count)}`),
        element("path", { d: `M${x} ${y - 2}h26`, stroke: mark.fill, "stroke-width": 3 }),
        legendMark({ role }, x + 42, y - 2),
        svgText(roleWord(words, role), x + 58, y + 2),
        svgText(count === 0 ? words.told : words.movements(count), x + sideWidth, y + 2, "right", { fill: ink.quiet }),
      ]),
    );
    y += 19;
  }
  const key = (dash: string, stroke: string, text: string): void => {
    side.push(
      element("path", {
        d: `M${x} ${y - 2}h26`,
        stroke,
        "stroke-width": 2.2,
        "stroke-dasharray": dash,
        "stroke-linecap": "round",
      }),
    );
    for (const line of brokenLines(text, 11, sideWidth - 36)) {
      side.push(svgText(line, x + 36, y + 2));
      y += 15;
    }
    y += 4;
  };
  if (legs.some(({ basis }) => basis === "told")) key("5 4", ink.quiet, words.told);
  if (legs.some(({ basis }) => basis === "sea")) key("1 5", "#24618e", words.crossing(crossingDays));
  if (found.places.some(({ port }) => port)) {
    side.push(
      element("circle", { cx: x + 12, cy: y, r: 6, fill: ink.paper, stroke: ink.text, "stroke-width": 1.2 }),
      element("circle", { cx: x + 12, cy: y, r: 9, fill: "none", stroke: "#24618e", "stroke-width": 1.6 }),
      svgText(words.port, x + 36, y + 4),
    );
    y += 26;
  }
  y += 6;
  note(words.routeDescription);
  return svgPicture(
    {
      kind: "route",
      idPrefix: options.idPrefix,
      language: words.language,
      width: x + sideWidth + margin,
      height: Math.max(top + map.height, y) + margin,
      name: `${words.routeTitle}: ${analysis.case.title}`,
      description: `${words.routeDescription} ${words.presumption}`,
    },
    [...pictureHead(analysis, words, words.routeTitle), ...mapParts, element("g", { "data-part": "legend" }, side)],
  );
};
