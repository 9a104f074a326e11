import { describe, expect, it } from "vitest";
import { instantOfSeconds } from "../../src/exact/instant.js";
import { isTimeForm, readTime } from "../../src/import/time-forms.js";

const read = (text: string, form: string) => {
  const time = readTime(text, form);
  if (typeof time === "string") return time;
  const fraction = time.fraction === "" ? "" : `.${time.fraction}`;
  return `${instantOfSeconds(time.seconds).slice(0, -1)}${fraction}${time.offset === undefined ? "" : ` ${time.offset}`}`;
};

describe("readTime", () => {
  it.each([
    ["02/05/2016 10:00:01", "DD/MM/YYYY HH:mm:ss", "2016-05-02T10:00:01"],
    ["2/5/16 9:05", "D/M/YY H:mm", "2016-05-02T09:05:00"],
    ["5/2/2016 12:05 AM", "M/D/YYYY h:mm A", "2016-05-02T00:05:00"],
    ["5/2/2016 12:05 p.m.", "M/D/YYYY h:mm A", "2016-05-02T12:05:00"],
    ["02-Mai-2016 10:00", "DD-MMM-YYYY HH:mm", "2016-05-02T10:00:00"],
    ["02 févr. 2016 10:00", "DD MMM YYYY HH:mm", "2016-02-02T10:00:00"],
    ["02/05/2016 10:00:00(UTC+1)", "DD/MM/YYYY HH:mm:ssZ", "2016-05-02T10:00:00 3600"],
    ["2016-05-02T10:00:00.250Z", "iso", "2016-05-02T10:00:00.25 0"],
    ["2016-05-02 10:00:00 +0530", "iso", "2016-05-02T10:00:00 19800"],
    ["2016-05-02 10:00", "iso", "2016-05-02T10:00:00"],
    ["20160502100000-0330", "generalized", "2016-05-02T10:00:00 -12600"],
    ["20160502100000", "generalized", "2016-05-02T10:00:00"],
    ["42492.4375", "excel", "2016-05-02T10:30:00"],
    ["42492,4375", "excel", "2016-05-02T10:30:00"],
    ["42492 0.4375", "excel", "2016-05-02T10:30:00"],
    ["42492.41667824074", "excel", "2016-05-02T10:00:01"],
    ["1462179600", "epoch", "2016-05-02T09:00:00 0"],
    ["1462179600250", "epoch-ms", "2016-05-02T09:00:00.25 0"],
  ])("%j as %s", (text, form, at) => {
    expect(read(text, form)).toBe(at);
  });

  it.each([
    ["31/02/2016 10:00", "DD/MM/YYYY HH:mm", "no-such-time"],
    ["29/02/2015 10:00", "DD/MM/YYYY HH:mm", "no-such-time"],
    ["02/13/2016 10:00", "DD/MM/YYYY HH:mm", "no-such-time"],
    ["02/05/2016 24:00", "DD/MM/YYYY HH:mm", "no-such-time"],
    ["5/2/2016 13:00 PM", "M/D/YYYY h:mm A", "no-such-time"],
    ["02/05/2016", "DD/MM/YYYY HH:mm", "other-form"],
    ["2016-05-02", "iso", "other-form"],
    ["0.5", "excel", "no-such-time"],
    ["9999999999999999", "epoch-ms", "other-form"],
    ["", "iso", "other-form"],
  ])("%j as %s is none: %s", (text, form, fault) => {
    expect(read(text, form)).toBe(fault);
  });

  it("knows a form from a typing error", () => {
    for (const form of ["DD/MM/YYYY HH:mm", "iso", "YYYYMMDD HHmmss", "M/D/YYYY h:mm A"])
      expect(isTimeForm(form), form).toBe(true);
    for (const form of ["DD/MM/YYYY", "dd/mm/yyyy hh:mm", "DD/DD/YYYY HH:mm", "h:mm DD/MM/YYYY", "ISO", ""])
      expect(isTimeForm(form), form).toBe(false);
  });
});
