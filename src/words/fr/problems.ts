import type { ProblemWords } from "../problem-texts.js";
import { ofImportedFiles } from "./import-files.js";
import { ofMappings } from "./import-mappings.js";
import { ofImportedRows } from "./import-rows.js";
import { ofExports } from "./left-out.js";
import { fr, spacedTable } from "./spacing.js";

/** What readers of a case folder say of a row, a file or the case, and in French. */
const ofRecords: readonly (readonly [string, string])[] = [
  ["The callee is the caller; a call has two phones", "L'appelé est l'appelant ; un appel a deux téléphones"],
  ["This {kind} lasts {n} s; it has 0", "Cet enregistrement ({kind}) dure {n} s ; sa durée est 0"],
  ["missed", "appel manqué"],
  [
    "A case folder has no file of this name; it is not read",
    "Un dossier d'affaire n'a pas de fichier de ce nom ; il n'est pas lu",
  ],
  ["it is not there", "il n'existe pas"],
  [
    "The case has no data that can be read ({reasons})",
    "L'affaire n'a pas de données qui puissent être lues ({reasons})",
  ],
  [
    "{value} is no IANA time zone; write one like Africa/Tripoli, or leave the field out for UTC",
    "{value} n'est pas un fuseau IANA ; en écrire un comme Africa/Tripoli, ou omettre le champ pour UTC",
  ],
  [
    "{value} is no grade of a claim; write a whole number from 1 to 6, without quotes",
    "{value} n'est pas une cote de déclaration ; écrire un nombre entier de 1 à 6, sans guillemets",
  ],
  [
    "{value} is no amount; write a number of 0 or more, without quotes",
    "{value} n'est pas un montant ; écrire un nombre, 0 ou plus, sans guillemets",
  ],
  ["{word} has no object; leave it out", "{word} n'a pas d'objet ; l'omettre"],
  [
    "{value} cannot be the object of {word}; write {wanted}",
    "{value} ne peut pas être l'objet de {word} ; écrire {wanted}",
  ],
  [
    "The object of {word} is its subject; a claim relates two",
    "L'objet de {word} est son sujet ; une déclaration en relie deux",
  ],
  ["{word} needs its {wordField}", "il faut à {word} son champ {wordField}"],
  ["{value} is none of {list}", "{value} n'est pas dans la liste : {list}"],
  ["{value} is no list; write {example}", "{value} n'est pas une liste ; écrire {example}"],
  [
    "The row names a phone and a cell; write a row for each",
    "La ligne nomme un téléphone et une borne ; écrire une ligne pour chacun",
  ],
  [
    "The row names neither a phone nor a cell; write one of them",
    "La ligne ne nomme ni téléphone ni borne ; écrire l'un des deux",
  ],
  ["The {what} {key} is not in {where}", "{what} {key} : absent de {where}"],
  [
    "{n} more {word}s, from here on, are not in {where}",
    "{n} de plus (nature : {word}), à partir d'ici : absents de {where}",
  ],
  [
    "{n} more {what}s, from here on, are not in {where}",
    "{n} de plus (nature : {what}), à partir d'ici : absents de {where}",
  ],
  ["cell", "borne"],
  ["source", "source"],
  ["event", "événement"],
  ["place", "lieu"],
  ["call", "appel"],
  ["judgement", "décision"],
  ["person or phone", "personne ou téléphone"],
  ["cells.csv or events.json", "cells.csv ou events.json"],
  ["the case; the judgement is applied to nobody", "l'affaire ; la décision ne s'applique à personne"],
  [
    "{value} is no number of degrees; write it like 32.8925",
    "{value} n'est pas un nombre de degrés ; l'écrire comme 32.8925",
  ],
  ["{value} is beyond ±{limit} degrees", "{value} dépasse ±{limit} degrés"],
  [
    "{value} is no text; a key is written between quotes",
    "{value} n'est pas un texte ; une clé s'écrit entre guillemets",
  ],
  [
    "{value} is no key: a key is not empty and holds no control character",
    "{value} n'est pas une clé : une clé n'est pas vide et ne contient pas de caractère de contrôle",
  ],
  ["{value} is no list; write it between [ and ]", "{value} n'est pas une liste ; l'écrire entre [ et ]"],
  ["This {column} is wrong", "Ce champ {column} est erroné"],
  ["{name} is missing; it is required", "{name} manque ; ce champ est nécessaire"],
  ["{value} is no text; write {wanted}", "{value} n'est pas un texte ; écrire {wanted}"],
  [
    "{value} does not say of which kind it is; write {wanted}",
    "{value} ne dit pas de quelle nature il s'agit ; écrire {wanted}",
  ],
  ["{value} is of another kind; write {wanted}", "{value} est d'une autre nature ; écrire {wanted}"],
  ["{wordA} or {wordB}", "{wordA} ou {wordB}"],
  ["{wordA} or {wordB} or {wordC}", "{wordA} ou {wordB} ou {wordC}"],
  [
    "{value} has no key after its colon, or one with a control character",
    "{value} n'a pas de clé après les deux-points, ou en a une avec un caractère de contrôle",
  ],
  ["{value} is no text; write it between quotes", "{value} n'est pas un texte ; l'écrire entre guillemets"],
  [
    "An empty text says nothing; leave the field out, or write what it is",
    "Un texte vide ne dit rien ; omettre le champ, ou écrire ce qu'il en est",
  ],
  ["There is no such day as {value}", "Le jour {value} n'existe pas"],
  [
    "There is no such instant as {value}; look at its day, its hour and its offset",
    "L'instant {value} n'existe pas ; voir son jour, son heure et son décalage",
  ],
  [
    "{value} does not say its offset from UTC; write {wanted}",
    "{value} ne dit pas son décalage avec UTC ; écrire {wanted}",
  ],
  ["{value} is no time; write {wanted}", "{value} n'est pas une date ni une heure ; écrire {wanted}"],
  ["{value} is a day; write the instant, like {wanted}", "{value} est un jour ; écrire l'instant, comme {wanted}"],
  ["a day like 2013-08-01, or {wanted}", "un jour comme 2013-08-01, ou {wanted}"],
  ["{value} is no pair of dates; write {example}", "{value} n'est pas une paire de dates ; écrire {example}"],
  [
    "{later} is before {earlier}; write the earlier one first",
    "{later} précède {earlier} ; écrire d'abord la date antérieure",
  ],
  [
    "{wordUpper} is before {wordLower}; write the earlier one in {wordLower}",
    "{wordUpper} précède {wordLower} ; écrire la date antérieure dans {wordLower}",
  ],
  [
    "{value} is no whole number; write it in digits only",
    "{value} n'est pas un nombre entier ; l'écrire en chiffres seulement",
  ],
  [
    "{value} is too great a number to be counted exactly",
    "{value} est un nombre trop grand pour être compté exactement",
  ],
  [
    "{value} is neither true nor false; write one of them, without quotes",
    "{value} n'est ni true ni false ; écrire l'un des deux, sans guillemets",
  ],
  ["text in UTF-16", "du texte en UTF-16"],
  ["a ZIP archive or an Excel workbook", "une archive ZIP ou un classeur Excel"],
  ["an old Excel or Word document", "un ancien document Excel ou Word"],
  ["a PDF", "un PDF"],
  ["a gzip archive", "une archive gzip"],
  ["an SQLite database", "une base SQLite"],
  ["a binary file", "un fichier binaire"],
  [
    "the file is no JSON array; write its elements between [ and ]",
    "le fichier n'est pas une liste JSON ; écrire ses éléments entre [ et ]",
  ],
  [
    "the file ends before its JSON array does; it seems to be cut off",
    "le fichier finit avant sa liste JSON ; il semble tronqué",
  ],
  ["the element that begins on line {n} is no JSON", "l'élément qui commence à la ligne {n} n'est pas du JSON"],
  [
    "there is more on line {n}, after the end of its JSON array",
    "il y a une suite à la ligne {n}, après la fin de sa liste JSON",
  ],
  [
    "an element is missing on line {n}, before or after a comma",
    "il manque un élément à la ligne {n}, avant ou après une virgule",
  ],
  [
    "A text holds half a surrogate pair (\\uD800 to \\uDFFF alone), which is no character; write the whole character",
    "Un texte contient une moitié de paire (\\uD800 à \\uDFFF seul), qui n'est pas un caractère ; écrire le caractère entier",
  ],
  ["This is no JSON object; write one between { and }", "Ce n'est pas un objet JSON ; en écrire un entre { et }"],
  ["This is no JSON; write one whole object", "Ce n'est pas du JSON ; écrire un objet entier"],
  [
    "These bytes are not UTF-8; save the file as UTF-8",
    "Ces octets ne sont pas de l'UTF-8 ; enregistrer le fichier en UTF-8",
  ],
  [
    "This is longer than 16 MiB; a record is far shorter, so a line end or a quote is probably missing",
    "Ceci dépasse 16 Mio ; une pièce est bien plus courte : il manque sans doute une fin de ligne ou un guillemet",
  ],
  [
    'Text follows a closing quote; end the field there, or write a quote inside a quoted field twice ("")',
    "Du texte suit un guillemet fermant ; y finir le champ, ou doubler le guillemet à l'intérieur d'un champ entre guillemets",
  ],
  [
    "{wordKind} is about two {wordWhat}s; write {wordWhat}:…",
    "{wordKind} porte sur deux références de même nature ; écrire {wordWhat}:…",
  ],
  ["b is a; a judgement is about two", "b est a ; une décision porte sur deux"],
  ["{list} and {n} more", "{list} et {n} de plus"],
  [
    "A judgement cannot supersede itself; name an earlier one",
    "Une décision ne peut pas se remplacer elle-même ; en nommer une antérieure",
  ],
  [
    "This verdict contradicts others in force ({others}), and none of them is applied; supersede the one that is wrong",
    "Cette décision en contredit d'autres en vigueur ({others}), et aucune n'est appliquée ; remplacer celle qui est erronée",
  ],
  [
    "More than {n} unknown columns; the others are not listed",
    "Plus de {n} colonnes inconnues ; les autres ne sont pas données",
  ],
  [
    "More than {n} unknown fields; the others are not listed",
    "Plus de {n} champs inconnus ; les autres ne sont pas donnés",
  ],
  ["The column {name} is not known here and not read", "La colonne {name} n'est pas connue ici, et n'est pas lue"],
  ["The field {name} is not known here and not read", "Le champ {name} n'est pas connu ici, et n'est pas lu"],
  ["There is no case.json; a case folder has one", "Il n'y a pas de case.json ; un dossier d'affaire en a un"],
  ["The file is not read: {why}", "Le fichier n'est pas lu : {why}"],
  ["{word} cannot be read: {why}", "{word} ne peut pas être lu : {why}"],
  ["The case folder {path} cannot be read: {why}", "Le dossier d'affaire {path} ne peut pas être lu : {why}"],
  [
    "it seems to be {what}, not UTF-8 text; save it as UTF-8 text",
    "il semble être {what}, et non du texte en UTF-8 ; l'enregistrer comme texte en UTF-8",
  ],
  [
    'it seems to be {what}, not UTF-8 text; save it as UTF-8 text, or let "faisceau import" convert it',
    "il semble être {what}, et non du texte en UTF-8 ; l'enregistrer comme texte en UTF-8, ou laisser faisceau import le convertir",
  ],
  ["it says nothing", "il ne dit rien"],
  ["{value} is no object; write it between { and }", "{value} n'est pas un objet ; l'écrire entre { et }"],
  [
    "{value} is no claim; write an object between { and }",
    "{value} n'est pas une déclaration ; écrire un objet entre { et }",
  ],
  [
    "The claim is dated twice, by on and by between; on is taken",
    "La déclaration est datée deux fois, par on et par between ; on est retenu",
  ],
  [
    'A quote that is opened here is never closed; close it, or write a quote inside a quoted field twice ("")',
    "Un guillemet ouvert ici n'est jamais fermé ; le fermer, ou doubler le guillemet à l'intérieur d'un champ entre guillemets",
  ],
  [
    'A quote that is opened here is never closed, and the row goes on to the end of the file, over {n} more lines; close it, or write a quote inside a quoted field twice ("")',
    "Un guillemet ouvert ici n'est jamais fermé, et la ligne va jusqu'à la fin du fichier, {n} lignes plus loin ; le fermer, ou doubler le guillemet à l'intérieur d'un champ entre guillemets",
  ],
  [
    "The row has {n} fields and the header {width}; a field with a comma stands between quotes",
    "La ligne a {n} champs et l'en-tête {width} ; un champ qui contient une virgule se met entre guillemets",
  ],
  ["the column {names}", "la colonne {names}"],
  ["a column {names}", "une colonne {names}"],
  ["its header lacks {needs}", "il manque à son en-tête {needs}"],
  [
    'its header lacks {needs}; its columns seem to be separated by {what}, not commas ("faisceau import" reads such files)',
    "il manque à son en-tête {needs} ; ses colonnes semblent séparées par {what}, et non par des virgules (faisceau import lit de tels fichiers)",
  ],
  ["semicolons", "des points-virgules"],
  ["tabs", "des tabulations"],
  ["its header has the column {name} twice", "son en-tête a deux fois la colonne {name}"],
  ["it is empty; a CSV begins with its header", "il est vide ; un CSV commence par son en-tête"],
  ["its header cannot be read. {why}", "son en-tête ne peut pas être lu. {why}"],
  [
    "{value} is no ISO 3166 code of two capital letters; write one like IT",
    "{value} n'est pas un code ISO 3166 de deux majuscules ; en écrire un comme IT",
  ],
  ["The target is the source; a tie has two actors", "La cible est la source ; un lien a deux acteurs"],
  [
    "The row has neither a call nor a message; leave it out, or write how many there were",
    "La ligne n'a ni appel ni message ; l'omettre, ou écrire combien il y en eut",
  ],
  ["another record", "une autre pièce"],
  ["the record on line {n}", "la pièce de la ligne {n}"],
  ["the record on line {n} of {file}", "la pièce de la ligne {n} de {file}"],
  [
    "The id {id} is also that of {other}, which says something else and comes first in canonical order; give each its own id",
    "L'identifiant {id} est aussi celui d'une autre pièce ({other}), qui dit autre chose et vient d'abord dans l'ordre canonique ; donner à chacune le sien",
  ],
  [
    "The row says the same as the one on line {n}; the two are added up",
    "La ligne dit la même chose que celle de la ligne {n} ; les deux s'additionnent",
  ],
  [
    "{n} more rows, from here on, say the same as another; they are added up",
    "{n} lignes de plus, à partir d'ici, disent la même chose qu'une autre ; elles s'additionnent",
  ],
  ["a list", "une liste"],
  ["an object", "un objet"],
  ["reading it is not permitted", "sa lecture n'est pas autorisée"],
  ["it is a folder, not a file", "c'est un dossier, non un fichier"],
  ["it is a file, not a folder", "c'est un fichier, non un dossier"],
  ["it does not exist", "il n'existe pas"],
  ["it is a link that leads back to itself", "c'est un lien qui ramène à lui-même"],
  ["too many files are open", "trop de fichiers sont ouverts"],
  ["the disk could not be read", "le disque n'a pas pu être lu"],
  ["the system refuses it", "le système le refuse"],
  ["the system refuses it ({code})", "le système le refuse ({code})"],
];

/** Row errors, notes and refusals in French. */
export const problems: ProblemWords = {
  texts: [...ofRecords, ...ofImportedRows, ...ofImportedFiles, ...ofMappings, ...ofExports].map(
    ([english, own]) => [english, spacedTable(own)] as const,
  ),
  quoted: (value) => fr`« ${value} »`,
  field: (name, message) => fr`${name} : ${message}`,
  betweenFields: fr` ; `,
};
