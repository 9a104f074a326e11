/** How far what is told of one part goes beyond what is told of any other. */
const howFar: Readonly<Record<string, string>> = {
  barely: "de peu",
  somewhat: "assez",
  clearly: "nettement",
  "by-far": "de loin",
};

/** Completes « les pièces montrent que cette personne … ». */
export const comparison: readonly (readonly [string, string])[] = Object.entries(howFar).flatMap(([far, words]) => [
  [`told-of-first-${far}`, `est désignée dans ce rôle avant tout autre, ${words}`],
  [`told-of-otherwise-${far}`, `est désignée dans un autre rôle avant celui-ci, ${words}`],
]);
