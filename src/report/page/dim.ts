import { elementsOf, pageData, placeOf } from "./data.js";
import { stepsFrom, tiesIn } from "./near.js";
import { chosen } from "./state.js";

const fold = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

const searched: readonly string[] = pageData.actors.map(([id, name, role]) => fold(`${id} ${name} ${role}`));

/** Whether an actor's id, name or role has every word that is searched for. */
export const matches = (actor: number, search: string): boolean =>
  fold(search)
    .split(/\s+/)
    .every((word) => (searched[actor] ?? "").includes(word));

const tieElements: ReadonlyMap<number, Element> = new Map(
  [...document.querySelectorAll("[data-picture=network] [data-tie]")].map((element) => [
    Number(element.getAttribute("data-tie")),
    element,
  ]),
);

/** Dims what the reader did not ask for, in the pictures, the tables and the cards alike; returns who is shown. */
export const dim = (): ReadonlySet<number> => {
  const counts = tiesIn(chosen.window);
  const near = chosen.focus === undefined ? undefined : stepsFrom(chosen.focus, chosen.steps, counts);
  const active = new Set<number>();
  if (chosen.window !== undefined)
    pageData.ties.forEach(([a = 0, b = 0], i) => {
      if (counts[i] === true) active.add(a).add(b);
    });
  const shown = new Set<number>();
  pageData.actors.forEach((_, actor) => {
    const out =
      (near !== undefined && !near.has(actor)) ||
      (chosen.window !== undefined && !active.has(actor)) ||
      (chosen.search.trim() !== "" && !matches(actor, chosen.search));
    if (!out) shown.add(actor);
  });
  for (const [id, elements] of elementsOf) {
    const actor = placeOf.get(id);
    const out = actor !== undefined && !shown.has(actor);
    for (const element of elements) element.classList.toggle("dim", out);
  }
  pageData.ties.forEach(([a = 0, b = 0], i) => {
    tieElements.get(i)?.classList.toggle("dim", counts[i] !== true || !shown.has(a) || !shown.has(b));
  });
  return shown;
};
