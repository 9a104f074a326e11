import { element, escaped } from "./svg-element.js";
import { fontFamily } from "./svg-text.js";

/** The ink and paper of all pictures: an own light ground, so that they stand on a dark page and in print alike. */
export const ink = {
  paper: "#ffffff",
  text: "#1b1f24",
  quiet: "#57606a",
  line: "#d0d7de",
  faint: "#eaeef2",
  tie: "#6e7781",
} as const;

/** A whole picture: its size, its ground, and the words that a screen reader says of it. */
export const svgPicture = (
  {
    kind,
    idPrefix = `faisceau-${kind}`,
    language,
    width,
    height,
    name,
    description,
    data = {},
  }: {
    readonly kind: string;
    readonly idPrefix?: string | undefined;
    readonly language: string;
    readonly width: number;
    readonly height: number;
    readonly name: string;
    readonly description: string;
    readonly data?: Readonly<Record<string, string | number | undefined>>;
  },
  children: readonly string[],
): string => {
  const [w, h] = [Math.ceil(width), Math.ceil(height)];
  return `${element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${w} ${h}`,
      width: w,
      height: h,
      role: "img",
      "aria-labelledby": `${idPrefix}-title ${idPrefix}-desc`,
      lang: language,
      direction: "ltr",
      "font-family": fontFamily,
      "font-size": 11,
      fill: ink.text,
      "data-picture": kind,
      ...data,
    },
    [
      element("title", { id: `${idPrefix}-title` }, [escaped(name)]),
      element("desc", { id: `${idPrefix}-desc` }, [escaped(description)]),
      element("rect", { width: w, height: h, fill: ink.paper }),
      ...children,
    ],
  )}\n`;
};
