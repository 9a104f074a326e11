/** Rows of sources.csv. Every witness is a source of their own: two who were heard by one office are still two. */
const cdr = (id, reliability, title, state) => ({ id, kind: "cdr", reliability, handling: "enquête", title, state });
const witness = (id, reliability, title, state, handling = "enquête") => ({
  id,
  kind: "interview",
  reliability,
  handling,
  title,
  state,
});
const tap = (id) => ({
  id: `ecoute-${id}`,
  kind: "intercept",
  reliability: "A",
  handling: "magistrat",
  title: `Écoute ${id.slice(1)}, parquet de Palerme`,
  state: "IT",
});

export const SOURCES = [
  cdr("cdr-ne", "A", "Relevés d'un opérateur (fictif) du Niger", "NE"),
  cdr("cdr-ly", "B", "Relevés d'un opérateur (fictif) de Libye, sans les 3 et 4 juin", "LY"),
  cdr("cdr-it", "A", "Relevés d'un opérateur (fictif) d'Italie", "IT"),
  witness("temoin-lampedusa-1", "B", "Audition d'une passagère, 27 mai", "IT"),
  witness("temoin-lampedusa-2", "B", "Audition d'un passager, 28 mai", "IT"),
  witness("temoin-lampedusa-3", "B", "Audition d'un passager, 1er juin", "IT"),
  witness("temoin-lampedusa-4", "B", "Audition d'une rescapée du naufrage, 15 juin", "IT"),
  witness("temoin-lampedusa-5", "C", "Audition d'un rescapé du naufrage, 15 juin", "IT"),
  witness("temoin-palermo-1", "B", "Audition d'un passager, 24 juin", "IT"),
  witness("temoin-palermo-2", "B", "Audition d'un témoin protégé, 29 juin", "IT", "magistrat seul"),
  witness("temoin-palermo-3", "C", "Audition d'un passager détenu, 18 juin", "IT"),
  witness("temoin-palermo-4", "E", "Audition d'un passager qui demande un titre de séjour, 20 juin", "IT"),
  witness("temoin-agadez-1", "B", "Audition d'un passager intercepté en mer, 25 juin", "NE"),
  witness("temoin-agadez-2", "C", "Audition d'un conducteur arrêté, 17 juin", "NE"),
  witness("temoin-dirkou-1", "A", "Procès-verbal du poste de Dirkou, 14 juin", "NE"),
  witness("temoin-zuwara-1", "B", "Audition de la cuisinière, 8 juillet", "TN"),
  tap("i01"),
  tap("i02"),
  tap("i03"),
  tap("i04"),
  tap("i05"),
];
