import type { EventKind } from "../records/event.js";
import { decimal } from "./svg-element.js";

type Shape = readonly (readonly [x: number, y: number])[];

/** How an event is drawn: a shape of its own, in ink, since colour says a role. */
const shapes: Readonly<Record<EventKind, { readonly shape: Shape; readonly open?: boolean }>> = {
  departure: {
    shape: [
      [-0.8, -1],
      [1, 0],
      [-0.8, 1],
    ],
  },
  landing: {
    shape: [
      [-1, -0.8],
      [1, -0.8],
      [0, 1],
    ],
  },
  interception: {
    shape: [
      [-0.45, -1],
      [0.45, -1],
      [1, -0.45],
      [1, 0.45],
      [0.45, 1],
      [-0.45, 1],
      [-1, 0.45],
      [-1, -0.45],
    ],
  },
  wreck: {
    shape: [
      [-1, -0.6],
      [-0.6, -1],
      [0, -0.4],
      [0.6, -1],
      [1, -0.6],
      [0.4, 0],
      [1, 0.6],
      [0.6, 1],
      [0, 0.4],
      [-0.6, 1],
      [-1, 0.6],
      [-0.4, 0],
    ],
  },
  rescue: {
    shape: [
      [-0.35, -1],
      [0.35, -1],
      [0.35, -0.35],
      [1, -0.35],
      [1, 0.35],
      [0.35, 0.35],
      [0.35, 1],
      [-0.35, 1],
      [-0.35, 0.35],
      [-1, 0.35],
      [-1, -0.35],
      [-0.35, -0.35],
    ],
    open: true,
  },
  transfer: {
    shape: [
      [-0.8, -1],
      [1, 0],
      [-0.8, 1],
    ],
    open: true,
  },
  other: {
    shape: [
      [0, -1],
      [1, 0],
      [0, 1],
      [-1, 0],
    ],
    open: true,
  },
};

/** The order in which kinds of events are shown, the gravest first. */
export const eventOrder: readonly EventKind[] = [
  "wreck",
  "rescue",
  "interception",
  "landing",
  "departure",
  "transfer",
  "other",
];

/** Path, fill and line of an event's mark about a point. */
export const eventMark = (kind: EventKind, x: number, y: number, radius: number) =>
  ({
    d: `M${shapes[kind].shape.map(([dx, dy]) => `${decimal(x + dx * radius)} ${decimal(y + dy * radius)}`).join("L")}Z`,
    fill: shapes[kind].open === true ? "#ffffff" : "#24292f",
    stroke: "#24292f",
    "stroke-width": 1,
  }) as const;
