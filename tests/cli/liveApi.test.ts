import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import * as fc from "../generated/seeded.ts";
import { afterEach, describe, expect, it } from "vitest";
import { withManifest } from "#cli/checksums.ts";
import { readLiveApi } from "#cli/liveApi.ts";
import { run } from "#cli/run.ts";
import { apiText } from "#publishing/apiText.ts";
import { buildApi } from "#publishing/buildApi.ts";
import { problemLine } from "#publishing/problem.ts";
import { folder } from "../publishing/folder.ts";
import { digitEdited } from "./digitEdited.ts";

const { files } = buildApi(folder());
if (files === null) throw new Error("The sound folder is not built.");
const TEXTS = withManifest(apiText(files), files.dashboard.published);

type Answer = (request: IncomingMessage, response: ServerResponse, text: string) => void;

let server: Server | null = null;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** A host whose files are sent as they should be, but for those that `odd` answers. */
async function host(odd: Readonly<Record<string, Answer>> = {}): Promise<string> {
  const started = createServer((request, response) => {
    const path = (request.url ?? "").replace("/api/v1/", "");
    const text = TEXTS.get(path);
    const answer = odd[path] ?? odd["*"];
    if (answer !== undefined) answer(request, response, text ?? "");
    else if (text === undefined) response.writeHead(404).end("No such file");
    else well(request, response, text);
  });
  server = started;
  await new Promise<void>((resolve) => started.listen(0, "127.0.0.1", resolve));
  const address = started.address();
  if (address === null || typeof address === "string") throw new Error("The host has no port.");
  return `http://127.0.0.1:${address.port}/api/v1`;
}

const HEADERS = {
  "content-type": "application/json; charset=utf-8",
  "content-encoding": "gzip",
  "cache-control": "no-cache",
  etag: '"a"',
};

const well: Answer = (request, response, text) => {
  if (request.headers["if-none-match"] === HEADERS.etag) response.writeHead(304).end();
  else response.writeHead(200, HEADERS).end(gzipSync(text));
};

/** As it should be, but for some headers; `undefined` takes one out. */
const withHeaders =
  (changed: Readonly<Record<string, string | undefined>>): Answer =>
  (_, response, text) => {
    for (const [name, value] of Object.entries({ ...HEADERS, ...changed }))
      if (value !== undefined) response.setHeader(name, value);
    response.end(response.hasHeader("content-encoding") ? gzipSync(text) : text);
  };

async function check(...args: readonly string[]) {
  const out: string[] = [];
  const say = { out: (line: string) => out.push(line), err: (line: string) => out.push(line) };
  return { code: await run(["check", ...args], say), out };
}

