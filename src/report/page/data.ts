import { addToList } from "../../exact/add-to-list.js";
import { dayText as dayOfNumber } from "../../exact/civil-day.js";
import type { PageData } from "../page-data.js";

/** The data that the page carries. */
export const pageData: PageData = JSON.parse(document.getElementById("data")?.textContent ?? "{}");

/** Every element of the page that stands for an actor, by the actor's id. */
export const elementsOf: ReadonlyMap<string, readonly Element[]> = (() => {
  const found = new Map<string, Element[]>();
  for (const element of document.querySelectorAll("[data-actor]")) {
    const id = element.getAttribute("data-actor") ?? "";
    addToList(found, id, element);
  }
  return found;
})();

/** The place of an actor in the data, by id. */
export const placeOf: ReadonlyMap<string, number> = new Map(pageData.actors.map(([id], i) => [id, i]));

/** A control of the tool bar by its id. */
export const control = <T extends HTMLElement>(id: string): T => {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`no element #${id}`);
  return element as T;
};

/** A day of the data, as the document writes days. */
export const dayText = (day: number): string => dayOfNumber(pageData.first + day);
