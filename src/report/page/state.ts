/** What the reader has chosen; everything that is dimmed or marked follows from it. */
export interface Chosen {
  /** The actor in focus, by place; undefined for nobody. */
  focus: number | undefined;
  /** How many ties away from the actor in focus are still shown. */
  steps: number;
  /** The first and last day of the window; the whole time where undefined. */
  window: readonly [number, number] | undefined;
  /** The group whose members alone are shown, by its place in the data. */
  group: number | undefined;
  /** The source that is hidden, by its place in the data. */
  source: number | undefined;
  search: string;
}

const nothing = { focus: undefined, window: undefined, group: undefined, source: undefined, search: "" };

export const chosen: Chosen = { ...nothing, steps: 1 };

const listeners: (() => void)[] = [];

/** Calls a function whenever something is chosen. */
export const onChange = (listener: () => void): void => {
  listeners.push(listener);
};

/** Takes a choice and lets everybody follow. */
export const choose = (change: Partial<Chosen>): void => {
  Object.assign(chosen, change);
  for (const listener of listeners) listener();
};

/** Takes back every choice. */
export const clear = (): void => choose(nothing);
