import type { EvidenceWords } from "./evidence-words.js";
import type { ExplanationWords } from "./explanation-words.js";
import type { HandedToWords } from "./handed-to-words.js";
import type { IdentityLineWords } from "./identity-line-words.js";
import type { RecordLineWords } from "./record-line-words.js";
import type { SummaryWords } from "./summary-words.js";
import type { TenureLineWords } from "./tenure-line-words.js";
import type { OverturningWords, WhoIsWhoWords } from "./who-is-who-words.js";

/** How a page names what the document has a word for; an unknown word, of a caller's own model, stands as it is. */
export interface PrintedTerms {
  readonly role: (id: string) => string;
  readonly countedRole: (n: number, id: string) => string;
  readonly standing: (id: string) => string;
  readonly countedStanding: (n: number, id: string) => string;
  readonly caution: (id: string) => string;
}

/** How a difference between two documents reads. */
export interface DifferenceWords {
  readonly missing: (about: string) => string;
  readonly unexpected: (about: string) => string;
  readonly other: (about: string, expected: string, found: string) => string;
}

/** What the pages of text say. */
export interface PageWords {
  readonly printed: PrintedTerms;
  readonly summary: SummaryWords;
  readonly explanation: ExplanationWords;
  readonly records: RecordLineWords;
  readonly evidence: EvidenceWords;
  readonly identity: IdentityLineWords;
  readonly tenure: TenureLineWords;
  readonly difference: DifferenceWords;
  readonly handedTo: HandedToWords;
  readonly whoIsWho: WhoIsWhoWords;
  readonly overturning: OverturningWords;
}
