import { delay, http } from "msw";
import { afterEach, expect, it, vi } from "vitest";
import { arrived } from "#api/arrived.ts";
import { server } from "#mocks/server.ts";

const never = new Promise<never>(() => undefined);

/** What it is after so many milliseconds. */
async function after<T>(
  milliseconds: number,
  begin: () => Promise<T>,
): Promise<PromiseSettledResult<T>> {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const settling = Promise.allSettled([begin()]);
  await vi.advanceTimersByTimeAsync(milliseconds);
  vi.useRealTimers();
  const [settled] = await settling;
  return settled;
}

afterEach(() => vi.useRealTimers());

it("waits for a part of the app as long as for figures, and says that it does not come", async () => {
  expect(await after(30_000, () => arrived(never))).toMatchObject({ reason: { kind: "offline" } });
});

it("does not wait without end for a host that cannot say whether it has another version", async () => {
  const script = document.createElement("script");
  script.type = "module";
  script.src = "/assets/index-1a2b3c.js";
  document.head.append(script);
  server.use(http.get("/", () => delay("infinite")));
  const failed = () => arrived(Promise.reject(new Error("It did not come.")));
  expect(await after(10_000, failed)).toMatchObject({ reason: { kind: "offline" } });
  script.remove();
});
