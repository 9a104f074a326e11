/** What `faisceau/node` adds to `faisceau`: the case folder and the command line. */

export type { Io } from "./io.js";
export { main } from "./main.js";
export { readCaseFolder } from "./read-case-folder.js";
