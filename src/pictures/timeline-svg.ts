import type { Analysis } from "../analysis/analysis.js";
import type { Veil } from "../analysis/veil.js";
import type { CaseRecords } from "../records/case-records.js";
import { keyOf } from "../records/reference.js";
import { actorsOfCalls } from "./actors-of-calls.js";
import { callsPerDay, dayOf } from "./calls-per-day.js";
import { coverageBySource } from "./coverage-by-source.js";
import { type DayScale, dayInWords, dayScale, monthTicks } from "./day-scale.js";
import { eventMark, eventOrder } from "./event-marks.js";
import { hourStrips } from "./hour-strips.js";
import { hoursOfPhones } from "./hours-of-phones.js";
import { legendMark, roleMark } from "./marks.js";
import { headHeight, margin, pictureHead } from "./picture-head.js";
import { type PictureOptions, roleWord, wordsOf } from "./picture-options.js";
import type { PictureWords } from "./picture-words.js";
import { type Box, placeLabels } from "./place-labels.js";
import { decimal, element, title } from "./svg-element.js";
import { ink, svgPicture } from "./svg-picture.js";
import { svgText } from "./svg-text.js";
import { shortened, textWidth } from "./text-width.js";
import { veilOfDocument } from "./veil-of-document.js";

/** What `timelineSvg` takes besides. */
export interface TimelineOptions extends PictureOptions {
  /** IANA name of the zone of days and hours; by default the case's, which is UTC where it names none. */
  readonly timeZone?: string;
  /** The key that the document's pseudonyms were made with. */
  readonly pseudonymKey?: Uint8Array;
  /** Groups with a row of their own, the largest first; 8 by default. */
  readonly mostGroups?: number;
  /** Phones with a strip of hours; 60 by default, the others are counted. */
  readonly mostPhones?: number;
  /** For a page with data of its own: rows do not carry their counts, nor days those of each role. */
  readonly lean?: boolean;
}

const labelWidth = 190;
const plotWidth = 860;
const left = margin + labelWidth;
const right = left + plotWidth;

/** Bars of one series as a single path on a base line: from the foot of each to that of the next, so that many bars are few bytes. */
const barsPath = (counts: readonly number[], most: number, base: number, height: number): string => {
  const step = plotWidth / Math.max(1, counts.length);
  const width = Math.max(0.8, step - Math.min(1.2, step * 0.2));
  const foot = decimal(base);
  // Places are rounded, not distances, so that no error adds up.
  const tenths = (x: number): number => Math.round(x * 10);
  let at: number | undefined;
  return counts
    .map((count, i) => {
      if (count === 0) return "";
      const from = tenths(left + i * step);
      const move = at === undefined ? `M${from / 10} ${foot}` : `h${(from - at) / 10}`;
      at = from + tenths(width);
      return `${move}v${decimal((-height * count) / most)}h${decimal(width)}V${foot}`;
    })
    .join("");
};

interface Row {
  readonly label: string;
  readonly mark?: string;
  readonly counts: readonly number[];
  readonly fill: string;
  readonly height: number;
  readonly data: Readonly<Record<string, string | number>>;
}

const drawnRow = (
  { label, counts, fill, height, data }: Row,
  base: number,
  words: PictureWords,
  lean: boolean,
): string => {
  const most = Math.max(1, ...counts);
  const sum = counts.reduce((total, count) => total + count, 0);
  return element("g", lean ? data : { ...data, "data-counts": counts.join(" ") }, [
    title(`${label}: ${words.calls(sum)}, ${words.most(Math.max(0, ...counts))}`),
    svgText(shortened(label, 11, labelWidth - 34), left - 10, base - 3, "right"),
    element("path", { d: `M${left} ${base}H${right}`, stroke: ink.line, "stroke-width": 1 }),
    element("path", { d: barsPath(counts, most, base, height), fill, stroke: "#1b1f24", "stroke-width": 0.3 }),
    svgText(words.most(Math.max(0, ...counts)), right + 8, base - 3, "left", { fill: ink.quiet, "font-size": 10 }),
  ]);
};

interface DrawnEvent {
  readonly id: string;
  readonly kind: (typeof eventOrder)[number];
  readonly x: number;
  readonly text: string;
}

/** The events that lie on the scale. */
const eventsOf = (
  records: CaseRecords,
  scale: DayScale,
  zone: string,
  veil: Veil,
  words: PictureWords,
): readonly DrawnEvent[] => {
  const days = scale.days * scale.bars;
  return records.events.flatMap(({ id, kind, at, title: told, place }): readonly DrawnEvent[] => {
    const day = at === undefined ? undefined : dayOf(zone, at.from);
    if (day === undefined || day < scale.first || day >= scale.first + days) return [];
    const what = told === undefined ? `${words.events[kind]}${place === undefined ? "" : `, ${place}`}` : told;
    return [
      {
        id: veil.reference(`event:${id}`),
        kind,
        x: left + ((day - scale.first + 0.5) / days) * plotWidth,
        text: veil.text(`${dayInWords(day, words)}: ${what}`),
      },
    ];
  });
};

