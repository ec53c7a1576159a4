import { loadavg } from "node:os";
import { freshBrowser } from "./browser.ts";
import type { Candidate } from "./candidates.ts";
import { type Loading, loading } from "./loading.ts";
import type { Profile } from "./profiles.ts";
import { type Measured, median, rotated } from "./statistics.ts";

/** All loads of one page on one profile. */
export interface Compared {
  readonly candidate: string;
  readonly profile: string;
  readonly loads: readonly Loading[];
  /** Why a load came to nothing, in the browser's words. */
  readonly failures: readonly string[];
}

/** What is told of a load, by its name. */
export type Told = keyof Loading;

/**
 * Opens every page on every profile so many times, in turn: in each round the order begins one
 * further on, so that what else the machine does falls on all of them.
 */
export async function compare(
  candidates: readonly Candidate[],
  profiles: readonly Profile[],
  rounds: number,
  say: (line: string) => void,
): Promise<readonly Compared[]> {
  const found = profiles.flatMap((profile) =>
    candidates
      .filter((candidate) => isMeant(candidate, profile))
      .map((candidate) => ({
        candidate,
        profile,
        loads: [] as Loading[],
        failures: [] as string[],
      })),
  );
  for (let round = 0; round < rounds; round += 1)
    for (const profile of profiles)
      for (const turn of rotated(
        found.filter((each) => each.profile === profile),
        round,
      )) {
        const browser = await freshBrowser();
        const where = `${round + 1}/${rounds} ${profile.name} ${turn.candidate.name}`;
        try {
          const told = await loading(browser, turn.candidate, profile);
          turn.loads.push(told);
          say(
            `${where}: all charts ${Math.round(told.all ?? 0)} ms, load ${loadavg()[0]?.toFixed(1)}`,
          );
        } catch (error) {
          const [reason = ""] = String(error).split("\n");
          turn.failures.push(reason);
          say(`${where}: ${reason}`);
        } finally {
          await browser.close();
        }
      }
  return found.map(({ candidate, profile, loads, failures }) => ({
    candidate: candidate.name,
    profile: profile.name,
    loads,
    failures,
  }));
}

/** Without a network only what promises to be there then is opened. */
function isMeant({ offline }: Candidate, { visit }: Profile): boolean {
  return offline || visit !== "second, no network";
}

/** The middle of all loads of one page on one profile; `null` where it was never measured. */
export function middle(
  compared: readonly Compared[],
  profile: string,
  candidate: string,
  told: Told,
): Measured {
  const found = compared.find((each) => each.profile === profile && each.candidate === candidate);
  return median((found?.loads ?? []).map((load) => load[told]));
}
