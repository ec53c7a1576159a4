import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serveFolder } from "../../scripts/serveFolder.ts";

const folder = mkdtempSync(join(tmpdir(), "site-"));
const HOST = "127.0.0.1";
const servers: Server[] = [];
let address = "";

async function serve(port: number): Promise<number> {
  const served = await serveFolder(folder, { host: HOST, port });
  servers.push(served.server);
  return served.port;
}

beforeAll(async () => {
  mkdirSync(join(folder, "assets"));
  mkdirSync(join(folder, "api/v1"), { recursive: true });
  writeFileSync(join(folder, "index.html"), "<!doctype html>the app");
  writeFileSync(join(folder, "shell.html"), "<!doctype html>the head of a page");
  writeFileSync(join(folder, "assets/app-1a2b.js"), "export {};");
  writeFileSync(join(folder, "assets/app-1a2b.js.br"), brotliCompressSync("export {};"));
  writeFileSync(join(folder, "sw.js"), "");
  mkdirSync(join(folder, "views/plan"), { recursive: true });
  writeFileSync(join(folder, "views/plan.html"), "<!doctype html>the plan");
  writeFileSync(join(folder, "views/plan/slow.html"), "<!doctype html>what is slow");
  mkdirSync(join(folder, "views/present"));
  writeFileSync(join(folder, "views/present/2019-01-24.html"), "<!doctype html>the slides");
  writeFileSync(join(folder, "api/v1/sessions.json"), "{}");
  address = `http://${HOST}:${await serve(0)}`;
});

afterAll(() => {
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true });
});

describe("the host", () => {
  it.each([
    ["/", 200, "text/html;charset=utf-8", "no-cache"],
    ["/measures/caseload", 200, "text/html;charset=utf-8", "no-cache"],
    ["/sessions/2018-10-12?asAt=2018-10", 200, "text/html;charset=utf-8", "no-cache"],
    ["/sw.js", 200, "text/javascript", "no-cache"],
    ["/api/v1/sessions.json", 200, "application/json", "no-cache"],
    ["/assets/app-1a2b.js", 200, "text/javascript", "public, max-age=31536000, immutable"],
    ["/api/v1/measures/caseload.json", 404, "text/plain; charset=utf-8", null],
    ["/api/v1/measures/caseload", 404, "text/plain; charset=utf-8", null],
    ["/assets/old-3c4d.js", 404, "text/plain; charset=utf-8", null],
  ])("answers %s with %i, %s, %s", async (path, status, type, kept) => {
    const answer = await fetch(`${address}${path}`);
    const { headers } = answer;
    expect([answer.status, headers.get("content-type"), headers.get("cache-control")]).toEqual([
      status,
      type,
      kept,
    ]);
  });

  it.each([
    ["/", "<!doctype html>the app"],
    ["/?asAt=2018-10", "<!doctype html>the head of a page"],
    ["/plan", "<!doctype html>the plan"],
    ["/plan/slow", "<!doctype html>what is slow"],
    ["/plan?asAt=2018-10", "<!doctype html>the head of a page"],
    ["/sessions", "<!doctype html>the head of a page"],
    ["/present?session=2019-01-24", "<!doctype html>the slides"],
    ["/present?session=2019-01-25", "<!doctype html>the head of a page"],
    ["/present?session=2019-01-24&slide=end", "<!doctype html>the head of a page"],
    ["/plan?session=2019-01-24", "<!doctype html>the head of a page"],
    ["/?session=2019-01-24", "<!doctype html>the head of a page"],
    ["/../plan", "<!doctype html>the plan"],
    ["/..%2fplan", "<!doctype html>the head of a page"],
    ["/?area=caseload", "<!doctype html>the head of a page"],
    ["/measures/caseload", "<!doctype html>the head of a page"],
  ])("answers the written first screen to its bare address alone: %s", async (path, text) => {
    expect(await (await fetch(`${address}${path}`)).text()).toBe(text);
  });

  it("sends the compressed copy to those who can read it", async () => {
    const answer = await fetch(`${address}/assets/app-1a2b.js`, {
      headers: { "accept-encoding": "br" },
    });
    expect(answer.headers.get("content-encoding")).toBe("br");
    expect(await answer.text()).toBe("export {};");
  });

  it("compresses pages and figures as it sends them", async () => {
    const path = join(folder, "api/v1/dashboard.json");
    const text = JSON.stringify({ measures: Array(1000).fill("caseload") });
    writeFileSync(path, text);
    const answer = await fetch(`${address}/api/v1/dashboard.json`, {
      headers: { "accept-encoding": "gzip, br" },
    });
    expect(answer.headers.get("content-encoding")).toBe("br");
    expect(answer.headers.get("vary")).toBe("accept-encoding");
    expect(await answer.text()).toBe(text);
  });

  it("lets no page make code from text or load from elsewhere", async () => {
    const { headers } = await fetch(`${address}/`);
    expect(headers.get("content-security-policy")).toMatch(
      /^default-src 'none'; script-src 'self';/,
    );
    expect(headers.get("content-security-policy")).not.toMatch(/unsafe/);
  });

  it("takes the next port where one is in use", async () => {
    const taken = await serve(0);
    expect(await serve(taken)).toBeGreaterThan(taken);
  });
});
