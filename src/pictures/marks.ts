import type { Standing } from "../roles/taxonomy.js";
import type { PicturedRole } from "./picture-words.js";
import { decimal, element } from "./svg-element.js";

/** Corners of a shape about its middle, for a radius of 1. */
type Shape = readonly (readonly [x: number, y: number])[];

const shapes = {
  star: [
    [0, -1.2],
    [0.28, -0.39],
    [1.14, -0.37],
    [0.46, 0.15],
    [0.71, 0.97],
    [0, 0.48],
    [-0.71, 0.97],
    [-0.46, 0.15],
    [-1.14, -0.37],
    [-0.28, -0.39],
  ],
  triangle: [
    [0, -1.1],
    [1.05, 0.78],
    [-1.05, 0.78],
  ],
  square: [
    [-0.88, -0.88],
    [0.88, -0.88],
    [0.88, 0.88],
    [-0.88, 0.88],
  ],
  // A hull with a sail.
  boat: [
    [0, -1.15],
    [0.75, 0.12],
    [1.15, 0.2],
    [0.65, 0.95],
    [-0.65, 0.95],
    [-1.15, 0.2],
    [0, 0.12],
  ],
  diamond: [
    [0, -1.2],
    [0.95, 0],
    [0, 1.2],
    [-0.95, 0],
  ],
  house: [
    [0, -1.15],
    [1, -0.25],
    [0.8, -0.25],
    [0.8, 0.9],
    [-0.8, 0.9],
    [-0.8, -0.25],
    [-1, -0.25],
  ],
  hexagon: [
    [-0.55, -0.95],
    [0.55, -0.95],
    [1.1, 0],
    [0.55, 0.95],
    [-0.55, 0.95],
    [-1.1, 0],
  ],
  plus: [
    [-0.36, -1.05],
    [0.36, -1.05],
    [0.36, -0.36],
    [1.05, -0.36],
    [1.05, 0.36],
    [0.36, 0.36],
    [0.36, 1.05],
    [-0.36, 1.05],
    [-0.36, 0.36],
    [-1.05, 0.36],
    [-1.05, -0.36],
    [-0.36, -0.36],
  ],
  cross: [
    [-1, -0.5],
    [-0.5, -1],
    [0, -0.5],
    [0.5, -1],
    [1, -0.5],
    [0.5, 0],
    [1, 0.5],
    [0.5, 1],
    [0, 0.5],
    [-0.5, 1],
    [-1, 0.5],
    [-0.5, 0],
  ],
  shield: [
    [-0.9, -0.9],
    [0.9, -0.9],
    [0.9, 0.1],
    [0, 1.1],
    [-0.9, 0.1],
  ],
} as const satisfies Readonly<Record<string, Shape>>;

/** How a role is drawn: a shape of its own first, since print and many eyes have no colours. */
export interface RoleMark {
  readonly shape: keyof typeof shapes;
  readonly fill: string;
}

/** Okabe and Ito (2008), told apart with a deficiency of colour vision too, and a dark violet for the ninth; in the order in which roles are shown. */
export const roleMarks: ReadonlyMap<string, RoleMark> = new Map<PicturedRole, RoleMark>([
  ["organizer", { shape: "star", fill: "#d55e00" }],
  ["recruiter", { shape: "triangle", fill: "#e69f00" }],
  ["driver", { shape: "square", fill: "#0072b2" }],
  ["boat-captain", { shape: "boat", fill: "#56b4e9" }],
  ["guide", { shape: "diamond", fill: "#009e73" }],
  ["safe-house-keeper", { shape: "house", fill: "#cc79a7" }],
  ["financier", { shape: "hexagon", fill: "#f0e442" }],
  ["supplier", { shape: "plus", fill: "#5b2a86" }],
  ["enforcer", { shape: "cross", fill: "#24292f" }],
]);

/** A role of a caller's own model. */
const otherRole: RoleMark = { shape: "shield", fill: "#8c959f" };

/** How a role is drawn; every role that is not built in in one and the same way. */
export const roleMark = (role: string): RoleMark => roleMarks.get(role) ?? otherRole;

const order = [...roleMarks.keys()];

/** Orders roles as the legend does: the built-in ones first, others after them (by id, where the caller sorts so). */
export const roleRank = (role: string): number => {
  const rank = order.indexOf(role);
  return rank < 0 ? order.length : rank;
};

/** The outline of a role's shape about a point. */
export const roleShape = (role: string, x: number, y: number, radius: number): string => {
  const corners: Shape = shapes[roleMark(role).shape];
  return `M${corners.map(([dx, dy]) => `${decimal(x + dx * radius)} ${decimal(y + dy * radius)}`).join("L")}Z`;
};

/** How somebody without a role is drawn, by standing: circles all. A smuggled person's is open, in another line and never among the filled. */
export const standingMarks: Readonly<
  Record<Standing, { readonly fill: string; readonly stroke: string; readonly dash?: string; readonly width: number }>
> = {
  participant: { fill: "#8c959f", stroke: "#24292f", width: 1 },
  contact: { fill: "#ffffff", stroke: "#6e7781", width: 1 },
  undetermined: { fill: "#ffffff", stroke: "#6e7781", width: 1, dash: "1.5 1.5" },
  migrant: { fill: "#ffffff", stroke: "#2f7d78", width: 1.8 },
};

/** The order in which standings are shown. */
export const standingOrder: readonly Standing[] = ["participant", "contact", "undetermined", "migrant"];

/** The presentation attributes that all marks of a role share. */
export const roleInk = (role: string) =>
  ({ fill: roleMark(role).fill, stroke: "#1b1f24", "stroke-width": 1, "stroke-linejoin": "round" }) as const;

/** The presentation attributes that all marks of a standing share. */
export const standingInk = (standing: Standing) => {
  const { fill, stroke, width, dash } = standingMarks[standing];
  return { fill, stroke, "stroke-width": width, "stroke-dasharray": dash };
};

/** A mark of a legend: a role's, or a standing's, at a point. */
export const legendMark = (
  what: { readonly role: string } | { readonly standing: Standing },
  x: number,
  y: number,
  radius = 7,
): string =>
  "role" in what
    ? element("path", { d: roleShape(what.role, x, y, radius), ...roleInk(what.role) })
    : element("circle", { cx: x, cy: y, r: radius - 2, ...standingInk(what.standing) });
