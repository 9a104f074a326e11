/** What a proposed mapping is unsure of, what is wrong with one, and losses that would be faisceau's own, and in French. */
export const ofMappings: readonly (readonly [string, string])[] = [
  // Doubts; the field that they are about stays as the mapping names it.
  [
    "time: no known form reads all of {values} …; write {json}",
    "time : aucun format connu ne lit toutes ces valeurs : {values} … ; écrire {json}",
  ],
  [
    "time: no day is later than the 12th, so {form} could be {other} as well; ask who delivered the file",
    "time : aucun jour n'est postérieur au 12 : {form} pourrait tout aussi bien être {other} ; demander à qui a remis le fichier",
  ],
  [
    "duration: {column} does not say its unit; seconds is a guess (else {json} or {jsonOther})",
    "duration : {column} ne donne pas son unité ; les secondes sont une supposition (sinon {json} ou {jsonOther})",
  ],
  [
    "duration: two parts are read as mm:ss; write {json} if they are hours and minutes",
    "duration : deux parties sont lues comme mm:ss ; écrire {json} si ce sont des heures et des minutes",
  ],
  [
    "duration: no known form reads all of {values}",
    "duration : aucun format connu ne lit toutes ces valeurs : {values}",
  ],
  [
    "duration: no column of durations or ends is known; every conversation would last 0 s",
    "duration : aucune colonne de durée ni de fin n'est reconnue ; chaque conversation durerait 0 s",
  ],
  [
    "encoding: the bytes are not UTF-8; {word} is a guess by its letters: look at names with accents",
    "encoding : les octets ne sont pas de l'UTF-8 ; {word} est supposé d'après les lettres : vérifier les noms accentués",
  ],
  [
    "columns: {column} does not say whose it is; it is taken to be the caller's ({role})",
    "columns : {column} ne dit pas à qui elle se rapporte ; elle est supposée être celle de l'appelant ({role})",
  ],
  [
    "columns: who spoke with whom is not understood; name {jsonCaller} and {jsonCallee}, or {jsonSubscriber}, {jsonOther} and {jsonDirection}",
    "columns : impossible de savoir qui a parlé avec qui ; indiquer {jsonCaller} et {jsonCallee}, ou {jsonSubscriber}, {jsonOther} et {jsonDirection}",
  ],
  [
    "subscriber: the file does not say whose list it is; write {jsonValue}, {jsonAbove} or {jsonFrom}",
    "subscriber : le fichier ne dit pas de quel abonné il s'agit ; écrire {jsonValue}, {jsonAbove} ou {jsonFrom}",
  ],
  [
    "columns: no column of times is known; name {jsonStart}, or {jsonDate} and {jsonTime}",
    "columns : aucune colonne d'heure n'est reconnue ; indiquer {jsonStart}, ou {jsonDate} et {jsonTime}",
  ],
  [
    "{wordField}: {value} is no known word; say in {json} whether it is {choices}",
    "{wordField} : mot inconnu {value} ; dire dans {json} si c'est {choices}",
  ],
  ["voice, sms, missed, data or other", "voice, sms, missed, data ou other"],
  ["out or in", "out ou in"],
  [
    "zone: a file does not say in which zone its clock stood; ask the operator, then name it (--zone Africa/Niamey)",
    "zone : un fichier ne dit pas sur quel fuseau était réglée l'horloge ; demander à l'opérateur, puis l'indiquer (--zone Africa/Niamey)",
  ],
  [
    "country: numbers without + or 00 need the country that they are numbers of (--country NE)",
    "country : pour les numéros sans + ni 00, il faut indiquer leur pays (--country NE)",
  ],
  [
    "sheet: {names} would be kept in the ledger and not read, having other columns",
    "sheet : à conserver dans le registre sans l'exploiter, faute des mêmes colonnes : {names}",
  ],
  [
    "numbers: those without + all begin with a country code; they are read as international",
    "numbers : ceux sans + commencent tous par un indicatif de pays ; ils sont lus comme internationaux",
  ],
  ["columns: not read: {names}", "columns : non lues : {names}"],
  [
    "{name}: no row of the first {n} looks like a header with known words; write a mapping by hand (docs/import.md)",
    "{name} : aucune des {n} premières lignes ne ressemble à un en-tête connu ; écrire une correspondance à la main (docs/import.md)",
  ],
  [
    "{name}: it is XML, but no handover of ETSI TS 102 657",
    "{name} : c'est du XML, mais pas une remise de données selon ETSI TS 102 657",
  ],
  // Mappings.
  ["{wordPath}: is missing; it is required", "{wordPath} : ce champ manque, et il est nécessaire"],
  ["{wordPath}: {value} is not {what}", "{wordPath} : {value} n'est pas {what}"],
  ["a text", "un texte"],
  ["true or false", "true ou false"],
  ["a whole number", "un nombre entier"],
  ["a number", "un nombre"],
  ["{wordPath}: {value} is not known; write {list}", "{wordPath} : {value} est inconnu ; écrire {list}"],
  [
    "{wordPath}: {names} is no field here; look for a typing error",
    "{wordPath} : {names} n'est pas un champ ici ; chercher une faute de frappe",
  ],
  [
    "{wordPath}: {names} are no fields here; look for a typing error",
    "{wordPath} : {names} ne sont pas des champs ici ; chercher une faute de frappe",
  ],
  [
    "the mapping: {names} is no field here; look for a typing error",
    "la correspondance : {names} n'est pas un champ ici ; chercher une faute de frappe",
  ],
  [
    "the mapping: {names} are no fields here; look for a typing error",
    "la correspondance : {names} ne sont pas des champs ici ; chercher une faute de frappe",
  ],
  ["the mapping: {value} is not {what}", "la correspondance : {value} n'est pas {what}"],
  ["{wordPath}: is no known role of a column", "{wordPath} : ce rôle de colonne est inconnu"],
  ["{wordPath}: is empty", "{wordPath} : ce champ est vide"],
  [
    "{wordPath}: {value} is not two capital letters, like NE",
    "{wordPath} : {value} n'est pas fait de deux majuscules, comme NE",
  ],
  [
    "{wordPath}: {value} is no form of times; write one like {json}, or iso, excel, epoch, epoch-ms, generalized",
    "{wordPath} : {value} n'est pas un format d'heure ; en écrire un comme {json}, ou iso, excel, epoch, epoch-ms, generalized",
  ],
  [
    "{wordPath}: {value} is no IANA time zone; write one like Africa/Niamey",
    "{wordPath} : {value} n'est pas un fuseau IANA ; en écrire un comme Africa/Niamey",
  ],
  ["{wordPath}: {value} cannot be used here", "{wordPath} : {value} ne peut pas servir ici"],
  [
    "columns: who spoke with whom is missing; name {jsonCaller} and {jsonCallee}, or {jsonSubscriber} (or the field subscriber), {jsonOther} and {jsonDirection}",
    "columns : il manque qui a parlé avec qui ; indiquer {jsonCaller} et {jsonCallee}, ou {jsonSubscriber} (ou le champ subscriber), {jsonOther} et {jsonDirection}",
  ],
  [
    "columns: {jsonCaller} and {jsonCallee} beside {jsonOther} or {jsonDirection}; a row has either the two ends or one subscriber's view",
    "columns : {jsonCaller} et {jsonCallee} à côté de {jsonOther} ou {jsonDirection} ; une ligne donne ou bien les deux extrémités, ou bien le point de vue d'un abonné",
  ],
  [
    "columns: the time is missing; name {jsonStart}, or {jsonDate} and {jsonTime}",
    "columns : il manque l'heure ; indiquer {jsonStart}, ou {jsonDate} et {jsonTime}",
  ],
  // Losses.
  [
    "{message}. Nothing was written; this is a fault of faisceau, not of the file: please report it",
    "{message}. Rien n'a été écrit ; la faute est à faisceau, et non au fichier : merci de la signaler",
  ],
  [
    "{name}: {n} rows were counted in the text and {m} are accounted for",
    "{name} : {n} lignes comptées dans le texte, et {m} dont il est rendu compte",
  ],
  ["{name}: a row is accounted for twice", "{name} : il est rendu compte deux fois d'une ligne"],
  ["{name}: row {n} is {word} and nothing says why", "{name} : la ligne {n} est {word}, et rien ne dit pourquoi"],
  ["{name}: its rows do not add up: {json}", "{name} : le compte des lignes n'y est pas : {json}"],
  ["the rows do not add up: {json}", "le compte des lignes n'y est pas : {json}"],
  ["the case has problems: {list}", "l'affaire a des erreurs : {list}"],
  ["the case cannot be read back: {why}", "l'affaire ne peut pas être relue : {why}"],
  ["the ledger has {n} calls and the case {m} of them", "le registre a {n} appels, et l'affaire n'en a que {m}"],
  ["the case has the call {id}, which is of no row", "l'affaire a l'appel {id}, qui ne vient d'aucune ligne"],
  [
    "row {n} of {file} became {m} calls instead of {wanted}",
    "la ligne {n} de {file} a donné {m} appels au lieu de {wanted}",
  ],
  ["the call {id} is not in the case", "l'appel {id} n'est pas dans l'affaire"],
  ["the call {id} does not say what its row says", "l'appel {id} ne dit pas ce que dit sa ligne"],
  ["the mast of the call {id} is not where its row says", "la borne de l'appel {id} n'est pas là où le dit sa ligne"],
];
