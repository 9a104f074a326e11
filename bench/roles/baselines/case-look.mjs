// What the baselines read: who said what of whom, and each actor's calls in order. No indicator of the method.

/**
 * Joins records to actors once for all baselines and features.
 * @param {object} library the module `faisceau`
 * @param {object} records
 * @param {object} analysis the document of the same records, with real ids
 */
export const caseLook = (library, records, analysis) => {
  const identity = library.resolveIdentity(records);
  const attribution = library.attributeRecords(records, identity);
  const log = library.callLog(records, attribution);
  const statuses = new Map();
  for (const person of records.people) {
    const actor = identity.personOf(`person:${person.id}`);
    statuses.set(actor, new Set([...(statuses.get(actor) ?? []), ...person.status]));
  }
  const claims = records.statements.flatMap((statement) =>
    statement.claims.map((claim) => ({
      claim,
      statement,
      subject: identity.personOf(claim.subject),
      object: attribution.claimObject(claim),
    })),
  );
  return {
    records,
    actors: analysis.actors,
    log,
    attribution,
    claims,
    statusOf: (actor) => statuses.get(actor) ?? new Set(),
    cells: new Map(records.cells.map((cell) => [cell.id, cell])),
    departures: records.events
      .filter(({ kind, at }) => kind === "departure" && at !== undefined)
      .map(({ at, place }) => ({ from: Date.parse(at.from) / 1000, to: Date.parse(at.to) / 1000, place })),
  };
};
