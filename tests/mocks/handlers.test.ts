import { ActionPlan } from "#contract/actionPlan.ts";
import { Dashboard } from "#contract/dashboard.ts";
import { setupServer } from "msw/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { handlers } from "#mocks/handlers.ts";
import { TINY_WORLD } from "../api/tinyWorld.ts";

const host = setupServer(...handlers(async () => TINY_WORLD));
beforeAll(() => host.listen({ onUnhandledRequest: "error" }));
afterAll(() => host.close());

describe("the mock host", () => {
  it.each(["https://figures.example/api/v1", "http://localhost:3000/deep/folder"])(
    "answers below %s",
    async (base) => {
      const dashboard: unknown = await (await fetch(`${base}/dashboard.json`)).json();
      expect(Dashboard.parse(dashboard)).toEqual(TINY_WORLD.dashboard);
      const plan: unknown = await (await fetch(`${base}/action-plan.json`)).json();
      expect(ActionPlan.parse(plan)).toEqual(TINY_WORLD.actionPlan);
    },
  );

  it("sends nothing to those who have it already", async () => {
    const address = "https://figures.example/api/v1/measures/caseload.json";
    const etag = (await fetch(address)).headers.get("etag") ?? "";
    const again = await fetch(address, { headers: { "if-none-match": etag } });
    expect([again.status, await again.text()]).toEqual([304, ""]);
  });

  it("has nothing where nothing was published", async () => {
    const answer = await fetch("https://figures.example/api/v1/measures/unheard-of.json");
    expect(answer.status).toBe(404);
  });
});
