import { countedIn } from "./counted.js";
import type { Language } from "./language.js";

/** How long a call lasted, in words: "1 minute 15 seconds"; "0 seconds" too. */
export const durationWords = (seconds: number, language: Language): string => {
  const parts = [
    [Math.floor(seconds / 3600), "hour"],
    [Math.floor(seconds / 60) % 60, "minute"],
    [seconds % 60, "second"],
  ] as const;
  const said = parts.filter(([n]) => n !== 0);
  return (said.length === 0 ? parts.slice(2) : said).map(([n, noun]) => countedIn(language, n, noun)).join(" ");
};
