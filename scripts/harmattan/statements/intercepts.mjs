/** Summaries of intercepted calls; `call` names the call by its tag and is completed with the operator's id. */
const intercept = (id, takenAt, language, text, claims) => ({
  id,
  kind: "intercept",
  call: id,
  takenAt,
  language,
  source: `ecoute-${id}`,
  reliability: "A",
  text,
  claims,
});

export const INTERCEPTS = [
  intercept(
    "i01",
    "2016-06-18",
    "ar",
    "L'appelant fixe le départ et le nombre de passagers. L'appelé acquiesce et demande le vent.",
    [
      {
        predicate: "directed",
        subject: "nouri",
        object: "melloul",
        on: "2016-06-18",
        credibility: 2,
        quote: "« Demain soir, si le vent tombe. Quatre-vingts, pas un de plus. » – « D'accord, Haj. »",
      },
    ],
  ),
  intercept("i02", "2016-06-13", "ar", "L'appelant ordonne de fermer la maison et de ne plus utiliser les numéros.", [
    {
      predicate: "directed",
      subject: "anis",
      object: "slim",
      on: "2016-06-13",
      credibility: 2,
      quote:
        "« Ferme la maison. Personne ne parle, personne n'appelle. Dis-le à Hosni. » – « C'est fait dans l'heure. »",
    },
  ]),
  intercept("i03", "2016-06-22", "ar", "L'appelant annonce que l'argent de la traversée est prêt.", [
    {
      predicate: "paid",
      subject: "tesfalem",
      object: "bechir",
      on: "2016-06-22",
      amount: 3000,
      currency: "LYD",
      credibility: 2,
      quote: "« Ton enveloppe est prête. Trois mille, comme la dernière fois. »",
    },
  ]),
  intercept("i04", "2016-06-03", "ha", "L'appelant annonce les voyageurs qu'il a réunis pour la voiture de l'appelé.", [
    {
      predicate: "recruited",
      subject: "sani",
      on: "2016-06-03",
      credibility: 3,
      quote: "« J'en ai vingt-quatre pour toi. » – « Combien d'Érythréens ? » – « Neuf. Ils ont tous payé. »",
    },
    {
      predicate: "drove",
      subject: "akhmoudou",
      object: "event:dep-0605",
      on: "2016-06-05",
      credibility: 3,
      quote: "« Je prends le volant dimanche avant la prière de l'aube. »",
    },
  ]),
  intercept("i05", "2016-06-10", "ar", "L'appelant, qui a bu, se vante auprès d'un ami d'enfance.", [
    {
      predicate: "identifiedAs",
      subject: "melloul",
      role: "organizer",
      credibility: 4,
      quote: "« Ici, c'est moi le patron. Rien ne sort de Zuwara sans Zako ! » (rires)",
    },
  ]),
];
