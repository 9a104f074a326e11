import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { base64 } from "../exact/base64.js";

const hash = (text: string): string => `'sha256-${base64(sha256(utf8ToBytes(text)))}'`;

/**
 * What the page may do: its own style and its own script, by their digests, and nothing else. No network, no frame, no form, no plug-in, no
 * inline handler, no evaluated text; so a record that holds markup could not run even if it were not escaped.
 */
export const contentSecurityPolicy = (style: string, script: string): string =>
  `default-src 'none'; style-src ${hash(style)}; script-src ${hash(script)}; base-uri 'none'; form-action 'none'`;
