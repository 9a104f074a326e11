import { callsAfter } from "../../activity/around-departures.js";
import type { Indicator } from "../model.js";
import { callEvidence } from "./call-evidence.js";
import { weights } from "./weights.js";

/** Country codes of satellite networks: Thuraya, Iridium. */
const satellite = ["+88216", "+8816"];
/** Asked of every call: the first digit settles most. */
const isSatellite = (phone: string): boolean =>
  phone.charCodeAt(1) === 0x38 && satellite.some((prefix) => phone.startsWith(prefix));

/** A satellite phone of the actor's is used in the two days after a departure. */
export const callsFromTheSea: Indicator = {
  id: "calls-from-the-sea",
  says: "uses a satellite phone in the two days after departures",
  basis: "calls",
  reads: "calls",
  group: "sea",
  mayBeForced: true,
  weights: weights({ "boat-captain": 7 }),
  source: "judgement: boats carry a satellite phone to call for rescue",
  limits: "The phone is handed to whichever passenger speaks English; desert crews carry them too.",
  find: (view, actor) => {
    const own = (view.log.get(actor) ?? []).filter(({ phone }) => isSatellite(phone));
    if (own.length === 0) return undefined;
    const after = view.departures
      .map((departure) => ({ departure, calls: callsAfter(own, departure, 48) }))
      .filter(({ calls }) => calls.length > 0);
    if (after.length === 0) return undefined;
    return callEvidence(
      after.length > 1 ? 120 : 80,
      after.flatMap(({ calls }) => calls),
      after.map(({ departure }) => `event:${departure.event.id}`),
    );
  },
};
