import { probabilityOfDecibans } from "../../exact/decibans.js";

/**
 * Judgement: what a record of each rank says by itself, in decibans: 0.99 for a seizure, 0.95 for an analyst, 0.91 for a statement, 0.8 for
 * a register of subscribers, in which false names are common, 0.7 for any other basis.
 */
const byRank = [20, 13, 10, 6, 4] as const;

/** What a record of this rank says by itself, in decibans. */
export const basisWeight = (rank: number): number => byRank[Math.min(rank, byRank.length - 1)] ?? 0;

/** How far a record of this rank is trusted before anything else is looked at. */
export const basisTrust = (rank: number): number => probabilityOfDecibans(basisWeight(rank));
