import { circle } from "../../pictures/circle.js";
import { cardAnchor } from "../anchors.js";
import { control, pageData } from "./data.js";
import { stepsFrom, tiesIn } from "./near.js";
import { goTo } from "./pointing.js";
import { choose, chosen, onChange } from "./state.js";

const SVG = "http://www.w3.org/2000/svg";
/** More neighbours than this are no picture: the nearest are drawn. */
const mostDrawn = 60;
const size = 420;

const element = (name: string, attributes: Readonly<Record<string, string | number>>, text?: string): SVGElement => {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  if (text !== undefined) made.textContent = text;
  return made;
};

/** The network around one person: rings of those one, two, three ties away. */
const draw = (into: HTMLElement): void => {
  into.textContent = "";
  const { focus } = chosen;
  if (focus === undefined) return;
  const counts = tiesIn(chosen.window);
  const steps = [...stepsFrom(focus, chosen.steps, counts)]
    .sort(([x, s], [y, t]) => s - t || x - y)
    .slice(0, mostDrawn);
  const places = new Map<number, readonly [number, number]>();
  for (let step = 0; step <= chosen.steps; step++) {
    const ring = steps.filter(([, s]) => s === step).map(([actor]) => actor);
    const points = circle(ring.length, (step * (size / 2 - 60)) / Math.max(1, chosen.steps));
    ring.forEach((actor, i) => {
      places.set(actor, [size / 2 + (points[i]?.x ?? 0), size / 2 + (points[i]?.y ?? 0)]);
    });
  }
  const svg = element("svg", { viewBox: `0 0 ${size} ${size}`, "aria-hidden": "true" });
  pageData.ties.forEach(([a = 0, b = 0], i) => {
    const [p, q] = [places.get(a), places.get(b)];
    if (counts[i] === true && p !== undefined && q !== undefined)
      svg.append(element("path", { d: `M${p[0]} ${p[1]}L${q[0]} ${q[1]}`, class: "tie" }));
  });
  for (const [actor, [x, y]] of places) {
    const [id = "", name = "", role = ""] = pageData.actors[actor] ?? [];
    svg.append(
      element("circle", {
        cx: x,
        cy: y,
        r: actor === focus ? 9 : 6,
        class: role === "" ? "nobody" : "role",
        "data-ego": id,
      }),
      element(
        "text",
        { x, y: y - 10, "text-anchor": "middle", direction: "ltr" },
        name.length > 22 ? `${name.slice(0, 21)}…` : name,
      ),
    );
  }
  svg.addEventListener("click", ({ target }) => {
    const id = target instanceof Element ? target.getAttribute("data-ego") : null;
    const at = pageData.actors.findIndex((actor) => actor[0] === id);
    if (at >= 0) choose({ focus: at });
  });
  into.append(svg);
  const list = document.createElement("ul");
  for (const [actor, step] of steps) {
    if (step === 0) continue;
    const [id = "", name = "", role = ""] = pageData.actors[actor] ?? [];
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = `#${cardAnchor(id)}`;
    const text = document.createElement("bdi");
    text.textContent = name;
    link.append(text);
    link.title = id;
    item.append(link, role === "" ? "" : ` · ${role}`);
    list.append(item);
  }
  into.append(list);
};

/** Choosing somebody to look at, and how far around. */
export const focusOnPerson = (): void => {
  const person = control<HTMLSelectElement>("tool-focus");
  const steps = control<HTMLSelectElement>("tool-steps");
  const order = pageData.actors
    .map(([id, name, role], i) => ({ i, id, name, role }))
    .sort(
      (x, y) =>
        Number(x.role === "") - Number(y.role === "") || (x.name < y.name ? -1 : x.name > y.name ? 1 : x.i - y.i),
    );
  for (const { i, id, name, role } of order)
    person.append(new Option(role === "" ? `${name} (${id})` : `${name} · ${role}`, String(i)));
  person.addEventListener("change", () => choose({ focus: person.value === "" ? undefined : Number(person.value) }));
  steps.addEventListener("change", () => choose({ steps: Number(steps.value) }));
  const go = control<HTMLButtonElement>("tool-card");
  go.addEventListener("click", () => {
    if (chosen.focus !== undefined) goTo(chosen.focus);
  });
  const around = control("tool-around");
  onChange(() => {
    person.value = chosen.focus === undefined ? "" : String(chosen.focus);
    go.disabled = chosen.focus === undefined;
    draw(around);
  });
};
