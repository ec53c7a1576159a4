import { Audience } from "#contract/dashboard.ts";
import { Day } from "#contract/period.ts";
import { measurePath, RESOURCES } from "#contract/resources.ts";
import * as z from "zod/mini";
import { ApiError } from "./ApiError.ts";
import { askTheHost } from "./askTheHost.ts";
import { CALM, figuresStanding, type Newer, type Standing } from "./figuresStanding.ts";
import { changedMeasures } from "./changedMeasures.ts";
import { getFile } from "./http.ts";
import { type KeptFigures, type KeptFile, keptFigures } from "./keptFigures.ts";
import { keptAs } from "./keptAs.ts";
import { type MembersChoice, membersChoice } from "./membersChoice.ts";
import { openAuthority } from "./openAuthority.ts";
import type { Told } from "./told.ts";
import { isOfOtherFigures, saidByPage } from "./writtenInto.ts";

/** One file of the host: its path below the API, and the address of that API. */
export interface HostPath {
  readonly path: string; // measures/caseload.json
  readonly base: URL;
}

/** What makes figures of a file's JSON, or throws where it breaks the contract. */
export type Reading<T> = (json: unknown, signal: AbortSignal) => T | Promise<T>;

/** The figures of the host, as this page has them: kept ones at once, newer ones when they are asked for. */
export interface HostFigures {
  /**
   * The figures of one file: those that the device keeps, or else those of the host.
   *
   * @throws {ApiError} where the device keeps none and the host's cannot be had
   */
  readonly read: <T>(file: HostPath, reading: Reading<T>, signal: AbortSignal) => Promise<T>;
  /** Asks the host whether what is shown is still the same. One asking at a time. */
  readonly check: (signal: AbortSignal) => Promise<void>;
  /** Puts what has come in the place of what is shown: whoever shows it has to read it again. */
  readonly takeNewer: () => Promise<void>;
  /**
   * Puts a file on the device that no page has asked for yet.
   *
   * @returns whether the host was asked: not where it is there as of this publication, or may not be
   * @throws {ApiError} where the host cannot be reached
   */
  readonly keepAhead: (file: HostPath, signal: AbortSignal) => Promise<boolean>;
  /** Whether what is shown may be kept on this device: it is public, or its reader said so. */
  readonly mayKeep: () => boolean;
  /** When what is shown was published; `null` until it is known. */
  readonly published: () => Day | null;
  /**
   * Takes what is kept away, in every tab. What is shown stays.
   *
   * @throws where a tab that sleeps holds it
   */
  readonly erase: () => Promise<void>;
}

/** A file that this page shows, and what reads it. */
interface Shown extends KeptFile {
  readonly file: HostPath;
  readonly reading: Reading<unknown>;
}

