const LONGEST = 60;
// Control characters, what turns the direction of a line, line separators, and halves of a surrogate pair.
const UNSHOWABLE = /[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]|\p{Surrogate}/gu;

const escaped = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;

/** A text with what would spoil a line on a screen escaped: control characters, turns of direction, line separators. */
export const shown = (text: string): string => text.replace(UNSHOWABLE, escaped);

/** A value as a message quotes it: at most 60 characters of it, escaped as by {@link shown}. */
export const quoted = (value: unknown): string => {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "an object";
  if (typeof value !== "string") return String(value);
  const characters = Array.from(value.slice(0, 2 * LONGEST + 2));
  return `"${shown(characters.slice(0, LONGEST).join(""))}${characters.length > LONGEST ? "…" : ""}"`;
};
