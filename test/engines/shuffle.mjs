// The same case with its files, rows, lines and claims in another order. Bytes are moved, not decoded: a broken row stays broken.
const QUOTE = 0x22;
const NEWLINE = 0x0a;
const COMMA = 0x2c;

/** Whole numbers from a seed, the same on every engine. */
function numbers(seed) {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function shuffled(list, next) {
  const out = [...list];
  for (let i = out.length - 1; i > 0; i--) {
    const j = next(i + 1);
    [out[i], out[j]] = [out[j], out[i]];
  }
  return out;
}

/** Cuts bytes after each line end; in a CSV, line ends in a quoted field do not count. */
function cut(bytes, csv) {
  const pieces = [];
  let start = 0;
  let quoted = false;
  for (let i = 0; i < bytes.length; i++) {
    if (csv && quoted) {
      if (bytes[i] === QUOTE && bytes[i + 1] === QUOTE) i++;
      else if (bytes[i] === QUOTE) quoted = false;
    } else if (csv && bytes[i] === QUOTE && (i === start || bytes[i - 1] === COMMA)) quoted = true;
    else if (bytes[i] === NEWLINE) {
      pieces.push(bytes.subarray(start, i + 1));
      start = i + 1;
    }
  }
  // What stays open, or has no line end, keeps its place at the end: there its meaning is the same.
  return { pieces, rest: bytes.subarray(start) };
}

function joined(pieces) {
  const out = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    out.set(piece, at);
    at += piece.length;
  }
  return out;
}

function parsed(bytes) {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

const encoded = (value, end = "") => new TextEncoder().encode(JSON.stringify(value) + end);

/** A line of statements.jsonl with its claims in another order. */
function lineShuffled(line, next) {
  const value = parsed(line);
  if (!Array.isArray(value?.claims)) return line;
  return encoded({ ...value, claims: shuffled(value.claims, next) }, "\n");
}

function fileShuffled(name, bytes, next) {
  if (name.endsWith(".csv")) {
    const { pieces, rest } = cut(bytes, true);
    return joined([...pieces.slice(0, 1), ...shuffled(pieces.slice(1), next), rest]);
  }
  if (name.endsWith(".jsonl")) {
    const { pieces, rest } = cut(bytes, false);
    return joined([...shuffled(pieces, next).map((line) => lineShuffled(line, next)), rest]);
  }
  const value = parsed(bytes);
  return Array.isArray(value) ? encoded(shuffled(value, next)) : bytes;
}

/** The files of a case in another order, each with its rows, lines, elements and claims in another order. */
export function shuffledCase(files, seed) {
  const next = numbers(seed);
  return new Map(shuffled([...files], next).map(([name, bytes]) => [name, fileShuffled(name, bytes, next)]));
}
