/**
 * An instant in UTC as `YYYY-MM-DDTHH:MM:SS[.fraction]Z`, seconds always written, a fraction without trailing zeros and only where it is not 0.
 * One instant has one text, so equality of texts is equality of instants; order is {@link compareInstants}, never that of the texts.
 */
export type Instant = string;
