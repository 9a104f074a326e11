import { timeBrush } from "./brush.js";
import { control, pageData } from "./data.js";
import { dim } from "./dim.js";
import { focusOnPerson } from "./focus.js";
import { oneGroup } from "./groups.js";
import { followPointing } from "./pointing.js";
import { hideSource } from "./sources.js";
import { choose, chosen, clear, onChange } from "./state.js";

control("tools").hidden = false;
timeBrush();
focusOnPerson();
oneGroup();
hideSource();
followPointing();

const search = control<HTMLInputElement>("tool-search");
search.addEventListener("input", () => choose({ search: search.value }));
control("tool-clear").addEventListener("click", clear);
document.addEventListener("keydown", ({ key }) => {
  if (key === "Escape") clear();
});

const result = control("tool-result");
onChange(() => {
  if (search.value !== chosen.search) search.value = chosen.search;
  const shown = dim();
  result.textContent =
    shown.size === pageData.actors.length
      ? ""
      : `${pageData.words.shown ?? ""} ${shown.size} / ${pageData.actors.length}`;
});
