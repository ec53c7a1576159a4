import { spawnSync } from "node:child_process";

const MILLISECONDS = 1000;

/**
 * The day of what is built, and not of the clock, so that the same sources make the same bytes: that of
 * `SOURCE_DATE_EPOCH` (seconds since 1970) where it is set, else that of the last commit; "" where
 * there is neither. In words, `25 November 2026`, so that the app need not bring the names of the months.
 *
 * @throws where `SOURCE_DATE_EPOCH` is no number of seconds
 */
export function builtOn(
  { SOURCE_DATE_EPOCH }: NodeJS.ProcessEnv,
  lastCommit: () => string = secondsOfLastCommit,
): string {
  const seconds = SOURCE_DATE_EPOCH ?? lastCommit();
  if (seconds === "") return "";
  if (!/^\d{1,11}$/.test(seconds))
    throw new Error(`SOURCE_DATE_EPOCH is “${seconds}”. Name a number of seconds since 1970.`);
  return new Date(Number(seconds) * MILLISECONDS).toLocaleDateString("en-GB", {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
}

function secondsOfLastCommit(): string {
  const { status, stdout } = spawnSync("git", ["log", "-1", "--format=%ct"], {
    cwd: import.meta.dirname,
    encoding: "utf8",
  });
  return status === 0 ? stdout.trim() : "";
}
