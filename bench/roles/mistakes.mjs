// Where the method errs: kinds of mistake, counted over cases, with a few of each to look at.
import { FOUR_ROLES } from "./score/four-roles.mjs";
import { NOTHING_SAID } from "./score/prediction.mjs";

const ROLE_OF = { directed: "organizer", recruited: "recruiter", drove: "driver", piloted: "boat-captain" };

/** What the records hold on somebody's role: what a method could have gone by. */
const groundsOf = (look, actor, role) => {
  if (actor === undefined) return "no actor of their own";
  const own = look.claims.filter(({ subject, claim }) => subject === actor && !claim.negated);
  const telling = own.filter(({ claim }) => ROLE_OF[claim.predicate] === role || claim.role === role);
  if (telling.some(({ claim }) => claim.firsthand)) return "told at first hand";
  if (telling.length > 0) return "told by hearsay";
  if ((look.log.get(actor) ?? []).length >= 10) return own.length > 0 ? "calls, other claims" : "calls alone";
  return own.length > 0 ? "other claims alone" : "hardly a record";
};

const standsFor = ({ standing, role, best }) =>
  role === null ? `nothing (${standing}${best === null ? "" : `, ${best.role} ${best.probability.toFixed(2)}`})` : role;

/**
 * The mistakes of one case.
 * @returns {{ kind: string, example: string }[]}
 */
export const mistakesOf = ({ truth, actors, look, prediction, profile, seed }) => {
  const mistakes = [];
  const humans = new Map(truth.humans.map((human) => [human.id, human]));
  for (const human of truth.humans) {
    const expected = human.coerced ? undefined : human.roles.find((role) => FOUR_ROLES.includes(role));
    if (expected === undefined) continue;
    const { main } = actors.of.get(human.id);
    const said = prediction.get(main) ?? NOTHING_SAID;
    if (said.role !== null && human.roles.includes(said.role)) continue;
    mistakes.push({
      kind: `${expected} missed, ${groundsOf(look, main, expected)}: ${said.role ?? said.standing}`,
      example: `${profile} ${seed} ${main ?? human.id}: ${standsFor(said)}; ${human.notes.join(", ")}`,
    });
  }
  for (const [actor, said] of prediction) {
    const human = humans.get(actors.human.get(actor));
    if (!FOUR_ROLES.includes(said.role) || human?.roles.includes(said.role) === true) continue;
    const truly = human === undefined ? "nobody known" : (human.roles[0] ?? human.standing);
    mistakes.push({
      kind: `${said.role} wrongly, ${groundsOf(look, actor, said.role)}: truly ${truly}`,
      example: `${profile} ${seed} ${actor}: ${said.best?.probability.toFixed(2)}; ${human?.notes.join(", ") ?? ""}`,
    });
  }
  return mistakes;
};

/** The kinds of mistake by how often they happen, each with three of its cases. */
export const commonestMistakes = (mistakes, most = 25) => {
  const kinds = new Map();
  for (const { kind, example } of mistakes) kinds.set(kind, [...(kinds.get(kind) ?? []), example]);
  return [...kinds]
    .sort((x, y) => y[1].length - x[1].length || (x[0] < y[0] ? -1 : 1))
    .slice(0, most)
    .flatMap(([kind, examples]) => [
      `${String(examples.length).padStart(4)} ${kind}`,
      ...examples.slice(0, 3).map((example) => `       ${example}`),
    ])
    .join("\n");
};
