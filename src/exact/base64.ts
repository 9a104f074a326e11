const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Bytes as base64 with its padding (RFC 4648, section 4): no engine has the same function for it. */
export const base64 = (bytes: Uint8Array): string => {
  let text = "";
  for (let i = 0; i < bytes.length; i += 3) {
    const three = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    const digits = [18, 12, 6, 0].map((shift) => alphabet[(three >> shift) & 63] ?? "");
    text += digits.slice(0, Math.min(4, bytes.length - i + 1)).join("");
  }
  return text + "=".repeat((3 - (bytes.length % 3)) % 3);
};
