import { cardAnchor } from "../anchors.js";
import { control, elementsOf, pageData } from "./data.js";
import { choose, chosen, onChange } from "./state.js";

/** Hiding one source or witness: who would have another role or standing without it, marked everywhere and told in words. */
export const hideSource = (): void => {
  const select = control<HTMLSelectElement>("tool-source");
  const told = control("tool-falls");
  pageData.sources.forEach(([left], i) => {
    select.append(new Option(left, String(i)));
  });
  select.addEventListener("change", () => choose({ source: select.value === "" ? undefined : Number(select.value) }));
  let marked: readonly Element[] = [];
  onChange(() => {
    select.value = chosen.source === undefined ? "" : String(chosen.source);
    for (const element of marked) element.classList.remove("falls");
    told.textContent = "";
    const [left, falls] = pageData.sources[chosen.source ?? -1] ?? ["", []];
    marked = falls.flatMap(([actor]) => elementsOf.get(pageData.actors[actor]?.[0] ?? "") ?? []);
    for (const element of marked) element.classList.add("falls");
    if (left === "") return;
    const lead = document.createElement("p");
    lead.textContent = `${pageData.words.sourceHidden ?? ""} ${left}`;
    const list = document.createElement("ul");
    for (const [actor, becomes] of falls) {
      const [id = "", name = "", role = ""] = pageData.actors[actor] ?? [];
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.href = `#${cardAnchor(id)}`;
      const text = document.createElement("bdi");
      text.textContent = name;
      link.append(text);
      item.append(link, `${role === "" ? "" : ` (${role})`}${pageData.words.colon ?? ": "}${becomes}`);
      list.append(item);
    }
    told.append(lead, list);
  });
};