interface Parts {
  readonly kept: KeptFigures;
  readonly choice: MembersChoice;
  readonly channel: BroadcastChannel | null;
  readonly standing: Told<Standing>;
  /** Whose figures are shown: with another, what was shown is put away. */
  readonly authority: Pick<Told<string | null>, "subscribe">;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

const DASHBOARD = RESOURCES.dashboard.path;
/** How the path of a file of one measure begins. */
const OF_MEASURES = measurePath("").replace(/\.json$/, "");
/** In milliseconds: figures come monthly, and a burst of publishing is one change. */
const BETWEEN_CHECKS = 5 * 60 * 1000;
const Read = z.object({ audience: Audience, published: Day });

export function createHostFigures({
  kept,
  choice,
  channel,
  standing,
  authority,
  clock,
}: Parts): HostFigures {
  const shown = new Map<string, Shown>();
  const newer = new Map<string, Shown>();
  /** Files of which it is not known yet whether they may be kept. */
  const undecided = new Map<string, KeptFile>();
  let audience: Audience | null = null;
  let published: Day | null = null;
  let checking: Promise<void> | null = null;

  channel?.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    if (data === TAKEN) void lookAtKept();
    if (data === ERASED) forget();
  });
  authority.subscribe(forget);
  choice.subscribe(() => {
    // What a tab that sleeps holds, that tab erases: it hears of it when it wakes.
    if (audience === "members") (mayKeep() ? keep(shown) : kept.erase()).catch(() => null);
  });

  function mayKeep(): boolean {
    return audience === "public" || (audience === "members" && choice.mayKeep());
  }

  async function read<T>(file: HostPath, reading: Reading<T>, signal: AbortSignal): Promise<T> {
    const address = addressOf(file);
    const held = shown.get(address) ?? (await kept.get(address));
    if (held !== null && isOfThisPublication(file, held)) {
      const figures = await readKept(file, held, reading, signal);
      if (figures !== null) return figures.value;
    }
    try {
      const { come, json } = await ask(file, held, signal);
      const value = await reading(json, signal);
      signal.throwIfAborted();
      show(file, come, reading, json);
      void keep(new Map([[address, come]]));
      return value;
    } catch (error) {
      // Of an earlier publication, and better than none.
      if (held !== null && isPassing(error)) {
        const figures = await readKept(file, held, reading, signal);
        if (figures !== null) return figures.value;
      }
      throw error;
    }
  }

  /**
   * Whether the kept file of a measure came with the dashboard that is shown, or after it; and a kept
   * dashboard is the one that the page was written with, if it was.
   */
  function isOfThisPublication({ path, base }: HostPath, { confirmed, text }: KeptFile): boolean {
    // A page that was written since then would go back to older figures.
    if (path === DASHBOARD && !shown.has(addressOf({ path, base }))) return !isOtherThanPage(text);
    if (!path.startsWith(OF_MEASURES)) return true;
    const dashboard = shown.get(addressOf({ path: DASHBOARD, base }));
    return dashboard === undefined || confirmed >= dashboard.came;
  }

  /** `null` where what is kept cannot be read: it was damaged, or kept by another version of the app. */
  async function readKept<T>(
    file: HostPath,
    held: KeptFile,
    reading: Reading<T>,
    signal: AbortSignal,
  ): Promise<{ readonly value: T } | null> {
    const address = addressOf(file);
    try {
      const json: unknown = JSON.parse(held.text);
      const value = await reading(json, signal);
      signal.throwIfAborted();
      show(file, held, reading, json);
      return { value };
    } catch (error) {
      if (signal.aborted) throw error;
      shown.delete(address);
      await kept.forget(address);
      return null;
    }
  }

  function show(file: HostPath, held: KeptFile, reading: Reading<unknown>, json: unknown): void {
    shown.set(addressOf(file), { ...bare(held), file, reading });
    if (file.path !== DASHBOARD) return;
    const { data } = Read.safeParse(json);
    audience = data?.audience ?? null;
    published = data?.published ?? null;
  }

  /** The file as the host has it now; what is held, confirmed, where it is still the same. */
  async function ask(
    { path, base }: HostPath,
    held: KeptFile | null,
    signal: AbortSignal,
  ): Promise<{ readonly come: KeptFile; readonly json: unknown }> {
    const now = clock();
    const file = await getFile(base, path, signal, { tag: held?.tag ?? null }).catch(
      (error: unknown) => {
        if (error instanceof ApiError && error.kind === "signed-out") askTheHost();
        throw error;
      },
    );
    if (held !== null && (file === null || file.text === held.text)) {
      const come = { ...bare(held), tag: file?.tag ?? held.tag, confirmed: now };
      return { come, json: file?.json ?? JSON.parse(held.text) };
    }
    const { text = "", tag = null, json = null } = file ?? {};
    return { come: { text, tag, came: now, confirmed: now }, json };
  }

  /** Keeps files where that is allowed, and holds them until that is known. */
  async function keep(files: ReadonlyMap<string, KeptFile>): Promise<void> {
    for (const [address, file] of files) undecided.set(address, bare(file));
    if (audience === null) return;
    const all = new Map(undecided);
    undecided.clear();
    if (mayKeep() && all.size > 0) await kept.put(all);
  }

  function check(signal: AbortSignal): Promise<void> {
    checking ??= checkAll(signal).finally(() => {
      checking = null;
    });
    return checking;
  }

  async function checkAll(signal: AbortSignal): Promise<void> {
    const same = new Map<string, KeptFile>();
    let failed: ApiError | null = null;
    for (const [address, held] of [...shown].filter(isDue)) {
      const known = newer.get(address) ?? held;
      try {
        const { come, json } = await ask(held.file, known, signal);
        signal.throwIfAborted();
        if (!isShown(address, held)) continue;
        if (come.text === held.text) {
          newer.delete(address);
          shown.set(address, { ...held, ...come });
          same.set(address, come);
        } else {
          if (come.text !== known.text) await held.reading(json, signal);
          if (isShown(address, held)) newer.set(address, { ...held, ...come });
        }
      } catch (error) {
        if (signal.aborted) return;
        failed ??= error instanceof ApiError ? error : null;
        if (isPassing(error)) break;
      }
    }
    // What was put away meanwhile, with its authority, is not kept under another's permission.
    await keep(new Map([...same].filter(([address]) => shown.has(address))));
    standing.put({ failed, newer: newerOf(shown, newer) });
  }

  /** Not where it was put away, or newer ones were taken, while the host was asked. */
  function isShown(address: string, held: Shown): boolean {
    return shown.get(address) === held;
  }

  /** Whether a file was confirmed long enough ago: nobody asks the host for the same thing all the time. */
  function isDue([address, held]: readonly [string, Shown]): boolean {
    const { confirmed } = newer.get(address) ?? held;
    return Math.abs(clock() - confirmed) >= BETWEEN_CHECKS;
  }

  async function takeNewer(): Promise<void> {
    const come = new Map(newer);
    newer.clear();
    for (const { file, reading, ...held } of come.values())
      show(file, held, reading, JSON.parse(held.text));
    await keep(come);
    standing.put({ ...standing.now(), newer: null });
    channel?.postMessage(TAKEN);
  }

  /** Another tab has taken newer figures: here they are offered. */
  async function lookAtKept(): Promise<void> {
    for (const [address, held] of shown) {
      const now = await kept.get(address);
      if (now !== null && now.text !== held.text && now.came > held.came)
        newer.set(address, { ...held, ...now });
    }
    standing.put({ ...standing.now(), newer: newerOf(shown, newer) });
  }

  async function keepAhead(file: HostPath, signal: AbortSignal): Promise<boolean> {
    if (!mayKeepWith(file) || newer.size > 0) return false;
    const held = await kept.get(addressOf(file));
    if (held !== null && isOfThisPublication(file, held)) return false;
    try {
      const { come } = await ask(file, held, signal);
      if (mayKeepWith(file)) await keep(new Map([[addressOf(file), come]]));
    } catch (error) {
      if (signal.aborted || isPassing(error)) throw error;
    }
    return true;
  }

  /** Whether what may be kept is of the same authority as a file. */
  function mayKeepWith({ base }: HostPath): boolean {
    return mayKeep() && shown.has(addressOf({ path: DASHBOARD, base }));
  }

  function forget(): void {
    for (const files of [shown, newer, undecided]) files.clear();
    audience = null;
    standing.put(CALM);
  }

  async function erase(): Promise<void> {
    forget();
    channel?.postMessage(ERASED);
    await kept.erase();
  }

  return {
    read,
    check,
    takeNewer,
    keepAhead,
    mayKeep,
    published: () => published,
    erase,
  };
}