const laneHeight = 17;

/** More lines than this down from events hide the calls behind them (judgement). */
const mostGuides = 40;

/** The kinds of events from which lines are drawn down: the gravest, and the next ones as long as the lines are few. */
const guidedKinds = (events: readonly DrawnEvent[]): ReadonlySet<DrawnEvent["kind"]> => {
  const kinds = new Set<DrawnEvent["kind"]>();
  let sum = 0;
  for (const kind of eventOrder) {
    const days = new Set(events.flatMap((event) => (event.kind === kind ? [event.x] : []))).size;
    sum += days;
    if (days > 0 && kinds.size > 0 && sum > mostGuides) break;
    if (days > 0) kinds.add(kind);
  }
  return kinds;
};

/** The time of a case on a scale: from the first to the last call or event that lies within a year of a call. */
const scaleOf = (records: CaseRecords, zone: string): DayScale => {
  const calls = records.calls.map(({ startedAt }) => dayOf(zone, startedAt));
  const events = records.events.flatMap(({ at }) => (at === undefined ? [] : [dayOf(zone, at.from)]));
  const extent = (days: readonly number[]): readonly [number, number] =>
    days.reduce<[number, number]>(([a, b], day) => [Math.min(a, day), Math.max(b, day)], [days[0] ?? 0, days[0] ?? 0]);
  if (calls.length === 0) return dayScale(...extent(events));
  const [first, last] = extent(calls);
  return dayScale(...extent([first, last, ...events.filter((day) => day > first - 366 && day < last + 366)]));
};

/**
 * The time line of a case as SVG text: calls per day (per week or more, where the time is long) in all, by role and by group, the events, the records
 * obtained by source with their gaps, and the hours of each phone of the people with a role. Days and hours are those of one zone, which it names.
 * Of a protected person neither role, phone nor hours are drawn. Each row has its counts in `data-counts`. Pure, same input, same bytes. O(calls).
 * @throws RangeError where the zone is not known, or the document has keyed pseudonyms and no key is given.
 */
