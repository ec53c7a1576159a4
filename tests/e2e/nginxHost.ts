import { type ChildProcess, spawn } from "node:child_process";
import { accessSync, chmodSync, constants, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { delimiter, dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { configurations } from "../../scripts/hosting/configurations.ts";

const MIME_TYPES = "/etc/nginx/mime.types";

/** nginx as Debian installs it; `null` where there is none on this machine. */
export function nginxPath({ PATH = "" }: NodeJS.ProcessEnv): string | null {
  if (!existsSync(MIME_TYPES)) return null;
  const places = [...PATH.split(delimiter), "/usr/sbin"].map((folder) => join(folder, "nginx"));
  return places.find(isProgram) ?? null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

export interface NginxHost {
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

interface NginxSite {
  readonly nginx: string;
  /** Where nginx keeps what it writes. */
  readonly scratch: string;
  readonly root: string;
  /** Where below the root the dashboard lies: `/`, or `/performance/`. */
  readonly folder: string;
}

/** Serves a folder by nginx with the shipped configuration, but for its root and its port. */
export async function startNginx({ nginx, scratch, root, folder }: NginxSite): Promise<NginxHost> {
  const port = await freePort();
  mkdirSync(scratch, { recursive: true });
  // Its worker is another user, who has to come to the files.
  for (const path of [dirname(root), root, scratch]) chmodSync(path, 0o755);
  const shipped = configurations({ folder, others: [] }).get("nginx.conf") ?? "";
  writeFileSync(
    join(scratch, "dashboard.conf"),
    shipped
      .replace("listen 80;", `listen 127.0.0.1:${port};`)
      .replace("root /var/www/dashboard;", `root ${root};`),
  );
  writeFileSync(join(scratch, "nginx.conf"), mainConf(scratch));

  const server = spawn(
    nginx,
    ["-c", join(scratch, "nginx.conf"), "-p", scratch, "-e", join(scratch, "error.log")],
    { stdio: "ignore" },
  );
  const origin = `http://127.0.0.1:${port}`;
  await answering(server, `${origin}${folder}`, join(scratch, "error.log"));
  return { origin, stop: () => stopped(server) };
}

function mainConf(scratch: string): string {
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((kind) => `  ${kind}_temp_path ${join(scratch, kind)};`)
    .join("\n");
  return `daemon off;
worker_processes 1;
pid ${join(scratch, "nginx.pid")};
events {}
http {
  include ${MIME_TYPES};
  access_log off;
${temporary}
  include ${join(scratch, "dashboard.conf")};
}
`;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => {
        if (address !== null && typeof address === "object") resolve(address.port);
        else reject(new Error("No port of this machine is free."));
      });
    });
  });
}

const MOST_ATTEMPTS = 100;
const BETWEEN_ATTEMPTS = 50;

/** @throws where nginx ended, or does not answer: its log says why */
async function answering(server: ChildProcess, address: string, log: string): Promise<void> {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    if (server.exitCode !== null) break;
    const answer = await fetch(address).catch(() => null);
    if (answer !== null) return;
    await pause(BETWEEN_ATTEMPTS);
  }
  throw new Error(`nginx does not answer at ${address}: see ${log}.`);
}

function stopped(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (server.exitCode !== null) resolve();
    else {
      server.once("exit", () => resolve());
      server.kill("SIGTERM");
    }
  });
}
