import { keyOf } from "../records/reference.js";
import { busiestOfEachRole, type PhoneHours } from "./hours-of-phones.js";
import { legendMark } from "./marks.js";
import { nameOf, roleWord } from "./picture-options.js";
import type { PictureWords } from "./picture-words.js";
import { decimal, element, title } from "./svg-element.js";
import { ink } from "./svg-picture.js";
import { svgText } from "./svg-text.js";
import { shortened, textWidth } from "./text-width.js";

const cell = 11;
const rowHeight = 15;
const stripHeight = 12;
const labelWidth = 230;
const columnWidth = labelWidth + 24 * cell + 60;

/** Five steps of grey to black-blue: the share of the phone's busiest hour. */
const steps = ["#e6ebf1", "#b6c6d8", "#7f9cbd", "#4a6f9c", "#1d3f6b"] as const;

const stepOf = (count: number, most: number): number =>
  Math.min(steps.length - 1, Math.ceil((count * steps.length) / most) - 1);

/** One path for all hours of a step, runs of equal hours as one thick line: half the text of as many rectangles. */
const cells = (hours: readonly number[], step: number, most: number, x: number, y: number): string => {
  let d = "";
  for (let hour = 0; hour < hours.length; ) {
    let end = hour;
    while (end < hours.length && (hours[end] ?? 0) > 0 && stepOf(hours[end] ?? 0, most) === step) end += 1;
    if (end > hour) d += `M${decimal(x + hour * cell)} ${decimal(y)}h${(end - hour) * cell}`;
    hour = Math.max(end, hour + 1);
  }
  return d;
};

const strip = (
  { actor, phone, hours, calls }: PhoneHours,
  x: number,
  y: number,
  words: PictureWords,
  lean: boolean,
): string => {
  const most = Math.max(1, ...hours);
  const [name, key] = [nameOf(actor), keyOf(phone)];
  const shownKey = shortened(key, 11, 112);
  const busiest = hours.indexOf(most);
  return element(
    "g",
    {
      "data-actor": actor.id,
      ...(lean ? {} : { "data-phone": phone, "data-role": actor.role, "data-hours": hours.join(" ") }),
    },
    [
      title(
        `${name} · ${roleWord(words, actor.role)} · ${key} · ${words.calls(calls)} · ${words.hour(busiest)}: ${words.calls(most)}`,
      ),
      legendMark({ role: actor.role }, x + 7, y + 6, 5),
      // Apart, so that a name from right to left does not turn the number.
      ...(name === key
        ? []
        : [svgText(shortened(name, 11, labelWidth - 42 - textWidth(shownKey, 11)), x + 20, y + 10)]),
      svgText(shownKey, x + labelWidth - 8, y + 10, "right", { fill: ink.quiet }),
      element("rect", { x: x + labelWidth, y, width: 24 * cell, height: stripHeight, fill: "#f6f8fa" }),
      ...steps.flatMap((fill, step) => {
        const d = cells(hours, step, most, x + labelWidth, y + stripHeight / 2);
        return d === "" ? [] : [element("path", { d, stroke: fill, "stroke-width": stripHeight })];
      }),
      svgText(words.number(calls), x + labelWidth + 24 * cell + 8, y + 10, "left", {
        fill: ink.quiet,
        "font-size": 10,
      }),
    ],
  );
};

/** Strips of 24 hours, a phone each, in two columns. */
export const hourStrips = (
  phones: readonly PhoneHours[],
  words: PictureWords,
  left: number,
  top: number,
  { most, lean }: { readonly most: number; readonly lean: boolean },
): { readonly svg: string; readonly height: number } => {
  if (phones.length === 0)
    return { svg: svgText(words.noPhones, left, top + 20, "left", { fill: ink.quiet }), height: 30 };
  const shown = busiestOfEachRole(phones, most);
  const rows = Math.ceil(shown.length / 2);
  const first = top + 26;
  const ticks = [0, 1]
    .filter((column) => column * rows < shown.length)
    .flatMap((column) =>
      [0, 6, 12, 18].map((hour) =>
        svgText(words.hour(hour), left + column * columnWidth + labelWidth + hour * cell, first - 5, "left", {
          fill: ink.quiet,
          "font-size": 10,
        }),
      ),
    );
  const bottom = first + rows * rowHeight + 10;
  const scale = [
    ...steps.map((fill, i) => element("rect", { x: left + i * 18, y: bottom, width: 18, height: 10, fill })),
    svgText(words.hoursScale, left + steps.length * 18 + 8, bottom + 9, "left", { fill: ink.quiet, "font-size": 10 }),
    ...(phones.length > shown.length
      ? [svgText(words.more(phones.length - shown.length), left + columnWidth, bottom + 9, "left", { fill: ink.quiet })]
      : []),
  ];
  return {
    svg: element("g", { "data-part": "hours" }, [
      ...ticks,
      ...shown.map((phone, i) =>
        strip(phone, left + Math.floor(i / rows) * columnWidth, first + (i % rows) * rowHeight, words, lean),
      ),
      ...scale,
    ]),
    height: bottom + 20 - top,
  };
};
