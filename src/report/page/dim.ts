import { elementsOf, pageData, placeOf } from "./data.js";
import { dimGroups, membersOf } from "./groups.js";
import { stepsFrom, tiesIn } from "./near.js";
import { chosen } from "./state.js";

const fold = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

const searched: readonly string[] = pageData.actors.map(([id, name, role]) => fold(`${id} ${name} ${role}`));

/** The words that are searched for, as {@link searched} has them; an actor's id, name or role must have each. */
const searchedFor = (search: string): readonly string[] => fold(search.trim()).split(/\s+/);

/** Who was shown before: of the many elements only those are touched for which this changes. */
let before: ReadonlySet<number> = new Set(pageData.actors.keys());

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
  const group = membersOf(chosen.group);
  const words = searchedFor(chosen.search);
  const shown = new Set<number>();
  pageData.actors.forEach((_, actor) => {
    const out =
      (group !== undefined && !group.has(actor)) ||
      (near !== undefined && !near.has(actor)) ||
      (chosen.window !== undefined && !active.has(actor)) ||
      !words.every((word) => (searched[actor] ?? "").includes(word));
    if (!out) shown.add(actor);
  });
  for (const [id, elements] of elementsOf) {
    const actor = placeOf.get(id);
    if (actor === undefined || shown.has(actor) === before.has(actor)) continue;
    for (const element of elements) element.classList.toggle("dim", !shown.has(actor));
  }
  before = shown;
  for (const [i, element] of tieElements) {
    const [a = 0, b = 0] = pageData.ties[i] ?? [];
    element.classList.toggle("dim", counts[i] !== true || !shown.has(a) || !shown.has(b));
  }
  dimGroups(shown);
  return shown;
};
