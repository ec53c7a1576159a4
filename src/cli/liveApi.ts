import { LIMITS } from "#api/http.ts";
import { measurePath, RESOURCES } from "#contract/resources.ts";
import type { Problem } from "#publishing/problem.ts";
import { CommandError } from "./files.ts";
import { liveFile } from "./liveAnswer.ts";
import type { Asking, LiveFile } from "./liveAnswer.ts";
import { headerProblems } from "./liveHeaders.ts";
import { liveManifestProblems } from "./liveManifest.ts";

/** The files of a live API by path, and what is wrong with how they are sent, or no longer as they were published. */
export interface LiveApi {
  readonly texts: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

/** So many files are asked for at a time: a host should bear more than one reader. */
const AT_ONCE = 4;

/** Whether what was named on the command line is a web address. */
export function isWebAddress(path: string): boolean {
  return /^https?:\/\//i.test(path);
}

/**
 * Every file that a dashboard asks a live API for, as a browser is sent it: the contract test of a
 * service that makes the files itself.
 *
 * @param address That below which dashboard.json lies, or that of dashboard.json.
 * @throws CommandError where it is no address.
 */
export async function readLiveApi(
  address: string,
  asking: Asking = { limits: LIMITS },
): Promise<LiveApi> {
  const base = baseOf(address);
  const first = await liveFile(base, RESOURCES.dashboard.path, asking);
  // Where the host cannot be reached, or wants a password, it says the same of every file.
  if ("problem" in first) return { texts: new Map(), problems: [first.problem] };
  const paths = [
    RESOURCES.actionPlan.path,
    RESOURCES.sessions.path,
    ...measureIds(first.file.text).map(measurePath),
  ];
  const answers = await each(paths, (path) => liveFile(base, path, asking));
  const files = [first.file, ...answers.flatMap((answer) => ("file" in answer ? answer.file : []))];
  return {
    texts: new Map(files.map(({ path, text }) => [path, text])),
    problems: [
      ...answers.flatMap((answer) => ("problem" in answer ? answer.problem : [])),
      ...inClear(base),
      ...headerProblems(files, asking.origin),
      ...(await unconditional(base, first.file, asking)),
      ...(await liveManifestProblems(base, files, asking)),
    ],
  };
}

function baseOf(address: string): URL {
  if (!URL.canParse(address))
    throw new CommandError(
      `${address} is no web address. Write the whole of it: https://figures.example.org/api/v1/`,
    );
  const url = new URL(address);
  url.search = "";
  url.hash = "";
  url.pathname = url.pathname.replace(/\/?(dashboard\.json)?$/, "/");
  return url;
}

/** The measures that the dashboard lists; none where it breaks the contract, which is said elsewhere. */
function measureIds(text: string): readonly string[] {
  try {
    const parsed = RESOURCES.dashboard.schema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data.measures.map(({ id }) => id) : [];
  } catch {
    return [];
  }
}

/** The answers in the order of the questions, so many at a time. */
async function each<Q, A>(
  questions: readonly Q[],
  ask: (question: Q) => Promise<A>,
): Promise<readonly A[]> {
  const answers: A[] = [];
  for (let at = 0; at < questions.length; at += AT_ONCE)
    answers.push(...(await Promise.all(questions.slice(at, at + AT_ONCE).map(ask))));
  return answers;
}

function inClear({ protocol, hostname }: URL): readonly Problem[] {
  const here = ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
  if (protocol === "https:" || here) return [];
  return [
    {
      severity: "warning",
      code: "live-clear",
      file: RESOURCES.dashboard.path,
      why: "It is sent without encryption, and anyone on the way may change a figure",
      remedy: "Serve it by https://",
    },
  ];
}

/** A host that sends an ETag and does not heed it sends everything anew all the same. */
async function unconditional(
  base: URL,
  { path, headers }: LiveFile,
  { limits }: Asking,
): Promise<readonly Problem[]> {
  const etag = headers.get("etag");
  if (etag === null) return [];
  const status = await statusIfNot(new URL(path, base), etag, limits.milliseconds);
  if (status === null || status === 304) return [];
  return [
    {
      severity: "warning",
      code: "live-unconditional",
      file: path,
      value: etag,
      why: `is its ETag, yet asked whether that has changed the host answered ${status} and not 304`,
      remedy: "Let it answer If-None-Match: a proxy or the compression may change the ETag",
    },
  ];
}

async function statusIfNot(url: URL, etag: string, milliseconds: number): Promise<number | null> {
  try {
    const response = await fetch(url, {
      headers: { accept: "application/json", "if-none-match": etag },
      signal: AbortSignal.timeout(milliseconds),
    });
    await response.body?.cancel();
    return response.status;
  } catch {
    return null;
  }
}
