/** A text made safe for a terminal: nothing in it can move the cursor or turn the direction of a line. */
export { shown as printable } from "../records/fields/quoted.js";
