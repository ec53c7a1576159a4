import { ApiError, type FailureKind } from "#api/ApiError.ts";
import { createQueryClient } from "#api/queryClient.ts";
import { afterEach, expect, it, vi } from "vitest";

afterEach(() => vi.unstubAllGlobals());

/** How many times what fails so is asked for. */
async function timesAsked(kind: FailureKind, onLine: boolean): Promise<number> {
  vi.stubGlobal("navigator", { onLine });
  let times = 0;
  const asked = createQueryClient(0).fetchQuery({
    queryKey: [kind],
    retry: createQueryClient(0).getDefaultOptions().queries?.retry ?? false,
    queryFn: () => {
      times++;
      throw new ApiError({ kind, path: "dashboard.json", message: kind });
    },
  });
  await expect(asked).rejects.toMatchObject({ kind });
  return times;
}

it.each<[FailureKind, boolean, number]>([
  ["offline", true, 3],
  ["offline", false, 1],
  ["server", true, 3],
  ["server", false, 3],
  ["timeout", true, 3],
  ["forbidden", true, 1],
  ["not-json", true, 1],
])(
  "what fails as %s, with a network: %s, is asked for so many times: %i",
  async (kind, on, times) => {
    expect(await timesAsked(kind, on)).toBe(times);
  },
);
