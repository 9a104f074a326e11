/**
 * faisceau/pictures: the network, the time line and the route of an analysis as SVG text, without a DOM, a font or a style: presentation attributes
 * alone, so that a strict Content-Security-Policy lets them stand. Same document, same bytes.
 *
 * @packageDocumentation
 */

export { type NetworkOptions, networkSvg } from "./network-svg.js";
export { type PictureLanguage, type PictureOptions, pictureWords } from "./picture-options.js";
export type { PicturedRole, PictureWords } from "./picture-words.js";
export { type Box, type LabelWish, placeLabels } from "./place-labels.js";
export { type RouteOptions, routeSvg } from "./route-svg.js";
export { type TimelineOptions, timelineSvg } from "./timeline-svg.js";
