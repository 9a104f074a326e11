import { control, pageData } from "./data.js";
import { choose, chosen, onChange } from "./state.js";

/** The marks of a network that has one a group, by the group's place in the data. */
const marks: readonly (readonly [mark: Element, group: number])[] = (() => {
  const places = new Map(pageData.groups.map(([id], i) => [String(id), i] as const));
  return [...document.querySelectorAll("[data-marks=groups] [data-members][data-community]")].flatMap((mark) => {
    const place = places.get(mark.getAttribute("data-community") ?? "");
    return place === undefined ? [] : [[mark, place] as const];
  });
})();

/** The members of a group of the data, by place; undefined where none is chosen. */
export const membersOf = (group: number | undefined): ReadonlySet<number> | undefined =>
  group === undefined ? undefined : new Set(pageData.groups[group]?.slice(1));

/** Dims the groups of which nobody is shown. */
export const dimGroups = (shown: ReadonlySet<number>): void => {
  for (const [mark, group] of marks)
    mark.classList.toggle("dim", !(pageData.groups[group] ?? []).slice(1).some((member) => shown.has(member)));
};

/** Showing one group alone, by a list and by a click on its mark; hidden where the network has a mark an actor. */
export const oneGroup = (): void => {
  if (pageData.groups.length === 0) return;
  control("tool-groups").hidden = false;
  const select = control<HTMLSelectElement>("tool-group");
  pageData.groups.forEach(([id], i) => {
    select.append(new Option(`${pageData.words.group ?? ""}${id}`, String(i)));
  });
  select.addEventListener("change", () => choose({ group: select.value === "" ? undefined : Number(select.value) }));
  for (const [mark, group] of marks)
    mark.addEventListener("click", () => choose({ group: chosen.group === group ? undefined : group }));
  onChange(() => {
    select.value = chosen.group === undefined ? "" : String(chosen.group);
  });
};