describe("a live API", () => {
  it.each(["", "/", "/dashboard.json"])("is sound, named with “%s” at its end", async (end) => {
    const address = `${await host()}${end}`;
    expect(await check(address)).toEqual({
      code: 0,
      out: [`${address}: nothing is wrong (4 measures, 6 headline observations)`],
    });
  });

  it("is analysed as a folder is", async () => {
    const out: string[] = [];
    const say = { out: (line: string) => out.push(line), err: (line: string) => out.push(line) };
    expect(await run(["analyse", await host()], say)).toBe(0);
    expect(JSON.parse(out.join("\n")).measures).toHaveLength(4);
  });

  it.each<[string, Readonly<Record<string, Answer>>, string]>([
    [
      "a file is not there",
      { "sessions.json": (_, response) => response.writeHead(404).end() },
      "sessions.json: The host answered 404. Put the file there, or name the address below which dashboard.json lies.",
    ],
    [
      "a page to sign in on comes instead",
      { "dashboard.json": (_, response) => response.end("<!doctype html><title>Sign in</title>") },
      "/api/v1/dashboard.json” is a web page and no JSON: probably one to sign in on. Let the dashboard’s readers have it without signing in again, or run this check where they are.",
    ],
    [
      "the dashboard's page comes instead",
      { "measures/timely.json": (_, response) => response.end('<!doctype html><div id="root">') },
      "measures/timely.json: The host answered with the dashboard’s own page. Put the file there, and let no rule of the host send the page in the place of a file of the API.",
    ],
    [
      "it wants a password",
      { "*": (_, response) => response.writeHead(401).end() },
      "dashboard.json: The host answered 401. Let the dashboard’s readers have it: the check signs in nowhere.",
    ],
    [
      "it fails",
      { "action-plan.json": (_, response) => response.writeHead(500).end("oops") },
      "action-plan.json: The host answered 500. Look in the log of the host.",
    ],
    [
      "it is cut short",
      { "sessions.json": (_, response) => response.end('{"sessions": [') },
      "sessions.json: The file is not JSON. Publish it again: it may have been cut off or changed by hand.",
    ],
    [
      "it breaks the contract",
      { "sessions.json": (_, response) => response.end('{"sessions": 5}') },
      "sessions.json, sessions: “5” breaks the contract: it should be a list. Correct it where the file is made, and publish again.",
    ],
    [
      "it breaks off",
      { "sessions.json": (_, response) => response.write("{", () => response.destroy()) },
      "sessions.json: It could not be fetched",
    ],
  ])("says that %s", async (_, odd, line) => {
    const { code, out } = await check(await host(odd));
    expect(code).toBe(1);
    expect(out.filter((said) => said.includes(line))).toHaveLength(1);
    expect(out.join("\n")).not.toContain("The file is missing");
  });

  it("is held against the manifest beside it: any digit of any file is noticed", async () => {
    let edited: readonly [path: string, text: string] = ["", ""];
    const address = await host({
      "*": (request, response, text) => {
        const [path, instead] = edited;
        well(request, response, request.url === `/api/v1/${path}` ? instead : text);
      },
    });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...TEXTS.keys()),
        fc.nat(),
        fc.integer({ min: 1, max: 9 }),
        async (path, which, by) => {
          edited = [path, digitEdited(TEXTS.get(path) ?? "", path, which, by)];
          expect((await check(address)).code).toBe(1);
        },
      ),
      { numRuns: 60 },
    );
    edited = ["dashboard.json", (TEXTS.get("dashboard.json") ?? "").replace("17.6", "17.5")];
    expect(await check(address)).toEqual({
      code: 1,
      out: [
        "dashboard.json: The file is not as it was published: its checksum differs from that in manifest.json. Publish again, or copy all files of the publication again: a figure is corrected in the sheets, so that its revision is kept.",
        `${address}: 1 error (4 measures, 6 headline observations)`,
      ],
    });
  });

  it.each<[string, Answer, number, string]>([
    [
      "is not there",
      (_, response) => response.writeHead(404).end(),
      0,
      "Warning: manifest.json: The file is missing: whether a figure was changed after it was published cannot be told.",
    ],
    [
      "is the dashboard's page",
      (_, response) => response.end('<!doctype html><div id="root">'),
      0,
      "Warning: manifest.json: The file is missing",
    ],
    [
      "fails",
      (_, response) => response.writeHead(500).end(),
      1,
      "manifest.json: The host answered 500",
    ],
    [
      "is cut short",
      (_, response) => response.end('{"files": {'),
      1,
      "manifest.json: The file is not a list of files with their checksums.",
    ],
  ])("says that its manifest %s", async (_, answer, code, line) => {
    const found = await check(await host({ "manifest.json": answer }));
    expect(found.code).toBe(code);
    expect(found.out[0]).toContain(line);
  });

  it("says that no host is there", async () => {
    const address = await host();
    server?.close();
    await new Promise((resolve) => server?.once("close", resolve));
    const { code, out } = await check(address);
    expect(code).toBe(1);
    expect(out[0]).toBe(
      "dashboard.json: The host refuses the connection (ECONNREFUSED). Check that the web server runs, and the port.",
    );
  });

  it("waits no longer than the dashboard does, and reads no more", async () => {
    const slow = await host({ "sessions.json": () => undefined });
    // The others come within that, also from a busy machine.
    const { problems } = await readLiveApi(slow, { limits: { bytes: 20_000, milliseconds: 1200 } });
    expect(problems.map(problemLine)).toContain(
      "sessions.json: It did not come within 1.2 seconds. Make it quicker, or the file smaller: the dashboard waits no longer.",
    );
    server?.closeAllConnections();
    server?.close();
    const { problems: found } = await readLiveApi(
      await host({ "sessions.json": (_, response) => response.end(" ".repeat(30_000)) }),
      { limits: { bytes: 20_000, milliseconds: 30_000 } },
    );
    expect(found.map(problemLine)[0]).toContain(
      "sessions.json: It is larger than 0.02 MB, which the dashboard refuses to read",
    );
  });

  it.each<[string, Readonly<Record<string, string | undefined>>, string]>([
    ["as text", { "content-type": "text/plain" }, "dashboard.json: It is not sent as JSON"],
    [
      "without compression",
      { "content-encoding": undefined },
      "dashboard.json: It is sent without compression. Switch gzip or br on",
    ],
    [
      "with nothing to tell a new one by",
      { etag: undefined },
      "dashboard.json: It has neither an ETag nor a Last-Modified (as 6 more of 7 files).",
    ],
    [
      "to be kept for long",
      { "cache-control": "public, max-age=86400" },
      "dashboard.json: Browsers may keep it for more than an hour",
    ],
    [
      "anew each time",
      {},
      'dashboard.json: “"a"” is its ETag, yet asked whether that has changed the host answered 200 and not 304.',
    ],
  ])("is warned of when it is sent %s", async (_, changed, line) => {
    const { code, out } = await check(await host({ "*": withHeaders(changed) }));
    expect(code).toBe(0);
    expect(out.join("\n")).toContain(`Warning: ${line}`);
  });

  it("must let the page of the dashboard read it, where that is elsewhere", async () => {
    const origin = "https://dashboard.example.org";
    const closed = await check(await host(), "--origin", `${origin}/some/page`);
    expect(closed.code).toBe(1);
    expect(closed.out[0]).toBe(
      `dashboard.json: A page at ${origin} may not read it (as 6 more of 7 files). Send Access-Control-Allow-Origin: ${origin}.`,
    );
    server?.close();
    const answers: Answer = (request, response, text) => {
      response.setHeader("access-control-allow-origin", request.headers.origin ?? "none");
      well(request, response, text);
    };
    expect(await check(await host({ "*": answers }), "--origin", origin)).toMatchObject({
      code: 0,
    });
  });

  it("says its problems as JSON", async () => {
    const { out } = await check(await host({ "*": withHeaders({ etag: undefined }) }), "--json");
    const { errors, problems } = JSON.parse(out.join("\n"));
    expect(errors).toBe(0);
    expect(problems).toEqual([
      expect.objectContaining({ code: "live-no-validator", severity: "warning" }),
    ]);
  });
});
