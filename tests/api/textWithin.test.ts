import { textWithin } from "#api/textWithin.ts";
import { expect, it } from "vitest";

/** An answer of which nothing comes; where it is fetched by a signal, the browser breaks it off by that. */
function silent(by?: AbortSignal): Response {
  const body = new ReadableStream<Uint8Array>({
    start: (controller) =>
      by?.addEventListener("abort", () => controller.error(new DOMException("Off", "AbortError"))),
  });
  return new Response(body);
}

it.each([
  ["which the browser breaks off", true],
  ["which nobody breaks off", false],
])("stops reading an answer %s, and leaves no error to nobody", async (_, isBroken) => {
  const asking = new AbortController();
  const read = textWithin(silent(isBroken ? asking.signal : undefined), 100, asking.signal);
  asking.abort();
  await expect(read).rejects.toThrow(/abort|off/i);
});

it("does not begin to read what nobody wants any more", async () => {
  await expect(textWithin(silent(), 100, AbortSignal.abort())).rejects.toThrow(/abort/i);
});
