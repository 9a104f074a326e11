// The package describes its entry alone; what one step computes is in a module beside it.
declare module "graphology-layout-forceatlas2/iterate.js" {
  const iterate: (
    settings: Readonly<Record<string, boolean | number>>,
    nodes: Float32Array,
    edges: Float32Array,
  ) => unknown;
  export default iterate;
}
