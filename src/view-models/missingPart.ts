import type { ErrorMessage } from "./models.ts";

/** What heads a part that has failed, and the page that it stands for. @param what `The chart` */
export function missingTitle(what: string): string {
  return `${what} could not be shown`;
}

/**
 * That a part of the app did not come or has failed, and what to do.
 *
 * @param title what is missing; left out where the page is headed by it
 */
export function missingPart(error: Error, title = "A part is missing"): ErrorMessage {
  return {
    title,
    text: "Part of the dashboard did not arrive or has failed. The figures are not affected.",
    remedy: "Try again. If it fails again, reload the page and tell whoever runs the dashboard.",
    details: [error.message],
  };
}

/** What asks again for what could not be had. */
export const RETRY = { name: "Try again", going: "Trying again…" } as const;
