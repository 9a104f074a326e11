/** The phones with a cell or device on their side of a call: those that the simulator's operators handed over. */
const handedOver = (calls) =>
  new Set(
    calls.flatMap(({ caller, callee, callerCell, calleeCell, callerDevice, calleeDevice }) => [
      ...((callerCell ?? callerDevice) === undefined ? [] : [caller]),
      ...((calleeCell ?? calleeDevice) === undefined ? [] : [callee]),
    ]),
  );

/** Calls as they would stand if the records of some phones had never been obtained: what the other end's operator recorded is left. */
const callsWithout = (calls, handed, taken) =>
  calls.flatMap((call) => {
    const [caller, callee] = [taken.has(call.caller), taken.has(call.callee)];
    if (!caller && !callee) return [call];
    const seen = (phone) => handed.has(phone) && !taken.has(phone);
    if (!seen(call.caller) && !seen(call.callee)) return [];
    const { callerCell, callerDevice, calleeCell, calleeDevice, ...rest } = call;
    return [
      {
        ...rest,
        ...(caller ? {} : { callerCell, callerDevice }),
        ...(callee ? {} : { calleeCell, calleeDevice }),
      },
    ];
  });

/** Absent stays absent. */
const withoutUndefined = (call) => Object.fromEntries(Object.entries(call).filter(([, value]) => value !== undefined));

const total = (changes) => changes.reduce((sum, { change }) => sum + change, 0);

/**
 * Takes the records of some watched phones out of a simulated case, asks which to ask for next, and gives each back alone: does the order of
 * expected changes agree with that of the real ones?
 *
 * @param {{ nextEvidence: Function, rolesOf: Function, probabilityChanges: Function, simulateCase: Function }} library
 * @param {{ seed: number, size: number, phones: number }} what
 * @returns {{ expected: number[], real: number[], among: number[] }} phone by phone: the expected change, the real one, and the share of all
 *   phones asked for that stand before it (only of those asked for)
 */
export const givenBack = ({ nextEvidence, rolesOf, probabilityChanges, simulateCase }, { seed, size, phones }) => {
  const { records } = simulateCase({ seed, profile: "typical", size });
  const handed = handedOver(records.calls);
  const calls = new Map();
  for (const { caller, callee } of records.calls)
    for (const end of [caller, callee]) calls.set(end, (calls.get(end) ?? 0) + 1);
  const busy = [...handed].filter((phone) => calls.get(phone) >= 5).sort();
  // Evenly spread over the sorted numbers.
  const step = Math.max(1, Math.floor(busy.length / phones));
  const chosen = busy.filter((_, i) => i % step === 0).slice(0, phones);
  const casesWithout = (taken) => ({
    ...records,
    coverage: records.coverage.filter(({ phone }) => !taken.has(phone)),
    calls: callsWithout(records.calls, handed, taken).map(withoutUndefined),
  });
  const poorer = casesWithout(new Set(chosen));
  const before = rolesOf(poorer);
  const asked = nextEvidence(poorer, { kinds: ["call-records"], most: 1_000_000, revealProtected: true });
  const place = new Map(asked.map(({ what: [phone] }, i) => [phone, i]));
  const expectedOf = (phone) => asked[place.get(`phone:${phone}`)]?.expectedChange ?? 0;
  return {
    expected: chosen.map(expectedOf),
    real: chosen.map((phone) =>
      total(probabilityChanges(before, rolesOf(casesWithout(new Set(chosen.filter((one) => one !== phone)))))),
    ),
    among: chosen.flatMap((phone) => {
      const at = place.get(`phone:${phone}`);
      return at === undefined ? [] : [at / asked.length];
    }),
  };
};
