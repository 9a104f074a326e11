import * as z from "zod/mini";
import { isKnownZone } from "../exact/zone.js";
import { field } from "./fields/field.js";
import { key } from "./fields/key.js";
import { oneOf } from "./fields/one-of.js";
import { quoted } from "./fields/quoted.js";
import type { RecordOf } from "./fields/read-fields.js";
import { someText, text } from "./fields/text.js";
import { yesNo } from "./fields/yes-no.js";

const timeZone = () =>
  field((raw, fail): string =>
    typeof raw === "string" && isKnownZone(raw)
      ? raw
      : fail(
          "no-such-zone",
          `${quoted(raw)} is no IANA time zone; write one like Africa/Tripoli, or leave the field out for UTC`,
        ),
  );

const fields = () => ({
  id: key(),
  title: someText(),
  description: z.exactOptional(text()),
  fictional: z.exactOptional(yesNo()),
  /** IANA name of the zone in which days and hours are read; `UTC` where the file names none. */
  timeZone: z._default(timeZone(), "UTC"),
  language: z.exactOptional(text()),
});

/** What `case.json` says of the case itself. */
export interface CaseInfo extends RecordOf<ReturnType<typeof fields>> {}

/** How `case.json` is read. */
export const caseInfoRules = () => ({
  fields: { format: oneOf("faisceau-case/1"), ...fields() },
  describing: ["description", "fictional", "language"] as const,
});
