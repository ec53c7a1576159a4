import { type ChildProcess, execFile, spawn } from "node:child_process";
import { accessSync, chownSync, constants, existsSync, mkdtempSync, readdirSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Where the programs of a PostgreSQL lie. */
export interface Postgres {
  readonly initdb: string;
  readonly postgres: string;
  readonly psql: string;
}

const DEBIAN = "/usr/lib/postgresql";

/** The PostgreSQL of this machine; `null` where there is none. */
export function findPostgres({ PATH = "" }: NodeJS.ProcessEnv): Postgres | null {
  const debian = existsSync(DEBIAN)
    ? readdirSync(DEBIAN).map((version) => join(DEBIAN, version, "bin"))
    : [];
  const folders = [...PATH.split(delimiter), ...debian];
  const [initdb, postgres, psql] = ["initdb", "postgres", "psql"].map((name) =>
    folders.map((folder) => join(folder, name)).find(isProgram),
  );
  if (initdb === undefined || postgres === undefined || psql === undefined) return null;
  return { initdb, postgres, psql };
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A database of its own, that nobody else reaches. */
export interface Database {
  /** What a command line of psql answers. */
  readonly psql: (...args: readonly string[]) => Promise<string>;
  readonly stop: () => Promise<void>;
}

const USER = "challenge";
/** PostgreSQL does not run as root: it runs as nobody there. */
const NOBODY = 65_534;

/** Makes and starts a database in a new folder, on a socket there and on no port. */
export async function startPostgres({ initdb, postgres, psql }: Postgres): Promise<Database> {
  const home = mkdtempSync(join(tmpdir(), "postgres-"));
  const asRoot = process.getuid?.() === 0;
  if (asRoot) chownSync(home, NOBODY, NOBODY);
  const options = { cwd: home, ...(asRoot && { uid: NOBODY, gid: NOBODY }) };
  const data = join(home, "data");

  await run(
    initdb,
    ["-D", data, "-U", USER, "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"],
    options,
  );
  const server = spawn(
    postgres,
    ["-D", data, "-k", home, "-c", "listen_addresses=", "-c", "fsync=off"],
    { ...options, stdio: "ignore" },
  );
  const ask = async (...args: readonly string[]) => {
    const usual = ["-h", home, "-U", USER, "-d", "postgres", "-XAtq", "-v", "ON_ERROR_STOP=1"];
    const { stdout } = await run(psql, [...usual, ...args]);
    return stdout;
  };
  await answering(server, ask);
  return {
    psql: ask,
    stop: async () => {
      await stopped(server);
      await rm(home, { recursive: true, force: true });
    },
  };
}

const MOST_ATTEMPTS = 200;
const BETWEEN_ATTEMPTS = 100;

async function answering(server: ChildProcess, ask: Database["psql"]): Promise<void> {
  for (let attempt = 0; attempt < MOST_ATTEMPTS && server.exitCode === null; attempt += 1) {
    const answer = await ask("-c", "select 1").catch(() => null);
    if (answer !== null) return;
    await pause(BETWEEN_ATTEMPTS);
  }
  throw new Error("PostgreSQL was started and does not answer.");
}

function stopped(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (server.exitCode !== null) resolve();
    else {
      server.once("exit", () => resolve());
      server.kill("SIGINT"); // a fast shutdown
    }
  });
}