const TAKEN = "taken";
const ERASED = "erased";

function addressOf({ path, base }: HostPath): string {
  return new URL(path, base).href;
}

/** What may be otherwise a moment later, so that what is kept stands in for it. */
const PASSING: ReadonlySet<string> = new Set(["offline", "server", "busy", "timeout"]);

function isPassing(error: unknown): boolean {
  return error instanceof ApiError && PASSING.has(error.kind);
}

/** Whether the page shows figures of another publication before these come. */
function isOtherThanPage(text: string): boolean {
  const said = saidByPage();
  if (said === "") return false;
  const published = /"published":\s*"(\d{4}-\d{2}-\d{2})"/.exec(text)?.[1];
  return published !== undefined && isOfOtherFigures(said, published);
}

/** As it is kept, without what this page knows of it. */
function bare({ text, tag, came, confirmed }: KeptFile): KeptFile {
  return { text, tag, came, confirmed };
}

function newerOf(
  shown: ReadonlyMap<string, Shown>,
  newer: ReadonlyMap<string, Shown>,
): Newer | null {
  if (newer.size === 0) return null;
  const paths = [...newer.values()].map(({ file }) => file.path);
  const dashboard = [...newer].find(([, { file }]) => file.path === DASHBOARD);
  if (dashboard === undefined) return { published: null, changed: 0, paths };
  const [address, { text }] = dashboard;
  const [before, now]: readonly unknown[] = [shown.get(address)?.text ?? "null", text].map((json) =>
    JSON.parse(json),
  );
  return {
    published: Read.safeParse(now).data?.published ?? null,
    changed: changedMeasures(before, now),
    paths,
  };
}

/** The one set of the host's figures in this page. */
export const hostFigures: HostFigures = createHostFigures({
  kept: keptFigures,
  choice: membersChoice,
  channel:
    typeof BroadcastChannel === "undefined" || typeof window === "undefined"
      ? null
      : new BroadcastChannel(keptAs("figures-taken")),
  standing: figuresStanding,
  authority: openAuthority,
  clock: () => Date.now(),
});
