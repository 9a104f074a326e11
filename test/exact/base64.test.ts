import fc from "fast-check";
import { expect, it } from "vitest";
import { base64 } from "../../src/exact/base64.js";

it("writes bytes as Node does", () => {
  fc.assert(fc.property(fc.uint8Array(), (bytes) => base64(bytes) === Buffer.from(bytes).toString("base64")));
  expect(base64(new Uint8Array())).toBe("");
});
