import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { setTimeout as pause } from "node:timers/promises";

/** What the host would answer if nothing were wrong. */
export interface Answer {
  readonly status: number;
  /** But for those of how it was packed and sent. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** What goes wrong between a browser and a host. */
export interface Trouble {
  /** Whether it strikes what lies at a path; left out: the figures and the settings. */
  readonly strikes?: (path: string) => boolean;
  readonly answer: (
    reply: ServerResponse,
    /** @param at where else the right answer lies */
    right: (at?: string) => Promise<Answer>,
    path: string,
  ) => void | Promise<void>;
}

/** A host that answers as another does, until something is made to go wrong. */
export interface FaultyHost {
  readonly origin: string;
  /** `null`: nothing is wrong. */
  trouble: Trouble | null;
  /** How many right answers are on their way. */
  readonly answering: () => number;
  readonly stop: () => Promise<void>;
}

/** A real server before another, so that what goes wrong comes over a real connection. */
export async function startFaultyHost(upstream: string): Promise<FaultyHost> {
  const known = new Map<string, Promise<Answer>>();
  /** Each is fetched once: what lies there does not change. */
  function rightAt(address: string): Promise<Answer> {
    const before = known.get(address);
    if (before !== undefined) return before;
    const fetched = fetchedFrom(upstream + address);
    known.set(address, fetched);
    return fetched;
  }
  let answering = 0;
  const server = createServer((request, reply) => {
    if (host.trouble === null) {
      answering++;
      reply.once("close", () => answering--);
    }
    void answer(host.trouble, rightAt, request, reply).catch(() => reply.destroy());
  });
  const port = await listening(server);
  const host: FaultyHost = {
    origin: `http://127.0.0.1:${port}`,
    trouble: null,
    answering: () => answering,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return host;
}

function listening(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(address !== null && typeof address === "object" ? address.port : 0);
    });
  });
}

async function answer(
  trouble: Trouble | null,
  rightAt: (address: string) => Promise<Answer>,
  request: IncomingMessage,
  reply: ServerResponse,
): Promise<void> {
  const address = request.url ?? "/";
  const { pathname } = new URL(address, "http://host");
  if (trouble === null || !(trouble.strikes ?? isOfFigures)(pathname)) {
    passOn(await rightAt(address), request, reply);
    return;
  }
  await trouble.answer(reply, (at = address) => rightAt(at), pathname);
}

async function fetchedFrom(address: string): Promise<Answer> {
  const response = await fetch(address);
  return {
    status: response.status,
    headers: plain(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  };
}

/** The figures, and the settings that say where they lie. */
function isOfFigures(path: string): boolean {
  return path.startsWith("/api/") || path === "/config.json";
}

/** What is answered is plain, since `fetch` has unpacked it. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  "connection",
  "content-encoding",
  "content-length",
  "keep-alive",
  "transfer-encoding",
]);

function passOn(
  { status, headers, body }: Answer,
  request: IncomingMessage,
  reply: ServerResponse,
): void {
  const tag = headers["etag"];
  const isSame = tag !== undefined && request.headers["if-none-match"] === tag;
  reply.writeHead(isSame ? 304 : status, headers);
  reply.end(isSame ? undefined : body);
}

function plain(headers: Headers): Readonly<Record<string, string>> {
  return Object.fromEntries([...headers].filter(([name]) => !LEFT_OUT.has(name)));
}

/** Answers with a status, and a page of the host's own, as hosts do. */
export function refused(status: number, headers: Readonly<Record<string, string>> = {}): Trouble {
  return {
    answer: (reply) => {
      reply.writeHead(status, {
        "content-type": "text/html",
        "cache-control": "no-store",
        ...headers,
      });
      reply.end(`<!doctype html><title>${status}</title><h1>${status}</h1>`);
    },
  };
}

/** Answers with other bytes than the right ones, as if they were right. */
export function instead(
  of: (body: Buffer, path: string) => Buffer | string,
  type = "application/json",
): Trouble {
  return {
    answer: async (reply, right, path) => {
      const { status, body } = await right();
      reply.writeHead(status, { "content-type": type, "cache-control": "no-store" });
      reply.end(status === 200 ? of(body, path) : body);
    },
  };
}

/** The right JSON of the API's files, changed. The settings stay as they are. */
export function changed(how: (json: unknown, path: string) => unknown): Trouble {
  return {
    strikes: (path) => path.startsWith("/api/"),
    ...instead((body, path) => JSON.stringify(how(JSON.parse(body.toString()), path))),
  };
}

/** Answers rightly after a while, in milliseconds. */
export function late(milliseconds: number): Trouble {
  return {
    answer: async (reply, right) => {
      const { status, headers, body } = await right();
      await pause(milliseconds);
      reply.writeHead(status, headers);
      reply.end(body);
    },
  };
}

/** Closes the connection without a word. */
export const gone: Trouble = { answer: (reply) => void reply.destroy() };

/** Closes it in the middle of the answer. */
export const cutOff: Trouble = {
  answer: async (reply, right) => {
    const { headers, body } = await right();
    reply.writeHead(200, { ...headers, "content-length": body.length });
    reply.write(body.subarray(0, body.length / 2), () => void reply.destroy());
  },
};

/** Begins to answer, and never ends. */
export const endless: Trouble = {
  answer: async (reply) => {
    reply.writeHead(200, { "content-type": "application/json" });
    while (!reply.destroyed) {
      reply.write(" ");
      await pause(200);
    }
  },
};

const MEGABYTE = "x".repeat(1_000_000);

/** Sends as many megabytes, as fast as they are taken. */
export function heavy(megabytes: number): Trouble {
  return {
    answer: async (reply) => {
      reply.writeHead(200, { "content-type": "application/json" });
      reply.write('["');
      for (let sent = 0; sent < megabytes && !reply.destroyed; sent++) {
        if (!reply.write(MEGABYTE)) await drained(reply);
      }
      reply.end('"]');
    },
  };
}

function drained(reply: ServerResponse): Promise<void> {
  return new Promise<void>((resolve) => {
    const go = () => {
      reply.off("drain", go).off("close", go);
      resolve();
    };
    reply.on("drain", go).on("close", go);
  });
}

/** Sends the browser elsewhere for everything it asks. */
export function sentTo(place: (path: string) => string): Trouble {
  return {
    answer: (reply, _right, path) => {
      reply.writeHead(302, { location: place(path), "cache-control": "no-store" });
      reply.end();
    },
  };
}
