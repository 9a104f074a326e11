/**
 * Entry of the classic script `dist/browser/faisceau.global.js`: everything of `faisceau`, with zod told first that a page may forbid
 * `new Function`. Library modules never do that: the setting is the host's, and here the host is this script.
 */
import "./jitless.js";

export * from "../index.js";
