import { cardAnchor } from "../anchors.js";
import { elementsOf, pageData, placeOf } from "./data.js";
import { choose } from "./state.js";

const actorOf = (target: EventTarget | null): string | undefined =>
  target instanceof Element ? (target.closest("[data-actor]")?.getAttribute("data-actor") ?? undefined) : undefined;

let pointed: string | undefined;

const point = (id: string | undefined): void => {
  if (id === pointed) return;
  for (const element of elementsOf.get(pointed ?? "") ?? []) element.classList.remove("pointed");
  pointed = id;
  for (const element of elementsOf.get(id ?? "") ?? []) element.classList.add("pointed");
};

/** Goes to somebody's card and lets the keyboard go on from there. */
export const goTo = (actor: number): void => {
  const id = pageData.actors[actor]?.[0];
  const card = id === undefined ? null : document.getElementById(cardAnchor(id));
  if (card === null) return;
  card.setAttribute("tabindex", "-1");
  card.focus({ preventScroll: true });
  card.scrollIntoView({ block: "start" });
};

/** Pointing at somebody, or reaching them with the keyboard, marks them everywhere; a click in a picture puts them in focus. */
export const followPointing = (): void => {
  document.addEventListener("pointerover", ({ target }) => point(actorOf(target)));
  document.addEventListener("focusin", ({ target }) => point(actorOf(target)));
  document.addEventListener("click", ({ target }) => {
    if (!(target instanceof Element) || target.closest("svg[data-picture]") === null) return;
    const place = placeOf.get(actorOf(target) ?? "");
    if (place !== undefined) choose({ focus: place });
  });
};