export const timelineSvg = (analysis: Analysis, records: CaseRecords, options: TimelineOptions = {}): string => {
  const words = wordsOf(options);
  const zone = options.timeZone ?? records.case.timeZone;
  const veil = veilOfDocument(analysis, records, options.pseudonymKey);
  const calls = actorsOfCalls(analysis, records, veil);
  const scale = scaleOf(records, zone);
  const { all, byRole, byGroup } = callsPerDay(calls, scale, zone);
  const coverage = coverageBySource(records, scale, zone, veil);
  const step = plotWidth / scale.bars;
  const parts: string[] = [];
  let y = margin + headHeight;
  const heading = (text: string): void => {
    y += 20;
    parts.push(svgText(text, margin, y, "left", { "font-size": 13, "font-weight": 600 }));
    y += 10;
  };

  // Events, a lane a kind, with the words of those that find room.
  const events = eventsOf(records, scale, zone, veil, words);
  const kinds = eventOrder.filter((kind) => events.some((event) => event.kind === kind));
  const guides: string[] = [];
  if (events.length > 0) {
    heading(words.eventsHeading);
    const top = y + 6;
    const marks = events.map((event) => ({ ...event, y: top + kinds.indexOf(event.kind) * laneHeight }));
    y = top + kinds.length * laneHeight;
    for (const [i, kind] of kinds.entries())
      parts.push(svgText(words.events[kind], left - 10, top + i * laneHeight + 4, "right"));
    // What happened on one day in one lane is one mark to the eye, with its number.
    const sameDay = new Map<string, number>();
    for (const { kind, x } of events) sameDay.set(`${kind} ${x}`, (sameDay.get(`${kind} ${x}`) ?? 0) + 1);
    const counts = marks.flatMap((event, i) => {
      const many = sameDay.get(`${event.kind} ${event.x}`) ?? 1;
      const first = marks.findIndex(({ kind, x }) => kind === event.kind && x === event.x) === i;
      const hasRoom = !marks.some(({ kind, x }) => kind === event.kind && x > event.x && x < event.x + 17);
      return many > 1 && first && hasRoom ? [{ ...event, many }] : [];
    });
    const taken = [
      ...marks.map((event) => ({ x: event.x - 6, y: event.y - 6, width: 12, height: 12 })),
      ...counts.map((event) => ({ x: event.x + 5, y: event.y - 6, width: 10, height: 12 })),
    ];
    const within = { x: left, y: top - 8, width: plotWidth + 80, height: kinds.length * laneHeight };
    // Whole where there is room, cut where that gives room.
    const texts = new Map<string, string>();
    const boxes = new Map<string, Box>();
    for (const widest of [420, 190]) {
      const wishes = marks
        .filter(({ id }) => !boxes.has(id))
        .map(({ id, x, y: at, kind, text }) => {
          const label = shortened(text, 10, widest);
          const priority = eventOrder.length - eventOrder.indexOf(kind);
          return { id, x, y: at, radius: 6, width: textWidth(label, 10), height: 12, priority, label };
        });
      for (const [id, box] of placeLabels(wishes, [...taken, ...boxes.values()], within)) {
        boxes.set(id, box);
        texts.set(id, wishes.find((wish) => wish.id === id)?.label ?? "");
      }
    }
    const guided = guidedKinds(marks);
    for (const event of marks) {
      if (guided.has(event.kind)) guides.push(`M${decimal(event.x)} ${decimal(event.y)}V`);
      const box = boxes.get(event.id);
      parts.push(
        element("g", { "data-event": event.id, "data-kind": event.kind }, [
          title(event.text),
          element("path", eventMark(event.kind, event.x, event.y, 4.5)),
          ...(box === undefined
            ? []
            : [
                svgText(texts.get(event.id) ?? "", box.x + box.width / 2, box.y + 9.5, "middle", {
                  "font-size": 10,
                  fill: ink.quiet,
                }),
              ]),
        ]),
      );
    }
    for (const { x, y: at, many } of counts)
      parts.push(svgText(words.number(many), x + 5.5, at + 3, "left", { "font-size": 8 }));
  }
  const plotTop = y;

  // Records obtained: full, in part, or none.
  heading(words.coverageHeading);
  if (coverage.length === 0) {
    y += 14;
    parts.push(svgText(words.coverageUnknown, left, y - 4, "left", { fill: ink.quiet }));
  }
  const gaps = new Array<boolean>(scale.bars).fill(false);
  for (const { source, title: told, subjects, covered } of coverage) {
    const key = source === undefined ? words.sourceNotNamed : keyOf(source);
    const name = told === undefined ? key : `${key}: ${told}`;
    y += 17;
    // Bars that follow one another are one rectangle.
    const spans = (matches: (count: number) => boolean): string => {
      let d = "";
      for (let i = 0; i < covered.length; ) {
        let end = i;
        while (end < covered.length && matches(covered[end] ?? 0)) end += 1;
        if (end > i)
          d += `M${decimal(left + i * step)} ${y - 10}h${decimal((end - i) * step)}v9h${decimal((i - end) * step)}z`;
        i = Math.max(end, i + 1);
      }
      return d;
    };
    const none = spans((count) => count === 0);
    covered.forEach((count, i) => {
      if (count === 0) gaps[i] = true;
    });
    parts.push(
      element(
        "g",
        {
          ...(source === undefined ? {} : { "data-source": source }),
          ...(options.lean === true ? {} : { "data-covered": covered.join(" ") }),
        },
        [
          title(`${name}: ${words.coverageOf(Math.max(0, ...covered), subjects)}`),
          svgText(shortened(key, 11, labelWidth - 16), left - 10, y - 2, "right"),
          element("path", { d: spans((count) => count === subjects), fill: "#57606a" }),
          element("path", { d: spans((count) => count > 0 && count < subjects), fill: "#afb8c1" }),
          ...(none === ""
            ? []
            : [
                element("path", { d: none, fill: "#ffffff", stroke: "#cf222e", "stroke-width": 0.8 }, [
                  title(`${name}: ${words.coverageGap}`),
                ]),
              ]),
        ],
      ),
    );
  }
  if (coverage.length > 0) {
    const key = (x: number, fill: string, stroke: string, text: string): string[] => [
      element("rect", { x, y: y + 6, width: 14, height: 9, fill, stroke, "stroke-width": 0.8 }),
      svgText(text, x + 20, y + 14, "left", { fill: ink.quiet, "font-size": 10 }),
    ];
    parts.push(
      ...key(left, "#afb8c1", "#afb8c1", words.coveragePart),
      ...key(left + 60 + textWidth(words.coveragePart, 10), "#ffffff", "#cf222e", words.coverageGap),
    );
    y += 18;
  }

  // Small multiples: all calls, then by role, then by group.
  heading(`${words.allCalls}, ${words.callsPer(scale.days)}`);
  const draw = (row: Row): void => {
    y += row.height + 8;
    parts.push(drawnRow(row, y, words, options.lean === true));
    if (row.mark !== undefined) parts.push(row.mark);
  };
  if (records.calls.length === 0) parts.push(svgText(words.noCalls, left, y, "left", { fill: ink.quiet }));
  draw({ label: words.allCalls, counts: all.counts, fill: "#8c959f", height: 56, data: { "data-series": "all" } });
  if (byRole.length > 0) heading(words.byRole);
  for (const { role, counts } of byRole) {
    draw({ label: roleWord(words, role), counts, fill: roleMark(role).fill, height: 24, data: { "data-role": role } });
    parts.push(legendMark({ role }, margin + 8, y - 8));
  }
  const sizes = new Map(analysis.communities.map(({ id, members }) => [id, members.length] as const));
  const shownGroups = byGroup
    .filter(({ group }) => (sizes.get(group) ?? 0) > 2)
    .sort((a, b) => (sizes.get(b.group) ?? 0) - (sizes.get(a.group) ?? 0) || a.group - b.group)
    .slice(0, options.mostGroups ?? 8);
  if (shownGroups.length > 0) heading(words.byGroup);
  for (const { group, counts } of shownGroups)
    draw({
      label: `${words.group(group)} · ${words.actors(sizes.get(group) ?? 0)}`,
      counts,
      fill: "#57606a",
      height: 20,
      data: { "data-community": group },
    });
  const plotBottom = y;

  // The calendar under and behind it all.
  const axis = monthTicks(scale, (64 / plotWidth) * scale.days * scale.bars, words);
  const xOf = (day: number): number => left + ((day - scale.first) / (scale.days * scale.bars)) * plotWidth;
  const edges = [
    svgText(dayInWords(scale.first, words), left, plotBottom + 30, "left", { fill: ink.quiet, "font-size": 10 }),
    svgText(dayInWords(scale.first + scale.days * scale.bars - 1, words), right, plotBottom + 30, "right", {
      fill: ink.quiet,
      "font-size": 10,
    }),
  ];
  const calendar = [
    element("path", {
      d: gaps
        .map((gap, i) =>
          gap ? `M${decimal(left + i * step)} ${plotTop + 24}h${decimal(step)}V${plotBottom}h${decimal(-step)}z` : "",
        )
        .join(""),
      fill: "#fdf0f0",
    }),
    element("path", {
      d: axis.map(({ day }) => `M${decimal(xOf(day))} ${plotTop + 24}V${plotBottom + 5}`).join(""),
      stroke: ink.faint,
      "stroke-width": 1,
    }),
    element("path", {
      d: guides.map((guide) => `${guide}${plotBottom}`).join(""),
      stroke: ink.line,
      "stroke-width": 0.8,
      "stroke-dasharray": "2 3",
    }),
  ];
  const axisTexts = axis.map(({ day, text }) =>
    svgText(text, xOf(day) + 2, plotBottom + 16, "left", { fill: ink.quiet }),
  );
  // One area a bar, to point at.
  const areas = element(
    "g",
    { fill: ink.paper, "fill-opacity": "0" },
    all.counts.map((count, i) => {
      const day = scale.first + i * scale.days;
      const range = scale.days === 1 ? "" : ` – ${dayInWords(day + scale.days - 1, words)}`;
      const byRoles = (options.lean === true ? [] : byRole)
        .filter(({ counts }) => (counts[i] ?? 0) > 0)
        .map(({ role, counts }) => `${roleWord(words, role)} ${words.number(counts[i] ?? 0)}`);
      return element(
        "rect",
        {
          x: left + i * step,
          y: plotTop + 24,
          width: step,
          height: plotBottom - plotTop - 24,
          "data-day": String(day),
        },
        [title([`${dayInWords(day, words)}${range}: ${words.calls(count)}`, ...byRoles].join(" · "))],
      );
    }),
  );
  y = plotBottom + 40;

  const strips = hourStrips(hoursOfPhones(calls, veil, zone), words, margin, y + 20, {
    most: options.mostPhones ?? 60,
    lean: options.lean === true,
  });
  heading(words.hoursHeading(zone));
  const height = y + strips.height + margin;
  return svgPicture(
    {
      kind: "timeline",
      idPrefix: options.idPrefix,
      language: words.language,
      width: right + 90,
      height,
      name: `${words.timelineTitle}: ${analysis.case.title}`,
      description: `${words.timelineDescription(zone)} ${words.presumption}`,
      data: { "data-first-day": String(scale.first), "data-days": String(scale.days), "data-zone": zone },
    },
    [
      ...pictureHead(analysis, words, words.timelineTitle),
      ...calendar,
      ...parts,
      ...axisTexts,
      ...edges,
      areas,
      strips.svg,
    ],
  );
};
