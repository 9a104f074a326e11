// Where in a record the counter is.
const [AT_CELL, IN_PLAIN, IN_QUOTES, AFTER_QUOTE] = [0, 1, 2, 3] as const;

/** How many records a delimited text holds. */
export interface RecordCount {
  /** Records that are no empty line. */
  readonly records: number;
  /** Lines with nothing but blanks on them. */
  readonly blank: number;
}

/**
 * Counts the records of a delimited text character by character. It shares nothing with what reads them (`delimited-rows`), on purpose: the
 * equation of the ledger is worth something only if the two sides are counted apart.
 */
export const countDelimited = (text: string, delimiter: string, quotes = true): RecordCount => {
  let [records, blank] = [0, 0];
  let state: number = AT_CELL;
  let something = false;
  let open = false;
  const finish = (): void => {
    if (something) records += 1;
    else blank += 1;
    something = false;
    open = false;
    state = AT_CELL;
  };
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    open = true;
    if (state === IN_QUOTES) {
      if (character === '"') state = AFTER_QUOTE;
    } else if (state === AFTER_QUOTE && character === '"') state = IN_QUOTES;
    else if (character === "\n" || character === "\r") {
      if (character === "\r" && text.charAt(i + 1) === "\n") i += 1;
      finish();
    } else if (text.startsWith(delimiter, i)) {
      i += delimiter.length - 1;
      state = AT_CELL;
      something = true;
    } else if (state === AT_CELL && quotes && character === '"') {
      state = IN_QUOTES;
      something = true;
    } else {
      state = IN_PLAIN;
      if (character.trim() !== "") something = true;
    }
  }
  if (open) finish();
  return { records, blank };
};

/** Counts the records of a handover in XML (ETSI TS 102 657) by their start tags, outside comments. */
export const countResponseRecords = (text: string): RecordCount => ({
  records: text.replace(/<!--[\s\S]*?-->/g, "").match(/<(?:[\w.-]+:)?ResponseRecord[\s/>]/gi)?.length ?? 0,
  blank: 0,
});
