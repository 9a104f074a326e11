/** A place on the earth, WGS 84 degrees. */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** Degrees to radians; sines and cosines differ between engines, so both come from the half-angle products below. */
const radiansPerDegree = 0.017453292519943295;
const earthRadiusMetres = 6_371_009;

/** Taylor series with + − × ÷ only, so that every engine gives the same bits; |x| ≤ π. */
const sine = (x: number): number => {
  let [term, sum] = [x, x];
  for (let k = 1; k < 14; k++) {
    term = (-term * x * x) / (2 * k * (2 * k + 1));
    sum += term;
  }
  return sum;
};

const cosine = (x: number): number => sine(1.5707963267948966 - (x < 0 ? -x : x));

/**
 * Distance between two points along the ground in whole metres (chord length through the sphere, then the arc's series;
 * error below 0.5 % for the distances of a route). Whole metres, so that it decides the same in every engine.
 */
export const metresBetween = (a: Point, b: Point): number => {
  const [latitudeA, latitudeB] = [a.latitude * radiansPerDegree, b.latitude * radiansPerDegree];
  const halfLatitude = sine((latitudeB - latitudeA) / 2);
  const halfLongitude = sine(((b.longitude - a.longitude) * radiansPerDegree) / 2);
  const h = halfLatitude * halfLatitude + cosine(latitudeA) * cosine(latitudeB) * halfLongitude * halfLongitude;
  const s = Math.sqrt(h < 0 ? 0 : h > 1 ? 1 : h);
  // asin(s) by its series where it converges fast, by the complement elsewhere.
  const series = (x: number): number => {
    let [term, sum] = [x, x];
    for (let k = 1; k < 40; k++) {
      term *= (x * x * (2 * k - 1) * (2 * k - 1)) / (2 * k * (2 * k + 1));
      sum += term;
    }
    return sum;
  };
  const arc = s <= 0.70710678 ? series(s) : 1.5707963267948966 - series(Math.sqrt(1 - s * s));
  return Math.round(2 * earthRadiusMetres * arc);
};
