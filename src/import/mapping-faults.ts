import type * as z from "zod/mini";
import { quoted } from "../records/fields/quoted.js";

type Issue = z.core.$ZodIssue;

const WHAT: ReadonlyMap<string, string> = new Map([
  ["string", "a text"],
  ["boolean", "true or false"],
  ["object", "an object"],
  ["record", "an object"],
  ["array", "a list"],
  ["int", "a whole number"],
  ["number", "a number"],
]);

const REFINED: ReadonlyMap<string, string> = new Map([
  ["time-form", 'no form of times; write one like "DD/MM/YYYY HH:mm:ss", or iso, excel, epoch, epoch-ms, generalized'],
  ["zone", "no IANA time zone; write one like Africa/Niamey"],
]);

const pathOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, part) =>
      typeof part === "number" ? `${text}[${part}]` : text === "" ? String(part) : `${text}.${String(part)}`,
    "",
  );

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown => {
  let at = value;
  for (const part of path) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, part)) return undefined;
    at = (at as Record<PropertyKey, unknown>)[part];
  }
  return at;
};

const sentence = (issue: Issue, given: unknown): string => {
  if (given === undefined && issue.code !== "unrecognized_keys") return "is missing; it is required";
  switch (issue.code) {
    case "invalid_type":
      return `${quoted(given)} is not ${WHAT.get(issue.expected) ?? issue.expected}`;
    case "invalid_value":
      return `${quoted(given)} is not known; write ${issue.values.map((value) => String(value)).join(", ")}`;
    case "unrecognized_keys":
      return `${issue.keys.map((name) => quoted(name)).join(", ")} ${issue.keys.length === 1 ? "is no field" : "are no fields"} here; look for a typing error`;
    case "invalid_key":
      return "is no known role of a column";
    case "too_small":
      return "is empty";
    case "invalid_format":
      return `${quoted(given)} is not two capital letters, like NE`;
    case "custom":
      return `${quoted(given)} is ${REFINED.get(issue.message) ?? "wrong"}`;
    default:
      return `${quoted(given)} cannot be used here`;
  }
};

/** Of a value that may have several forms: the faults of the form that it seems to have, where one can be told. */
const unfolded = (issue: Issue): readonly Issue[] => {
  if (issue.code !== "invalid_union") return [issue];
  const meant = issue.errors.find(([first]) => first !== undefined && first.code !== "invalid_type");
  return meant === undefined ? [issue] : meant.map((one) => ({ ...one, path: [...issue.path, ...one.path] }) as Issue);
};

/** Every fault of a mapping as a line: its path and what would be right. */
export const mappingFaults = (issues: readonly Issue[], value: unknown): readonly string[] =>
  issues.flatMap(unfolded).map((issue) => {
    const path = pathOf(issue.path);
    return `${path === "" ? "the mapping" : path}: ${sentence(issue, valueAt(value, issue.path))}`;
  });
