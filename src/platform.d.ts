// The only two things that every engine has beyond the ECMAScript library and that the rooms may use.
// Declared here, not through the DOM or Node types, so that a stray `document` or `process` does not compile.
declare class TextEncoder {
  encode(input?: string): Uint8Array<ArrayBuffer>;
}
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input?: Uint8Array, options?: { stream?: boolean }): string;
}
