/** What an import says of the rows of delivered files, and in French. */
export const ofImportedRows: readonly (readonly [string, string])[] = [
  // Ends.
  [
    "{value} has no + or 00 before it and no country is given; name the country of national numbers (--country NE), or say {json} in the mapping",
    "{value} ne commence ni par + ni par 00, et aucun pays n'est indiqué ; indiquer le pays des numéros nationaux (--country NE), ou mettre {json} dans la correspondance",
  ],
  [
    "{value} is what a spreadsheet made of a number, and its last digits are lost; get the file anew, with the column as text",
    "{value} : le tableur a arrondi ce numéro, et ses derniers chiffres sont perdus ; redemander le fichier avec cette colonne au format texte",
  ],
  [
    "{value} is a number of more than 15 digits, of which a spreadsheet keeps only 15: its last digits are lost; get the file anew, with the column as text",
    "{value} : ce nombre a plus de 15 chiffres, et un tableur n'en garde que 15 ; les derniers sont perdus ; redemander le fichier avec cette colonne au format texte",
  ],
  [
    "{value} is a spreadsheet's error; get the cell's number from the original file",
    "{value} est une erreur de tableur ; reprendre le numéro dans le fichier d'origine",
  ],
  [
    "{value} is a spreadsheet's error; get the cell's value from the original file",
    "{value} est une erreur de tableur ; reprendre la valeur dans le fichier d'origine",
  ],
  [
    "{value} holds a number and a text; put the number alone into the column",
    "{value} mêle un numéro et du texte ; ne laisser que le numéro dans la colonne",
  ],
  [
    "{value} is neither a number nor a name; write a number like +22700000101",
    "{value} n'est ni un numéro ni un nom ; écrire un numéro comme +22700000101",
  ],
  [
    "{value} is the number {key} of the given country, and as it stands {other} of another; the first is taken; say {json} in the mapping",
    "{value} est le numéro {key} du pays indiqué, et tel quel le numéro {other} d'un autre pays ; le premier est retenu ; préciser {json} dans la correspondance",
  ],
  [
    "The row does not say whether the subscriber called or was called",
    "La ligne ne dit pas si l'abonné a appelé ou a été appelé",
  ],
  [
    "{value} is no known word for outgoing or incoming; add it to the mapping: {json}",
    "{value} : mot inconnu pour un appel émis ou reçu ; l'ajouter à la correspondance : {json}",
  ],
  [
    "The row names {n} numbers in one cell; each is a call of its own",
    "La ligne donne {n} numéros dans une seule cellule ; chacun compte pour un appel",
  ],
  [
    "The row names several numbers that called; write a row for each",
    "La ligne donne plusieurs numéros appelants ; écrire une ligne pour chacun",
  ],
  // Kinds and times.
  [
    "{value} is no known kind of record; add it to the mapping: {json} (or sms, missed, data, other)",
    "{value} : type d'enregistrement inconnu ; l'ajouter à la correspondance : {json} (ou sms, missed, data, other)",
  ],
  [
    "{value} holds a character that no text has; the file may be damaged or in another encoding",
    "{value} contient un caractère qui n'a rien à faire dans un texte ; le fichier est peut-être abîmé, ou dans un autre encodage",
  ],
  ["The row does not say how long it lasted; 0 s is written", "La ligne ne donne pas la durée ; 0 s est inscrit"],
  ["The row is {what} and says {n} s; 0 s is written", "La ligne est {what} et donne {n} s ; 0 s est inscrit"],
  ["a message", "un message"],
  ["a call that nobody answered", "un appel resté sans réponse"],
  [
    "{value} is a day without an hour; a call record says when it began",
    "{value} est un jour sans heure ; il faut l'heure de début de l'appel",
  ],
  [
    "The cells of the day and of the hour contradict each other: {value}",
    "La cellule du jour et celle de l'heure se contredisent : {value}",
  ],
  [
    "There is no such day or hour as {value}, read as {forms}",
    "Le jour ou l'heure {value} n'existe pas, au format {forms}",
  ],
  ["{value} is no time of the form {forms}", "{value} n'est pas une date et heure au format {forms}"],
  [
    "{value} does not say its offset from UTC and no zone is given; name the zone of the clock that wrote it (--zone Africa/Niamey)",
    "{value} ne dit pas son décalage avec UTC, et aucun fuseau n'est indiqué ; indiquer le fuseau de l'horloge de l'opérateur (--zone Africa/Niamey)",
  ],
  [
    "{value} is hours and minutes to the spreadsheet, and may have been meant as minutes and seconds; say which in the mapping: {json} or {jsonOther}",
    "{value} : pour le tableur, ce sont des heures et des minutes, mais il s'agissait peut-être de minutes et de secondes ; le préciser dans la correspondance : {json} ou {jsonOther}",
  ],
  ["{value} is no duration of the form {form}", "{value} n'est pas une durée au format {form}"],
  [
    "The duration {value} is no whole number of seconds; {n} s is written",
    "La durée {value} n'est pas un nombre entier de secondes ; {n} s est inscrit",
  ],
  ["The row does not say when it started", "La ligne ne donne pas l'heure de début"],
  [
    "The clocks of {zone} were put forward over this time; it is read as if they had not been yet: {at}, else {others}",
    "Les horloges de {zone} ont été avancées à ce moment-là ; l'heure est lue comme avant le changement : {at}, sinon {others}",
  ],
  [
    "The clocks of {zone} showed this time twice; taken is {at}, else {others}",
    "Les horloges de {zone} ont marqué cette heure deux fois ; {at} est retenu, sinon {others}",
  ],
  [
    "The clocks of {zone} showed this time twice; the end says that it is {at}, else {others}",
    "Les horloges de {zone} ont marqué cette heure deux fois ; d'après la fin, c'est {at}, sinon {others}",
  ],
  [
    "The row says that it lasted {n} s and ended at {end}, {other} s after its start; the duration is kept",
    "La ligne donne une durée de {n} s et une fin à {end}, soit {other} s après le début ; la durée est retenue",
  ],
  ["It ends at {end}, before it begins at {start}", "La fin ({end}) précède le début ({start})"],
  // Cells of workbooks.
  [
    "The cell is a formula whose value was not saved; open the workbook in Excel, save it and import it anew",
    "La cellule est une formule dont le résultat n'a pas été enregistré ; ouvrir le classeur dans Excel, l'enregistrer, puis le réimporter",
  ],
  ["{column} is left out: {message}", "{column} est laissé de côté : {message}"],
  [
    "{column} is a formula; the value that was saved with it is taken: {value}",
    "{column} est une formule ; le résultat enregistré est retenu : {value}",
  ],
  [
    "{column} is merged with the cell of row {n} and has its value: {value}",
    "{column} est fusionné avec la cellule de la ligne {n} et en prend la valeur : {value}",
  ],
  [
    "{column} ends in five noughts or more: {value}; a spreadsheet that showed it as {wordNumber} would have lost its last digits; compare it with the original",
    "{column} finit par cinq zéros ou plus : {value} ; un tableur qui l'aurait affiché {wordNumber} en aurait perdu les derniers chiffres ; comparer avec l'original",
  ],
  // Rows as a whole, and cells of masts.
  [
    'Text follows a closing quote; end the cell there, or write a quote inside a quoted cell twice ("")',
    "Du texte suit un guillemet fermant ; y finir la cellule, ou doubler le guillemet à l'intérieur d'une cellule entre guillemets",
  ],
  [
    "The row has {n} cells and the header {width}; look for a delimiter or a quote too many or too few",
    "La ligne a {n} cellules et l'en-tête {width} ; chercher un séparateur ou un guillemet en trop ou manquant",
  ],
  [
    "The row has {n} cells and the header {width} (it goes on to line {line}, since a quote is open); look for a delimiter or a quote too many or too few",
    "La ligne a {n} cellules et l'en-tête {width} (elle va jusqu'à la ligne {line}, un guillemet étant resté ouvert) ; chercher un séparateur ou un guillemet en trop ou manquant",
  ],
  [
    "{latitude}, {longitude} stands for no place; the cell is kept without its place",
    "{latitude}, {longitude} ne désigne aucun lieu ; la borne est gardée sans position",
  ],
  [
    "{latitude}, {longitude} are no degrees of latitude and longitude; the cell is kept without its place",
    "{latitude}, {longitude} ne sont pas des degrés de latitude et de longitude ; la borne est gardée sans position",
  ],
  [
    "The cell {key} stands at {place} here and at {other} elsewhere; it is kept apart as {own}",
    "La borne {key} est ici à {place}, et ailleurs à {other} ; elle est gardée à part sous le nom {own}",
  ],
  [
    "An equal row stands above it in this file; each is a call of its own",
    "Une ligne identique figure plus haut dans ce fichier ; chacune compte pour un appel",
  ],
];
