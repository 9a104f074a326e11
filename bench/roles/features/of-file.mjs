// How the file lists somebody, and which phones and devices it gives them.

const STATUSES = ["subject", "migrant", "witness", "family", "official", "service"];
const BASES = ["seized", "analyst", "statement", "subscriber"];
const digits = (key) => Number(/^\+?(\d{1,3})/.exec(key)?.[1] ?? 0);

/** @returns {Record<string, number>} */
export const featuresOfFile = (
  { log, statusOf, listedOf, phonesOf, rowsOf, coverageOf, devicesOf, usersOfDevice },
  actor,
) => {
  const phones = phonesOf(actor);
  const rows = rowsOf(actor);
  const features = { person: actor.startsWith("person:") ? 1 : 0 };
  for (const status of STATUSES) features[`listed ${status}`] = statusOf(actor).has(status) ? 1 : 0;
  for (const basis of BASES) features[`phone by ${basis}`] = rows.filter((row) => row.basis === basis).length;
  const listed = listedOf(actor);
  const devices = devicesOf(actor);
  const prefixes = phones.map(digits);
  const contactPrefixes = new Set(
    (log.get(actor) ?? []).map(({ call, outgoing }) => digits(outgoing ? call.callee : call.caller)),
  );
  return {
    ...features,
    listed: listed.length,
    names: listed.reduce((sum, { names }) => sum + names.length, 0),
    protected: listed.some((person) => person.protected) ? 1 : 0,
    phones: phones.length,
    "number begins": prefixes[0] ?? 0,
    "countries of numbers": new Set(prefixes).size,
    satellite: phones.filter((key) => /^\+?88(16|21)/.test(key)).length,
    "countries of contacts": contactPrefixes.size,
    devices: devices.size,
    "users of devices": new Set([...devices].flatMap((device) => [...(usersOfDevice.get(device) ?? [])])).size,
    covered: phones.filter((key) => coverageOf.has(key)).length,
  };
};
