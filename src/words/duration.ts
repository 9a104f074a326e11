import { formatDuration } from "date-fns/formatDuration";

/** How long a call lasted, in words: "1 minute 15 seconds"; "0 seconds" too. */
export const durationWords = (seconds: number): string =>
  formatDuration(
    { hours: Math.floor(seconds / 3600), minutes: Math.floor(seconds / 60) % 60, seconds: seconds % 60 },
    { format: seconds < 60 ? ["seconds"] : ["hours", "minutes", "seconds"], zero: seconds === 0 },
  );
