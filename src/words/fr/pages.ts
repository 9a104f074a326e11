import type { PageWords } from "../pages/page-words.js";
import { difference } from "./pages/difference.js";
import { evidence } from "./pages/evidence.js";
import { explanation } from "./pages/explanation.js";
import { handedTo } from "./pages/handed-to.js";
import { identity } from "./pages/identity.js";
import { printed } from "./pages/printed.js";
import { records } from "./pages/records.js";
import { summary } from "./pages/summary.js";
import { tenure } from "./pages/tenure.js";
import { overturning, whoIsWho } from "./pages/who-is-who.js";

/** What the pages of text say, in French. */
export const pages: PageWords = {
  printed,
  summary,
  explanation,
  records,
  evidence,
  identity,
  tenure,
  difference,
  handedTo,
  whoIsWho,
  overturning,
};
