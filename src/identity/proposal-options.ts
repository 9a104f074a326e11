/** Options of the functions that propose identities. */
export interface ProposalOptions {
  /** Proposals less probable than this are left out; from 0.01 (judgement: 0.05 by default, below which there is only noise to read). */
  readonly leastProbability?: number;
}

const defaultLeast = 0.05;

/** The threshold that options set. @throws RangeError where it is not from 0.01 to 1 */
export const leastOf = ({ leastProbability = defaultLeast }: ProposalOptions): number => {
  if (!(leastProbability >= 0.01 && leastProbability <= 1))
    throw new RangeError(`leastProbability is ${leastProbability}; write a number from 0.01 to 1.`);
  return leastProbability;
};
