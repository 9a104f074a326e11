import type { ShownActor, ShownIdentity } from "../analysis/analysis.js";
import { builtInModel } from "../roles/built-in-model.js";
import type { RoleModel } from "../roles/model.js";
import type { RoleScore, WeighedIndicator } from "../roles/taxonomy.js";
import { cautionWords } from "./caution-words.js";
import { whatIdentitiesWouldChange } from "./if-confirmed.js";
import { counted, decibansText, probabilityText } from "./numbers.js";
import { printable } from "./printable.js";
import { supportInWords } from "./support.js";
import { whatFalls } from "./what-falls.js";
import { wrap } from "./wrap.js";

const width = 80;
/** More cites than this are counted, not printed. */
const mostCites = 12;

const indicatorLines = (
  indicator: WeighedIndicator,
  model: RoleModel,
  words: ReadonlyMap<string, string>,
): readonly string[] => {
  const says = model.indicators.find(({ id }) => id === indicator.id)?.says ?? indicator.id;
  const total = indicator.citesTotal ?? indicator.cites.length;
  return [
    wrap(`${decibansText(indicator.weight)}  ${says} [${indicator.id}]`, width, "    ", "            "),
    ...indicator.cites.slice(0, mostCites).map((cite) => {
      const text = words.get(cite);
      return wrap(printable(text === undefined ? cite : `${cite}  ${text}`), width, "        ", "            ");
    }),
    ...(total > mostCites ? [`        … and ${counted(total - mostCites, "record")} more`] : []),
  ];
};

const roleLines = (role: RoleScore, model: RoleModel, words: ReadonlyMap<string, string>): readonly string[] => {
  const [speaking, against] = [
    role.indicators.filter(({ weight }) => weight > 0),
    role.indicators.filter(({ weight }) => weight < 0),
  ];
  const evidence = role.weight - role.prior;
  return [
    "",
    wrap(
      `${role.role}: probability ${probabilityText(role.probability)} = prior ${decibansText(role.prior)}, evidence ${decibansText(evidence)} (${supportInWords(evidence)}), together ${decibansText(role.weight)}`,
      width,
      "  ",
      "      ",
    ),
    "   What speaks for it",
    ...speaking.flatMap((indicator) => indicatorLines(indicator, model, words)),
    "   What speaks against it",
    ...(against.length === 0
      ? ["    nothing in the records"]
      : against.flatMap((indicator) => indicatorLines(indicator, model, words))),
  ];
};

const standingWords: ReadonlyMap<ShownActor["standing"], string> = new Map([
  ["participant", "the records support an active part"],
  ["migrant", "the records show a smuggled person, who is never ranked"],
  ["contact", "in touch with others, and no evidence of a part"],
  ["undetermined", "too little to say"],
]);

/**
 * Everything that the records say for and against each role of one actor, with every cited record as text.
 * `words` gives the text of a cited record by its shown reference; with the document's `identities` it says, too, what the open ones would
 * change.
 */
export const explanationText = (
  actor: ShownActor,
  words: ReadonlyMap<string, string>,
  model: RoleModel = builtInModel,
  identities: readonly ShownIdentity[] = [],
): string =>
  `${[
    `${printable(actor.id)}${actor.names.length === 0 ? "" : `  ${printable(actor.names.join(" / "))}`}`,
    wrap(`standing: ${actor.standing} (${standingWords.get(actor.standing) ?? ""})`, width, "  "),
    wrap(`role: ${actor.role ?? "none assigned"}`, width, "  "),
    ...actor.phones.map(({ phone, from, to, probability }) =>
      wrap(
        `${printable(phone)}, ${from ?? "…"} to ${to ?? "…"}, probability ${probabilityText(probability)}`,
        width,
        "  ",
        "      ",
      ),
    ),
    ...actor.cautions.map((caution) =>
      wrap(`caution ${caution}: ${cautionWords.get(caution) ?? ""}`, width, "  ", "      "),
    ),
    ...[...whatIdentitiesWouldChange(actor, identities), ...whatFalls(actor)].map((sentence) =>
      wrap(sentence, width, "  ", "      "),
    ),
    ...(actor.roles.length === 0
      ? ["", "  No role is listed: nothing in the records speaks for one."]
      : actor.roles.flatMap((role) => roleLines(role, model, words))),
    "",
    wrap("A role says what the records support that somebody did. It is no finding of an offence.", width, ""),
  ].join("\n")}\n`;
