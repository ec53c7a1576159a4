import { type ChildProcess, fork } from "node:child_process";
import { Agent, get } from "node:http";
import type { Answered } from "../loadServer.ts";

/** A host in a process of its own. */
export interface LoadedHost {
  readonly origin: string;
  /** What it has answered since this was last called. */
  readonly answered: () => readonly Answered[];
  readonly stop: () => void;
}

/** Starts the server of `npm start` with a site that is built. */
export async function loadedHost(site: string): Promise<LoadedHost> {
  const child = fork("bench/loadServer.ts", ["--site", site, "--tell"], {
    execArgv: ["--import", "tsx"],
  });
  const port = await firstMessage(child);
  let all: Answered[] = [];
  child.on("message", (one) => {
    if (typeof one === "object" && "path" in one && "status" in one)
      all.push({ path: String(one.path), status: Number(one.status) });
  });
  return {
    origin: `http://127.0.0.1:${port}`,
    answered: () => {
      const now = all;
      all = [];
      return now;
    },
    stop: () => void child.kill(),
  };
}

function firstMessage(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once("message", (port) => resolve(Number(port)));
    child.once("exit", () => reject(new Error("The server stopped before it was asked anything.")));
  });
}

/** How a host stood up to being asked one thing over and over; times in milliseconds. */
export interface Stood {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly status: number;
  readonly bytes: number;
}

/** Asks for one address over as many connections as are said, each as soon as it is answered, for some seconds. */
export async function stoodUp(
  address: string,
  headers: Readonly<Record<string, string>>,
  { connections, seconds }: { readonly connections: number; readonly seconds: number },
): Promise<Stood> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const first = await asked(address, headers, agent);
  const times: number[] = [];
  const start = performance.now();
  const end = start + seconds * 1000;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < end) {
        const { status, time } = await asked(address, headers, agent);
        if (status !== first.status)
          throw new Error(`${address} was answered with ${status} and ${first.status}.`);
        times.push(time);
      }
    }),
  );
  const took = (performance.now() - start) / 1000;
  agent.destroy();
  const { status, bytes } = first;
  return {
    perSecond: times.length / took,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    status,
    bytes,
  };
}

/** The number below which this share of them lies, by the nearest rank; of none it is not a number. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

function asked(
  address: string,
  headers: Readonly<Record<string, string>>,
  agent: Agent,
): Promise<{ readonly status: number; readonly bytes: number; readonly time: number }> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    get(address, { agent, headers }, (response) => {
      let bytes = 0;
      response.on("data", (part: Buffer) => (bytes += part.length));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, bytes, time: performance.now() - start }),
      );
    }).on("error", reject);
  });
}
