/** What the summary of a case says; counts come with their nouns. */
export interface SummaryWords {
  readonly calls: (calls: string, duplicatesFolded: string) => string;
  readonly statements: (statements: string, claims: string) => string;
  readonly named: (people: string, phones: string) => string;
  readonly nothingLeftOut: string;
  readonly actors: (actors: string, ties: string, standings: string) => string;
  readonly supported: string;
  readonly noRole: string;
  readonly open: string;
  readonly communities: (modularity: string) => string;
  readonly cautions: string;
  readonly rowErrors: string;
  readonly person: (head: string, role: string, probability: string, evidence: string, support: string) => string;
  readonly reason: (says: string, weight: string, records: string, cites: string) => string;
  readonly cautionsOfPerson: (cautions: string) => string;
  readonly caution: (name: string, means: string) => string;
  /** How many more there are, which the document lists. */
  readonly othersInDocument: (others: string) => string;
  readonly community: (id: number, actors: string, percent: number, roles: string) => string;
  readonly smaller: (n: string) => string;
  readonly withoutTie: (actors: string) => string;
  readonly problem: (place: string, message: string) => string;
  readonly moreProblems: (n: string) => string;
  readonly closing: string;
}
