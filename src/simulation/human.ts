import type { Culture } from "./tables/names.js";

/** What kind of life somebody leads, as far as calls come of it. */
export type Life =
  | "organizer"
  | "lieutenant"
  | "hand"
  | "passenger"
  | "relative"
  | "friend"
  | "shop"
  | "taxi"
  | "credit"
  | "hawala"
  | "lawyer"
  | "hotline"
  | "official"
  | "stranger";

/** Where a name stands in the stock of its culture; two humans of one name have the same. */
export interface NameKey {
  readonly culture: Culture;
  readonly given: number;
  readonly second: number;
  /** Index of the nickname, where people use one. */
  readonly nickname?: number;
}

/** One human of the world. */
export interface Human {
  readonly number: number;
  readonly life: Life;
  readonly standing: "participant" | "migrant" | "contact";
  /** The roles really played, the main one first. */
  readonly roles: readonly string[];
  readonly crew?: string;
  /** The stage worked on, or begun at. */
  readonly stage: number;
  /** Index of the place where they live; {@link ABROAD} for no place of the route. */
  readonly home: number;
  readonly name: NameKey;
  /** How much they telephone, 1 for most. */
  readonly activity: number;
  /** True for an organizer who lets others talk. */
  readonly hides: boolean;
  /** True for an aide who passes for the boss. */
  readonly loud: boolean;
  /** True for somebody of a crew who goes along with the passengers. */
  readonly rides: boolean;
  /** True for a hand who came as a passenger. */
  readonly former: boolean;
  readonly notes: readonly string[];
}

/** The home of those who live nowhere along the route. */
export const ABROAD = -1;

/** Whether somebody plays a role. */
export const plays = (human: Human, role: string): boolean => human.roles.includes(role);
