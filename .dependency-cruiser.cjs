// Records come in at one end, a cited finding leaves at the other: each room may import only from the rooms in its list.
// A new room needs a line here; a file in a room without one is an error ("room-without-a-list").
const ROOMS = {
  exact: [],
  kernels: ["exact"],
  records: ["exact"],
  import: ["exact", "records"],
  simulation: ["exact", "records"],
  identity: ["exact", "records"],
  graph: ["exact", "records", "identity", "kernels"],
  measures: ["exact", "records", "graph", "kernels"],
  communities: ["exact", "records", "graph", "kernels"],
  activity: ["exact", "records", "identity", "graph"],
  roles: ["exact", "records", "identity", "graph", "measures", "communities", "activity"],
  findings: ["exact", "records", "identity", "graph", "measures", "communities", "activity", "roles"],
};
ROOMS.sensitivity = [...ROOMS.findings, "findings"];
ROOMS.analysis = [...ROOMS.sensitivity, "sensitivity"];
ROOMS.words = [...ROOMS.analysis, "analysis"];
for (const room of ["next-evidence", "pictures", "exports", "exercise"]) ROOMS[room] = [...ROOMS.words, "words"];
ROOMS.report = [...ROOMS.words, "words", "next-evidence", "pictures"];

// The public face sees every room but the outermost; those see the face and every room, not each other.
const OUTERMOST = ["browser", "node", "warehouse"];
const rooms = Object.keys(ROOMS);

const stays = Object.entries(ROOMS).map(([room, may]) => ({
  name: `${room}-imports-only-what-it-may`,
  severity: "error",
  from: { path: `^src/${room}/` },
  to: { path: "^src/", pathNot: `^src/(${[room, ...may].join("|")})/` },
}));

module.exports = {
  forbidden: [
    ...stays,
    {
      name: "face-imports-no-outermost-room",
      severity: "error",
      from: { path: "^src/[^/]+\\.ts$" },
      to: { path: `^src/(${OUTERMOST.join("|")})/` },
    },
    ...OUTERMOST.map((room) => ({
      name: `${room}-imports-no-other-outermost-room`,
      severity: "error",
      from: { path: `^src/${room}/` },
      to: { path: `^src/(${OUTERMOST.filter((other) => other !== room).join("|")})/` },
    })),
    {
      name: "room-without-a-list",
      severity: "error",
      from: { path: "^src/[^/]+/", pathNot: `^src/(${[...rooms, ...OUTERMOST].join("|")})/` },
      to: {},
    },
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    {
      name: "no-node-outside-node",
      comment: "The root entry runs in a browser.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(node|warehouse)/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "kernels-are-numbers-only",
      comment: "What a worker runs: typed arrays, no library but mathematics.",
      severity: "error",
      from: { path: "^src/kernels/" },
      to: { path: "node_modules/(graphology|zod)" },
    },
    { name: "no-unresolvable", severity: "error", from: { path: "^src/" }, to: { couldNotResolve: true } },
    {
      name: "no-development-dependency",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "default"] },
  },
};
