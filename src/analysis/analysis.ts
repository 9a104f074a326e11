import type { Instant } from "../exact/instant.js";
import type { CountedAttributions } from "../graph/counted-attributions.js";
import type { Tie } from "../graph/tie-graph.js";
import type { ConfirmedIdentity } from "../identity/identities-in-force.js";
import type { Measures } from "../measures/all-measures.js";
import type { HandedTo } from "../records/case-records.js";
import type { RecordCounts } from "../records/count-records.js";
import type { IdentityKind } from "../records/judgement.js";
import type { Problem } from "../records/problem.js";
import type { Caution, RoleScore, Standing } from "../roles/taxonomy.js";
import type { Support } from "../sensitivity/support.js";

/** A phone over a time, as an actor's. */
export interface ShownPhone {
  readonly phone: string;
  readonly from?: Instant;
  readonly to?: Instant;
  readonly probability: number;
}

/** One actor of the document. */
export interface ShownActor {
  readonly id: string;
  readonly names: readonly string[];
  readonly phones: readonly ShownPhone[];
  readonly standing: Standing;
  readonly role: string | null;
  readonly cautions: readonly Caution[];
  readonly roles: readonly RoleScore[];
  /** What the assigned role and the standing rest on, by `left`; absent where nothing that is left out changes them. */
  readonly support?: readonly Support[];
  readonly community: number;
  readonly measures: Measures;
}

/** One community of the document. */
export interface ShownCommunity {
  readonly id: number;
  readonly members: readonly string[];
  readonly stability: number;
}

/** One tie of the document: as in the tie graph, with shown ids. */
export type ShownTie = Omit<Tie, "source" | "target"> & { readonly source: string; readonly target: string };

/** What one actor's role and standing would be if a proposal about who is who were accepted. */
export interface ShownIdentityChange {
  /** As it is now. */
  readonly actor: string;
  /** The actor who it would be part of; absent where it keeps its id. */
  readonly becomes?: string;
  /** The role assigned then. */
  readonly role: string | null;
  /** The standing then; null where no record would name the actor. */
  readonly standing: Standing | null;
}

/** A proposal about who is who. */
export interface ShownIdentity {
  readonly kind: IdentityKind;
  readonly a: string;
  readonly b: string;
  readonly probability: number;
  readonly cites: readonly string[];
  /**
   * Whose assigned role, or being a participant, would change if it were accepted, by actor; empty where nobody's would, absent where it was not tried.
   * If it were rejected nothing would change: a proposal is not applied.
   */
  readonly ifConfirmed?: readonly ShownIdentityChange[];
}

/** The model as it stands in `options`: its name, or, of a caller's own, the whole page. */
export type ShownModel =
  | string
  | {
      readonly id: string;
      readonly version: string;
      readonly roles: readonly { readonly id: string; readonly prior: number; readonly mayBeForced: boolean }[];
      readonly indicators: readonly {
        readonly id: string;
        readonly group?: string;
        readonly weights: readonly (readonly [string, number])[];
      }[];
      readonly groupCaps: readonly (readonly [string, number])[];
    };

/** Every option that can change the result. */
export interface ShownOptions {
  /** How calls count, in ties and measures, whose attribution is uncertain. */
  readonly attributions: CountedAttributions;
  readonly communitySeeds: number;
  /** Whether every source and every witness was left out once, and `support` tells what then changed. */
  readonly support: boolean;
  /** So many proposals about who is who, the most probable ones, were tried: `ifConfirmed` tells what would then change. */
  readonly identitiesTried: number;
  readonly model: ShownModel;
  /** How protected ids are written: in the order of a digest, by HMAC with a key, or revealed. */
  readonly pseudonyms: "digest" | "keyed" | "revealed";
}

/** The document, version 1: what `faisceau analyze CASE --json` writes. */
export interface Analysis {
  readonly format: "faisceau-analysis/1";
  readonly case: { readonly id: string; readonly title: string };
  readonly library: { readonly name: "faisceau"; readonly version: string; readonly zoneData: string };
  readonly options: ShownOptions;
  readonly inputDigest: string;
  readonly resultDigest: string;
  readonly records: RecordCounts;
  /** For which reader sources were left out before, and what went with them; absent where the records are whole. */
  readonly handedTo?: HandedTo;
  readonly problems: readonly Problem[];
  readonly actors: readonly ShownActor[];
  readonly communities: readonly ShownCommunity[];
  readonly modularity: number;
  readonly ties: readonly ShownTie[];
  readonly identities: readonly ShownIdentity[];
  readonly confirmed: readonly ConfirmedIdentity[];
}
