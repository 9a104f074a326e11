import type { Point } from "./force-layout.js";
import type { RoutePlace } from "./route-places.js";
import { spreadApart } from "./spread-apart.js";

/** A map: where places stand on it, and how long a kilometre is. */
export interface Projected {
  readonly points: ReadonlyMap<string, Point>;
  readonly width: number;
  readonly height: number;
  /** Absent where places stand in a line and not to scale. */
  readonly scale?: {
    readonly pixelsPerKilometre: number;
    readonly x: (longitude: number) => number;
    readonly y: (latitude: number) => number;
    /** West, south, east, north. */
    readonly degrees: readonly [number, number, number, number];
  };
}

const mostWidth = 640;
const mostHeight = 720;
const inset = 70;
/** How far a place's mark reaches. */
const markRadius = 12;
const kilometresPerDegree = 111.2;

/** The cosine of whole degrees of latitude, by its series with + − × ÷ alone. */
const cosineOfDegrees = (degrees: number): number => {
  const x = Math.round(Math.abs(degrees)) * 0.017453292519943295;
  let [term, sum] = [1, 1];
  for (let k = 1; k < 12; k++) {
    term = (-term * x * x) / ((2 * k - 1) * (2 * k));
    sum += term;
  }
  return Math.max(0.05, sum);
};

/** Places in a line in the order of the journey, alternately a little up and down so that names have room. */
const inLine = (order: readonly string[]): Projected => {
  const step = order.length > 7 ? 620 / Math.max(1, order.length - 1) : 110;
  return {
    points: new Map(order.map((id, i) => [id, { x: inset + i * step, y: 170 + (i % 2 === 0 ? 0 : 36) }] as const)),
    width: Math.max(420, 2 * inset + step * Math.max(0, order.length - 1)),
    height: 360,
  };
};

/**
 * Places on an equirectangular map true to scale at its middle latitude; those without coordinates get none. Where fewer than two have coordinates,
 * all stand in a line in the order of the list. Neighbours
 * whose marks would cover each other are moved a little apart. The map does not cross the date line.
 */
export const projectPlaces = (places: readonly RoutePlace[]): Projected => {
  const known = places.flatMap(({ id, at }) => (at === undefined ? [] : [{ id, at }]));
  if (known.length < 2) return inLine(places.map(({ id }) => id));
  const [latitudes, longitudes] = [known.map(({ at }) => at.latitude), known.map(({ at }) => at.longitude)];
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
  const squeeze = cosineOfDegrees((south + north) / 2);
  const [spanX, spanY] = [Math.max(0.02, (east - west) * squeeze), Math.max(0.02, north - south)];
  const pixelsPerDegree = Math.min((mostWidth - 2 * inset) / spanX, (mostHeight - 2 * inset) / spanY);
  const [width, height] = [
    Math.max(360, spanX * pixelsPerDegree + 2 * inset),
    Math.max(320, spanY * pixelsPerDegree + 2 * inset),
  ];
  const [middleX, middleY] = [(west + east) / 2, (south + north) / 2];
  const x = (longitude: number): number => width / 2 + (longitude - middleX) * squeeze * pixelsPerDegree;
  const y = (latitude: number): number => height / 2 - (latitude - middleY) * pixelsPerDegree;
  return {
    points: new Map(
      spreadApart(
        known.map(({ id, at }) => ({ id, x: x(at.longitude), y: y(at.latitude), radius: markRadius })),
        2,
      ).map((place) => [place.id, place] as const),
    ),
    width,
    height,
    scale: { pixelsPerKilometre: pixelsPerDegree / kilometresPerDegree, x, y, degrees: [west, south, east, north] },
  };
};
