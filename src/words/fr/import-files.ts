/** What an import says of delivered files, of its options and of a mapping, and in French. */
export const ofImportedFiles: readonly (readonly [string, string])[] = [
  // Why a file was read so.
  ["its byte order mark", "sa marque d'ordre des octets"],
  ["the mapping says so", "d'après la correspondance"],
  ["every other byte is zero", "un octet sur deux est nul"],
  ["its bytes are UTF-8", "ses octets sont de l'UTF-8"],
  [
    "its bytes are UTF-8, although the mapping says {word}",
    "ses octets sont de l'UTF-8, bien que la correspondance dise {word}",
  ],
  ["its bytes are an Excel workbook", "c'est un classeur Excel"],
  [
    "its bytes are an Excel workbook; its macros were not run",
    "c'est un classeur Excel ; ses macros n'ont pas été exécutées",
  ],
  ["the option {wordOption}", "l'option {wordOption}"],
  ["the option {wordOption}; the mapping says {word}", "l'option {wordOption} ; la correspondance dit {word}"],
  ["no zone was named", "aucun fuseau indiqué"],
  ["no country was named", "aucun pays indiqué"],
  ["each time says its own offset from UTC", "chaque heure donne son décalage avec UTC"],
  ["{why}; not needed: {own}", "{why} ; inutile ici : {own}"],
  // Files that cannot be read.
  ["it is empty", "il est vide"],
  ["it holds nothing but blank lines", "il n'a que des lignes vides"],
  ["it has a header and no row under it", "il a un en-tête, et aucune ligne en dessous"],
  [
    "it ends in the middle of a character of UTF-16; the file seems to be cut off",
    "il s'arrête au milieu d'un caractère UTF-16 ; le fichier semble tronqué",
  ],
  ["it seems to be {what}, not text; {advice}", "il semble être {what}, et non du texte ; {advice}"],
  [
    "save each sheet as CSV (UTF-8) and import that",
    "enregistrer chaque feuille en CSV (UTF-8) et importer ce fichier",
  ],
  ["hand over its rows as CSV", "fournir ses lignes en CSV"],
  [
    "its bytes are not UTF-8 from this line on; name the encoding in the mapping ({json} for Western, {jsonOther} for Arabic text)",
    "à partir de cette ligne, ses octets ne sont plus de l'UTF-8 ; indiquer l'encodage dans la correspondance ({json} pour un texte occidental, {jsonOther} pour un texte arabe)",
  ],
  [
    "no row of the first {n} is its header: the nearest lacks {needs}; it has {has} (cells separated by {sign})",
    "aucune des {n} premières lignes n'est son en-tête : à la plus proche il manque {needs} ; elle a {has} (cellules séparées par {sign})",
  ],
  [
    "no row of the first {n} is its header: the nearest lacks {needs}; it has {has}",
    "aucune des {n} premières lignes n'est son en-tête : à la plus proche il manque {needs} ; elle a {has}",
  ],
  [
    "its header has {names} twice; name the column by its number in the mapping",
    "son en-tête a deux fois {names} ; désigner la colonne par son numéro dans la correspondance",
  ],
  [
    "a quote that is opened on this line is never closed, and takes {n} further lines into one cell; close it, or say {json} in the mapping where quotation marks are letters",
    "un guillemet ouvert à cette ligne n'est jamais fermé, et fait entrer {n} lignes de plus dans une seule cellule ; le fermer, ou mettre {json} dans la correspondance si les guillemets sont de simples caractères",
  ],
  [
    "it declares a DOCTYPE, which a handover does not have; it is not read",
    "il déclare un DOCTYPE, ce qu'une remise de données n'a pas ; il n'est pas lu",
  ],
  ["it is no well-formed XML: {why}", "ce n'est pas du XML bien formé : {why}"],
  ["it cannot be read", "il ne peut pas être lu"],
  ["it holds no ResponseRecord of ETSI TS 102 657", "il ne contient aucun ResponseRecord de la norme ETSI TS 102 657"],
  [
    "the subscriber's number is not found where the mapping says: {json}",
    "le numéro de l'abonné ne se trouve pas là où la correspondance l'indique : {json}",
  ],
  [
    "its bytes are those of {name}, which is imported already; leave one of the two out",
    "c'est le même fichier que {name}, déjà importé ; n'en garder qu'un des deux",
  ],
  // Workbooks.
  [
    "it is a workbook, and the mapping reads handovers in XML",
    "c'est un classeur, et la correspondance lit des remises en XML",
  ],
  [
    "this sheet of the workbook is imported already; leave the file out, or name another sheet in the mapping",
    "cette feuille du classeur est déjà importée ; retirer le fichier, ou nommer une autre feuille dans la correspondance",
  ],
  [
    "it has no sheet {name}, which the mapping names; its sheets are {names}",
    "il n'a pas de feuille {name}, que la correspondance nomme ; ses feuilles sont {names}",
  ],
  ["no sheet of the workbook holds anything", "toutes les feuilles du classeur sont vides"],
  [
    "the mapping knows columns by their numbers alone, and {n} sheets hold rows: {names}; name those that are meant ({json} in the mapping)",
    "la correspondance ne désigne les colonnes que par leur numéro, et {n} feuilles ont des lignes : {names} ; nommer celles qui sont visées ({json} dans la correspondance)",
  ],
  [
    "{message}; if this sheet is not meant, name those that are ({json} in the mapping)",
    "{message} ; si cette feuille n'est pas visée, nommer celles qui le sont ({json} dans la correspondance)",
  ],
  ["it is not the sheet that the mapping names", "ce n'est pas la feuille que la correspondance nomme"],
  ["it has no header", "elle n'a pas d'en-tête"],
  ["the mapping names other sheets", "la correspondance nomme d'autres feuilles"],
  [
    "a cell names the text {n}, which the workbook does not have; get the file anew",
    "une cellule renvoie au texte {n}, absent du classeur ; redemander le fichier",
  ],
  [
    "it is a workbook that is encrypted with a password; open it in Excel with its password, save it without one (.xlsx) and import that",
    "c'est un classeur protégé par mot de passe ; l'ouvrir dans Excel avec son mot de passe, l'enregistrer sans (.xlsx), puis importer ce fichier",
  ],
  [
    "it is an old Word document (.doc), not a table; hand over its rows as .xlsx or CSV",
    "c'est un ancien document Word (.doc), et non un tableau ; fournir ses lignes en .xlsx ou en CSV",
  ],
  [
    "it is a workbook of the old kind (.xls); open it, save it as .xlsx or CSV (UTF-8) and import that",
    "c'est un classeur de l'ancien format (.xls) ; l'ouvrir, l'enregistrer en .xlsx ou en CSV (UTF-8), puis importer ce fichier",
  ],
  [
    "it is an OpenDocument workbook (.ods); save it as .xlsx or CSV (UTF-8) and import that",
    "c'est un classeur OpenDocument (.ods) ; l'enregistrer en .xlsx ou en CSV (UTF-8), puis importer ce fichier",
  ],
  [
    "it is a binary workbook (.xlsb); save it as .xlsx or CSV (UTF-8) and import that",
    "c'est un classeur binaire (.xlsb) ; l'enregistrer en .xlsx ou en CSV (UTF-8), puis importer ce fichier",
  ],
  [
    "it is a text document, not a table; hand over its rows as .xlsx or CSV",
    "c'est un document texte, et non un tableau ; fournir ses lignes en .xlsx ou en CSV",
  ],
  [
    "it is a ZIP archive without a workbook in it; unpack it and import the files one by one (.xlsx, CSV)",
    "c'est une archive ZIP qui ne contient pas de classeur ; la décompresser et importer les fichiers un par un (.xlsx, CSV)",
  ],
  [
    "its sheet {name} is not in the archive; get the file anew",
    "sa feuille {name} n'est pas dans l'archive ; redemander le fichier",
  ],
  [
    "it has more cells than can be read; save each sheet as CSV (UTF-8) and import those",
    "il a trop de cellules pour être lu ; enregistrer chaque feuille en CSV (UTF-8) et importer ces fichiers",
  ],
  ["its {part} is damaged: {what}; get the file anew", "il est abîmé ({part}) : {what} ; redemander le fichier"],
  ["sheet {name}", "feuille {name}"],
  ["it has a row {word}", "une ligne porte le numéro {word}"],
  ["it has the row {n} twice", "la ligne {n} y figure deux fois"],
  ["it has a cell {word}", "une cellule porte le nom {word}"],
  [
    "cell {word} of row {n} stands there twice or out of order",
    "la cellule {word} de la ligne {n} y figure deux fois, ou dans le désordre",
  ],
  [
    "the workbook is cut off or damaged (a ZIP archive without its list of files); get the file anew",
    "le classeur est tronqué ou abîmé (une archive ZIP sans sa liste de fichiers) ; redemander le fichier",
  ],
  [
    "the archive is encrypted; open it with its password, save the workbook without one and import that",
    "l'archive est protégée par mot de passe ; l'ouvrir avec son mot de passe, enregistrer le classeur sans, puis importer ce fichier",
  ],
  [
    "the workbook is packed in a way that Excel does not use; open it in Excel and save it anew as .xlsx",
    "le classeur est compressé d'une façon qu'Excel n'emploie pas ; l'ouvrir dans Excel et l'enregistrer de nouveau en .xlsx",
  ],
  [
    "the workbook is damaged: its part {name} is not what was packed; get the file anew",
    "le classeur est abîmé : sa partie {name} n'est plus celle qui a été compressée ; redemander le fichier",
  ],
  [
    "the workbook holds two parts of one name, {name}; get the file anew",
    "le classeur contient deux parties du même nom, {name} ; redemander le fichier",
  ],
  [
    "it unpacks to more than {n} MB, which no delivery needs; if it is really that large, save each sheet as CSV (UTF-8) and import those",
    "décompressé, il dépasse {n} Mo, ce qu'aucune remise ne demande ; s'il est vraiment aussi gros, enregistrer chaque feuille en CSV (UTF-8) et importer ces fichiers",
  ],
  ["its part {part} is not UTF-8; get the file anew", "sa partie {part} n'est pas de l'UTF-8 ; redemander le fichier"],
  [
    "its part {part} declares a DOCTYPE, which a workbook does not have; get the file anew",
    "sa partie {part} déclare un DOCTYPE, ce qu'un classeur n'a pas ; redemander le fichier",
  ],
  [
    "its part {part} is no well-formed XML; get the file anew",
    "sa partie {part} n'est pas du XML bien formé ; redemander le fichier",
  ],
  // Options, and the case that is added to.
  [
    "an import was interrupted at its last step; any faisceau command on the case finishes it",
    "un import a été interrompu à la dernière étape ; n'importe quelle commande faisceau sur l'affaire le termine",
  ],
  ["no file is given", "aucun fichier n'est donné"],
  [
    "{value} is no country with numbers of its own; write two capital letters, like NE",
    "{value} n'est pas un pays qui a ses propres numéros ; écrire deux majuscules, comme NE",
  ],
  [
    "{value} is no IANA time zone; write one like Africa/Niamey",
    "{value} n'est pas un fuseau IANA ; en écrire un comme Africa/Niamey",
  ],
  [
    "no row is a call: of {n}, {errors} are in error and {other} other records; the mapping does not seem to fit",
    "aucune ligne n'est un appel : sur {n}, {errors} en erreur et {other} autres enregistrements ; la correspondance ne semble pas convenir",
  ],
  [
    "the case's {name} has no column {names}, which the import fills; add it, or import into a new case",
    "le fichier {name} de l'affaire n'a pas de colonne {names}, que l'import remplit ; l'ajouter, ou importer dans une nouvelle affaire",
  ],
  [
    "the case's own file is not UTF-8; mend it before adding to it",
    "ce fichier de l'affaire n'est pas de l'UTF-8 ; le corriger avant de compléter l'affaire",
  ],
  [
    "it is no ledger of this version ({format}); import into a new case",
    "ce n'est pas un registre de cette version ({format}) ; importer dans une nouvelle affaire",
  ],
  ["the folder that is added to has no case.json", "le dossier à compléter n'a pas de case.json"],
  [
    "it has the id {id}, which an import gives, and import.json does not know it: an import was interrupted or the file changed by hand; import into a new case",
    "il contient l'identifiant {id}, de ceux qu'un import attribue, et import.json ne le connaît pas : un import a été interrompu, ou le fichier modifié à la main ; importer dans une nouvelle affaire",
  ],
];
