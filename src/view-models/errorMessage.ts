import type { ContractProblem, ErrorMessage } from "./models.ts";
import { REPLACED } from "./replacedMessage.ts";

/** Why a resource could not be had, as plain data. */
export interface Failed {
  readonly kind:
    | "offline"
    | "server"
    | "busy"
    | "signed-out"
    | "forbidden"
    | "missing"
    | "not-json"
    | "contract"
    | "too-large"
    | "timeout"
    | "replaced";
  /** Which file: `measures/caseload.json`. */
  readonly path: string;
  readonly status: number | null;
  readonly problems: readonly ContractProblem[];
}

/** What heads a page whose figures could not be had at all. */
export const NO_FIGURES = "The figures could not be shown";

const WORDS: Readonly<Record<Failed["kind"], Omit<ErrorMessage, "details">>> = {
  replaced: REPLACED,
  offline: {
    title: "You are offline",
    text: "The figures could not be fetched, because the host cannot be reached.",
    remedy: "Check your connection and try again.",
  },
  server: {
    title: "The host has a fault",
    text: "The host of the figures answered with an error. Your device is not at fault.",
    remedy: "Try again in a few minutes. If it stays so, tell whoever hosts the dashboard.",
  },
  busy: {
    title: "The host is too busy",
    text: "The host of the figures is asked for more than it can answer now.",
    remedy: "Wait a minute, then try again.",
  },
  "signed-out": {
    title: "You have been signed out",
    text: "The host sent a sign-in page in place of the figures.",
    remedy:
      "Sign in again in a new tab, then try again here. What you wrote on this device is kept.",
  },
  forbidden: {
    title: "You may not see these figures",
    text: "The host knows who you are and does not let you see this part.",
    remedy: "Ask whoever publishes the figures to let you in.",
  },
  missing: {
    title: "The figures are not there",
    text: "There is no such file on the host.",
    remedy: "Tell whoever hosts the dashboard: the address in config.json may be wrong.",
  },
  "not-json": {
    title: "The figures came broken",
    text: "What the host sent was cut short, or is not a file of figures.",
    remedy: "Try again. If it stays so, tell whoever publishes the figures.",
  },
  contract: {
    title: "Some figures cannot be read",
    text: "The file is there, but a value in it is not of the kind that it should be. Nothing is guessed.",
    remedy: "Whoever publishes the figures should mend the values below and publish again.",
  },
  "too-large": {
    title: "The file is too large",
    text: "The host sent far more than a file of figures holds, so it was stopped.",
    remedy: "Whoever publishes the figures should check what lies at this address.",
  },
  timeout: {
    title: "The figures took too long",
    text: "The host did not send the figures in time.",
    remedy: "Try again. On a slow line, wait for a better one.",
  },
};

/** What went wrong, what it means, and what to do, in plain words; the rest is for whoever mends it. */
export function errorMessage({ kind, path, status, problems }: Failed): ErrorMessage {
  const { title, text, remedy } = WORDS[kind];
  const answer = status === null ? "" : ` (answer ${status})`;
  return { title, text, remedy, details: [`${path}${answer}`, ...problems.map(problemText)] };
}

/** One value that is not as it should be: where, what stands there, and what should. */
export function problemText({ path, value, expected }: ContractProblem): string {
  const found = value === null ? "there is nothing" : `it is ${value}`;
  return `${path === "" ? "The whole file" : path}: ${found}; it should be ${expected}.`;
}
