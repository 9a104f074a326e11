import type { ShareableTie } from "../analysis/shareable.js";
import type { Column } from "./column.js";

/** A tie's strength, the weight of every graph format: its own, else calls, messages and claims added. */
export const strengthOf = ({ calls, messages, claims, strength }: ShareableTie): number =>
  strength ?? calls + messages + claims;

/** What every graph format says of a tie besides its ends and its weight, in this order. */
export const tieColumns: readonly Column<ShareableTie>[] = [
  { id: "calls", type: "whole", of: ({ calls }) => calls },
  { id: "seconds", type: "whole", of: ({ seconds }) => seconds },
  { id: "messages", type: "whole", of: ({ messages }) => messages },
  { id: "claims", type: "whole", of: ({ claims }) => claims },
  { id: "first", type: "text", of: ({ first }) => first },
  { id: "last", type: "text", of: ({ last }) => last },
];
