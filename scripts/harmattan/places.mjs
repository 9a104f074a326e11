/** Places along the route. `operator` is whose network serves the place and so who keeps the call record. */
export const PLACES = {
  agadez: { operator: "cdr-ne", network: "614-02", at: [16.974, 7.986], cells: 4 },
  dirkou: { operator: "cdr-ne", network: "614-02", at: [18.998, 12.894], cells: 1 },
  niamey: { operator: "cdr-ne", network: "614-02", at: [13.515, 2.117], cells: 2 },
  sabha: { operator: "cdr-ly", network: "606-01", at: [27.038, 14.428], cells: 3 },
  "bani-walid": { operator: "cdr-ly", network: "606-01", at: [31.762, 13.987], cells: 2 },
  tripoli: { operator: "cdr-ly", network: "606-01", at: [32.885, 13.187], cells: 3 },
  zuwara: { operator: "cdr-ly", network: "606-01", at: [32.931, 12.082], cells: 3 },
  sabratha: { operator: "cdr-ly", network: "606-01", at: [32.793, 12.488], cells: 2 },
  lampedusa: { operator: "cdr-it", network: "222-01", at: [35.503, 12.608], cells: 1 },
  palermo: { operator: "cdr-it", network: "222-01", at: [38.116, 13.362], cells: 2 },
};

/** Offset from UTC, in hours, in which each operator writes its records. */
export const OFFSETS = { "cdr-ne": 1, "cdr-ly": 2, "cdr-it": 2 };

/** Rows of cells.csv; the sites of a town stand about a kilometre apart. */
export function cellRows() {
  const rows = [];
  let block = 100;
  for (const [place, { network, at, cells }] of Object.entries(PLACES)) {
    for (let i = 1; i <= cells; i += 1) {
      rows.push({
        id: `${network}-${block + i}`,
        latitude: (at[0] + 0.011 * (i - 1)).toFixed(3),
        longitude: (at[1] + 0.009 * (i % 2)).toFixed(3),
        place,
      });
    }
    block += 100;
  }
  return rows;
}
