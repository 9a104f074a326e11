/** A workbook that cannot be read: what it is or what is wrong with it, and what would be right. Caught where the file is taken in. */
export class UnreadableWorkbook extends Error {
  override readonly name = "UnreadableWorkbook";
}

/** Ends the reading of a workbook. */
export const unreadable = (message: string): never => {
  throw new UnreadableWorkbook(message);
};
