import { control, dayText, pageData } from "./data.js";
import { choose, chosen, onChange } from "./state.js";

const SVG = "http://www.w3.org/2000/svg";

const svgElement = (name: string, attributes: Readonly<Record<string, string | number>>): SVGElement => {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
};

const callsOfDays = (): readonly number[] => {
  const counts = new Array<number>(pageData.days).fill(0);
  for (const tie of pageData.ties) for (const day of tie.slice(2)) counts[day] = (counts[day] ?? 0) + 1;
  return counts;
};

const height = 60;

/** More events than this would hide the calls: they are ticks along the upper edge. */
const mostLines = 25;
/** How far a tick reaches. */
const tick = 9;

/** A small time line to drag over, with two sliders that do the same from the keyboard. */
export const timeBrush = (): void => {
  const { days } = pageData;
  const [from, to] = [control<HTMLInputElement>("tool-from"), control<HTMLInputElement>("tool-to")];
  const [fromText, toText] = [control("tool-from-day"), control("tool-to-day")];
  if (days === 0) {
    control("tool-time").hidden = true;
    return;
  }
  const counts = callsOfDays();
  const most = Math.max(1, ...counts);
  const svg = svgElement("svg", {
    viewBox: `0 0 ${days} ${height}`,
    preserveAspectRatio: "none",
    "aria-hidden": "true",
  });
  const bars = counts.map((n, day) =>
    n === 0 ? "" : `M${day + 0.1} ${height}v${-((height * n) / most)}h.8v${(height * n) / most}z`,
  );
  const window = svgElement("rect", { y: 0, height, class: "window" });
  svg.append(svgElement("path", { d: bars.join(""), class: "bars" }), window);
  const reach = pageData.events.length > mostLines ? tick : height;
  for (const [, label, day] of pageData.events) {
    const mark = svgElement("path", { d: `M${day + 0.5} 0V${reach}`, class: "event" });
    const title = svgElement("title", {});
    title.textContent = label;
    mark.append(title);
    svg.append(mark);
  }
  const field = control("tool-brush");
  field.append(svg);
  for (const slider of [from, to]) slider.max = String(days - 1);

  const take = (a: number, b: number): void => {
    const [low, high] = [Math.max(0, Math.min(a, b)), Math.min(days - 1, Math.max(a, b))];
    choose({ window: low === 0 && high === days - 1 ? undefined : [low, high] });
  };
  const draw = (): void => {
    const [low, high] = chosen.window ?? [0, days - 1];
    window.setAttribute("x", String(low));
    window.setAttribute("width", String(high - low + 1));
    from.value = String(low);
    to.value = String(high);
    fromText.textContent = dayText(low);
    toText.textContent = dayText(high);
    from.setAttribute("aria-valuetext", dayText(low));
    to.setAttribute("aria-valuetext", dayText(high));
  };
  from.addEventListener("input", () => take(Number(from.value), Math.max(Number(from.value), Number(to.value))));
  to.addEventListener("input", () => take(Math.min(Number(from.value), Number(to.value)), Number(to.value)));
  control("tool-whole").addEventListener("click", () => choose({ window: undefined }));

  const dayAt = ({ clientX }: PointerEvent): number => {
    const { left, width } = field.getBoundingClientRect();
    return Math.min(days - 1, Math.max(0, Math.floor(((clientX - left) / width) * days)));
  };
  let began: number | undefined;
  field.addEventListener("pointerdown", (event) => {
    began = dayAt(event);
    field.setPointerCapture(event.pointerId);
    take(began, began);
    event.preventDefault();
  });
  field.addEventListener("pointermove", (event) => {
    if (began !== undefined) take(began, dayAt(event));
  });
  for (const end of ["pointerup", "pointercancel"] as const) field.addEventListener(end, () => (began = undefined));

  const event = control<HTMLSelectElement>("tool-event");
  pageData.events.forEach(([, label], i) => {
    event.append(new Option(label, String(i)));
  });
  const side = (before: boolean): void => {
    const day = pageData.events[Number(event.value)]?.[2];
    if (event.value === "" || day === undefined) return;
    if (before) take(0, Math.max(0, day - 1));
    else take(Math.min(days - 1, day), days - 1);
  };
  control("tool-before").addEventListener("click", () => side(true));
  control("tool-after").addEventListener("click", () => side(false));
  onChange(draw);
  draw();
};
