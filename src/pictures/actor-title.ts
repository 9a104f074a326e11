import type { ShownActor } from "../analysis/analysis.js";
import { nameOf, roleWord } from "./picture-options.js";
import type { PictureWords } from "./picture-words.js";

/** What a mark says of its actor: names, what the records support, the group, the number of ties. */
export const actorTitle = (actor: ShownActor, words: PictureWords): string =>
  [
    actor.names.length === 0 ? nameOf(actor) : actor.names.join(" / "),
    actor.role === null ? words.standings[actor.standing] : roleWord(words, actor.role),
    ...(actor.cautions.includes("protected") ? [words.protectedPerson] : []),
    words.group(actor.community),
    words.ties(actor.measures.degree),
  ].join(" · ");
