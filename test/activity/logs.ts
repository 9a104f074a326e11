import fc from "fast-check";
import type { LoggedCall } from "../../src/activity/call-log.js";
import { callLog } from "../../src/activity/call-log.js";
import { attributeRecords } from "../../src/identity/attribute-records.js";
import { resolveIdentity } from "../../src/identity/resolve-identity.js";
import { recordsOf } from "../records-of.js";

const second = (at: number): string => `2016-05-01T${new Date(at * 1000).toISOString().slice(11, 19)}Z`;

/** The logs of a few phones that call each other within some hours. */
export const logs = fc
  .array(
    fc.record({
      ends: fc.constantFrom(...["1,2", "2,1", "2,3", "3,1", "3,4", "4,2"]),
      at: fc.integer({ min: 0, max: 9_000 }),
      lasts: fc.constantFrom(0, 1, 60, 600),
      kind: fc.constantFrom("voice", "voice", "sms", "missed"),
    }),
    { maxLength: 60 },
  )
  .map((calls) => {
    const records = recordsOf({
      calls: calls.map(({ ends, at, lasts, kind }, i) =>
        [`c${i}`, ends, second(at), kind === "voice" ? lasts : 0, kind].join(","),
      ),
    });
    return callLog(records, attributeRecords(records, resolveIdentity(records)));
  });

/** The calls of one of these phones. */
export const logOf = (log: ReadonlyMap<string, readonly LoggedCall[]>): readonly LoggedCall[] =>
  log.get("phone:1") ?? [];
