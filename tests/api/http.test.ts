import { getJson } from "#api/http.ts";
import { HttpResponse, delay, http } from "msw";
import { describe, expect, it } from "vitest";
import { server } from "#mocks/server.ts";

const BASE = new URL("http://figures.example/api/v1/");
const never = new AbortController().signal;
const ask = (limits?: { bytes: number; milliseconds: number }) =>
  getJson(BASE, "sessions.json", never, limits);

function answers(response: () => Response | Promise<Response>): void {
  server.use(http.get("http://figures.example/api/v1/sessions.json", response));
}

describe("what a host may answer", () => {
  it.each<[string, () => Response]>([
    ["JSON by its name", () => HttpResponse.json({ sessions: [] })],
    ["JSON called text", () => HttpResponse.text('{"sessions": []}')],
    ["a byte order mark before it", () => HttpResponse.text('\uFEFF{"sessions": []}')],
  ])("takes %s", async (_, response) => {
    answers(response);
    await expect(ask()).resolves.toEqual({ sessions: [] });
  });

  it("reads letters that are split over two packets", async () => {
    const [first, second] = [
      [0x22, 0xc3],
      [0xa9, 0x22],
    ]; // "é"
    const packets = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const bytes of [first, second]) controller.enqueue(new Uint8Array(bytes ?? []));
        controller.close();
      },
    });
    answers(() => new HttpResponse(packets));
    await expect(ask()).resolves.toBe("é");
  });
});

describe("what goes wrong has its kind", () => {
  const OWN_PAGE = '<!doctype html><title>Dashboard</title><div id="root"></div>';

  it.each<[string, () => Response, string, number | null]>([
    ["no network", () => HttpResponse.error(), "offline", null],
    ["an error of the host", () => new HttpResponse(null, { status: 503 }), "server", 503],
    ["too many questions", () => new HttpResponse(null, { status: 429 }), "busy", 429],
    ["a host that says when to come back", () => busy(), "busy", 503],
    ["a refusal without sign-in", () => new HttpResponse(null, { status: 401 }), "signed-out", 401],
    [
      "a sign-in page",
      () => HttpResponse.html("<!DOCTYPE html><h1>Sign in</h1>"),
      "signed-out",
      200,
    ],
    ["a sign-in page called JSON", () => page("\n<html>Sign in</html>"), "signed-out", 200],
    ["a refusal", () => new HttpResponse(null, { status: 403 }), "forbidden", 403],
    ["nothing there", () => new HttpResponse(null, { status: 404 }), "missing", 404],
    ["nothing there any more", () => new HttpResponse(null, { status: 410 }), "missing", 410],
    ["the app itself for an unknown address", () => HttpResponse.html(OWN_PAGE), "missing", 200],
    ["a file cut short", () => HttpResponse.text('{"sessions": ['), "not-json", 200],
    ["an empty file", () => HttpResponse.text(""), "not-json", 200],
  ])("%s", async (_, response, kind, status) => {
    answers(response);
    await expect(ask()).rejects.toMatchObject({ kind, status, path: "sessions.json" });
  });

  function busy(): Response {
    return new HttpResponse(null, { status: 503, headers: { "retry-after": "120" } });
  }

  function page(html: string): Response {
    return new HttpResponse(html, { headers: { "content-type": "application/json" } });
  }

  it("stops reading past the bound, and not at it", async () => {
    answers(() => HttpResponse.text("[1,2]")); // five bytes
    await expect(ask({ bytes: 5, milliseconds: 5000 })).resolves.toEqual([1, 2]);
    await expect(ask({ bytes: 4, milliseconds: 5000 })).rejects.toMatchObject({
      kind: "too-large",
    });
  });

  it("does not wait for what says that it is larger", async () => {
    const silent = new ReadableStream<Uint8Array>();
    answers(() => new HttpResponse(silent, { headers: { "content-length": "50000000" } }));
    await expect(ask({ bytes: 1000, milliseconds: 30_000 })).rejects.toMatchObject({
      kind: "too-large",
    });
  });

  it.each([
    ["goes on without end", { bytes: 1000, milliseconds: 5000 }, 100, "too-large"],
    ["stops half-way and says nothing more", { bytes: 1000, milliseconds: 50 }, 1, "timeout"],
  ])("gives up on an answer that %s", async (_, limits, packets, kind) => {
    let sent = 0;
    answers(
      () =>
        new HttpResponse(
          new ReadableStream<Uint8Array>({
            pull: async (controller) => {
              if (sent >= packets) return new Promise(() => undefined);
              sent += 1;
              controller.enqueue(new Uint8Array(100).fill(0x20));
              return undefined;
            },
          }),
        ),
    );
    await expect(ask(limits)).rejects.toMatchObject({ kind });
    expect(sent).toBeLessThan(20);
  });

  it("gives up on a host that does not answer", async () => {
    answers(async () => {
      await delay("infinite");
      return HttpResponse.json({});
    });
    await expect(ask({ bytes: 100, milliseconds: 10 })).rejects.toMatchObject({ kind: "timeout" });
  });

  it("is no failure when the page stops asking", async () => {
    answers(() => HttpResponse.json({}));
    const gone = AbortSignal.abort();
    await expect(getJson(BASE, "sessions.json", gone)).rejects.toBe(gone.reason);
  });
});
