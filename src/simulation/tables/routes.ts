import type { Culture } from "./names.js";

/** One place of a route: whose network serves it, and where it lies. */
export interface RoutePlace {
  readonly key: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly state: string;
  readonly prefix: string;
  readonly network: string;
  readonly offsetHours: number;
  readonly cells: number;
  readonly locals: readonly Culture[];
}

/** A stage: from one place to the next, by land or by sea, with a place between that has a network of its own. */
export interface RouteStage {
  readonly from: number;
  readonly to: number;
  readonly days: number;
  readonly bySea: boolean;
  readonly between?: number;
}

/** A way that people are taken: its places and its stages in order. Fictional networks on real towns. */
export interface Route {
  readonly key: string;
  readonly timeZone: string;
  readonly currency: string;
  readonly places: readonly RoutePlace[];
  readonly stages: readonly RouteStage[];
  readonly travellers: readonly Culture[];
  readonly title: string;
}

const place = (
  key: string,
  at: readonly [number, number],
  state: string,
  prefix: string,
  network: string,
  offsetHours: number,
  cells: number,
  locals: readonly Culture[],
): RoutePlace => ({ key, latitude: at[0], longitude: at[1], state, prefix, network, offsetHours, cells, locals });

/** The routes. */
export const ROUTES: readonly Route[] = [
  {
    key: "fezzan",
    title: "Agadez–Sabha–Zuwara",
    timeZone: "Africa/Tripoli",
    currency: "LYD",
    travellers: ["mandinka", "hausa", "tigrinya"],
    places: [
      place("agadez", [16.974, 7.986], "NE", "227", "614-02", 1, 4, ["hausa", "tamasheq"]),
      place("sabha", [27.038, 14.428], "LY", "218", "606-01", 2, 3, ["arabic", "tamasheq"]),
      place("bani-walid", [31.762, 13.987], "LY", "218", "606-01", 2, 2, ["arabic"]),
      place("zuwara", [32.931, 12.082], "LY", "218", "606-01", 2, 3, ["arabic"]),
      place("lampedusa", [35.503, 12.608], "IT", "39", "222-01", 2, 1, ["arabic"]),
      place("dirkou", [18.998, 12.894], "NE", "227", "614-02", 1, 1, ["tamasheq"]),
    ],
    stages: [
      { from: 0, to: 1, days: 3, bySea: false, between: 5 },
      { from: 1, to: 2, days: 1, bySea: false },
      { from: 2, to: 3, days: 0.4, bySea: false },
      { from: 3, to: 4, days: 1.2, bySea: true },
    ],
  },
  {
    key: "kufra",
    title: "Khartoum–Koufra–Ajdabiya–la mer",
    timeZone: "Africa/Tripoli",
    currency: "USD",
    travellers: ["tigrinya", "somali"],
    places: [
      place("khartoum", [15.501, 32.56], "SD", "249", "634-01", 2, 4, ["arabic", "tigrinya"]),
      place("kufra", [24.179, 23.31], "LY", "218", "606-01", 2, 2, ["arabic"]),
      place("ajdabiya", [30.755, 20.226], "LY", "218", "606-01", 2, 2, ["arabic", "tigrinya"]),
      place("garabulli", [32.755, 13.715], "LY", "218", "606-01", 2, 3, ["arabic"]),
      place("augusta", [37.231, 15.22], "IT", "39", "222-01", 2, 2, ["tigrinya"]),
      place("selima", [21.37, 29.31], "SD", "249", "634-01", 2, 1, ["arabic"]),
    ],
    stages: [
      { from: 0, to: 1, days: 4, bySea: false, between: 5 },
      { from: 1, to: 2, days: 1.5, bySea: false },
      { from: 2, to: 3, days: 1, bySea: false },
      { from: 3, to: 4, days: 1.8, bySea: true },
    ],
  },
  {
    key: "atlantic",
    title: "Gao–Nouakchott–Nouadhibou–les Canaries",
    timeZone: "Africa/Nouakchott",
    currency: "MRU",
    travellers: ["mandinka", "hausa"],
    places: [
      place("gao", [16.272, -0.044], "ML", "223", "610-01", 0, 2, ["tamasheq", "mandinka"]),
      place("nouakchott", [18.08, -15.978], "MR", "222", "609-01", 0, 4, ["arabic", "mandinka"]),
      place("nouadhibou", [20.942, -17.034], "MR", "222", "609-01", 0, 3, ["arabic", "mandinka"]),
      place("arguineguin", [27.759, -15.683], "ES", "34", "214-07", 1, 2, ["arabic"]),
      place("nema", [16.617, -7.257], "MR", "222", "609-01", 0, 1, ["tamasheq"]),
    ],
    stages: [
      { from: 0, to: 1, days: 3, bySea: false, between: 4 },
      { from: 1, to: 2, days: 0.6, bySea: false },
      { from: 2, to: 3, days: 3.5, bySea: true },
    ],
  },
  {
    key: "nador",
    title: "Gao–Tamanrasset–Maghnia–Nador",
    timeZone: "Africa/Algiers",
    currency: "EUR",
    travellers: ["mandinka", "hausa", "somali"],
    places: [
      place("gao", [16.272, -0.044], "ML", "223", "610-01", 0, 2, ["tamasheq", "mandinka"]),
      place("tamanrasset", [22.785, 5.523], "DZ", "213", "603-01", 1, 3, ["tamasheq", "hausa"]),
      place("maghnia", [34.845, -1.73], "DZ", "213", "603-01", 1, 2, ["arabic"]),
      place("nador", [35.168, -2.933], "MA", "212", "604-00", 1, 3, ["arabic", "mandinka"]),
      place("motril", [36.75, -3.517], "ES", "34", "214-07", 2, 2, ["arabic"]),
      place("ghardaia", [32.49, 3.674], "DZ", "213", "603-01", 1, 2, ["arabic"]),
    ],
    stages: [
      { from: 0, to: 1, days: 2.5, bySea: false },
      { from: 1, to: 2, days: 2, bySea: false, between: 5 },
      { from: 2, to: 3, days: 0.7, bySea: false },
      { from: 3, to: 4, days: 0.8, bySea: true },
    ],
  },
];
