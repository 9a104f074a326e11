import { expect, it } from "vitest";
import { type DurationForm, readDuration } from "../../src/import/duration-forms.js";

it.each<[string, DurationForm, number | undefined, boolean?]>([
  ["95", "seconds", 95],
  ["095", "seconds", 95],
  ["95.0", "seconds", 95],
  ["95,5", "seconds", 96, true],
  ["0.2", "seconds", 0, true],
  ["95000", "milliseconds", 95],
  ["1.5", "minutes", 90],
  ["2", "minutes", 120],
  ["01:35", "mm:ss", 95],
  ["95:00", "mm:ss", 5700],
  ["1:60", "mm:ss", undefined],
  ["01:35", "hh:mm", 5700],
  ["00:01:35", "hh:mm:ss", 95],
  ["01:35", "hh:mm:ss", undefined],
  ["01:35", "clock", 95],
  ["0:01:35", "clock", 95],
  ["1h 2m 3s", "words", 3723],
  ["1 min 35 sec", "words", 95],
  ["PT1M35S", "words", 95],
  ["12 s", "words", 12],
  ["0.00109953703", "days", 95],
  ["-5", "seconds", undefined],
  ["1e3", "seconds", undefined],
  ["", "seconds", undefined],
  ["99999999999999999999", "seconds", undefined],
  ["abc", "words", undefined],
])("%j as %s is %s s", (text, form, seconds, rounded = false) => {
  expect(readDuration(text, form)).toEqual(seconds === undefined ? undefined : { seconds, rounded });
});
