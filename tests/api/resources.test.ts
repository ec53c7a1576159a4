import { actionPlanQuery } from "#api/actionPlan.ts";
import { ApiError } from "#api/ApiError.ts";
import { dashboardQuery } from "#api/dashboard.ts";
import { measureDetailQuery } from "#api/measureDetail.ts";
import { createQueryClient } from "#api/queryClient.ts";
import { sessionsQuery } from "#api/sessions.ts";
import { HttpResponse, http } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import { FAULTS, type FaultName } from "#mocks/faults.ts";
import { handlers } from "#mocks/handlers.ts";
import { server } from "#mocks/server.ts";
import { TINY_WORLD } from "./tinyWorld.ts";

const tiny = async () => TINY_WORLD;
const fetched = () => createQueryClient(0).fetchQuery({ ...dashboardQuery, retry: false });

beforeEach(() => server.use(...handlers(tiny)));

describe("each resource", () => {
  const client = createQueryClient(0);

  it("comes as it was published", async () => {
    const { dashboard, broken } = await client.fetchQuery(dashboardQuery);
    expect(dashboard).toEqual(TINY_WORLD.dashboard);
    expect(broken).toEqual([]);
    expect(await client.fetchQuery(actionPlanQuery)).toEqual(TINY_WORLD.actionPlan);
    expect(await client.fetchQuery(sessionsQuery)).toEqual(TINY_WORLD.sessions);
    expect(await client.fetchQuery(measureDetailQuery("caseload"))).toEqual(
      TINY_WORLD.measures.get("caseload"),
    );
  });

  it("is missing where nothing was published", async () => {
    await expect(client.fetchQuery(measureDetailQuery("unheard-of"))).rejects.toMatchObject({
      kind: "missing",
      path: "measures/unheard-of.json",
    });
  });
});

describe("config.json", () => {
  it("says where the figures lie, with or without a last slash", async () => {
    server.use(
      http.get("*/config.json", () => HttpResponse.json({ api: "https://data.example/figures" })),
      http.get("https://data.example/figures/sessions.json", () =>
        HttpResponse.json({ sessions: [] }),
      ),
    );
    await expect(createQueryClient(0).fetchQuery(sessionsQuery)).resolves.toEqual({ sessions: [] });
  });

  it("may be left out", async () => {
    server.use(http.get("*/config.json", () => new HttpResponse(null, { status: 404 })));
    await expect(createQueryClient(0).fetchQuery(sessionsQuery)).resolves.toEqual(
      TINY_WORLD.sessions,
    );
  });

  it("is asked for once", async () => {
    const client = createQueryClient(0);
    let times = 0;
    server.use(
      http.get("*/config.json", () => {
        times += 1;
        return HttpResponse.json({});
      }),
    );
    await Promise.all([client.fetchQuery(sessionsQuery), client.fetchQuery(actionPlanQuery)]);
    expect(times).toBe(1);
  });

  it.each([
    [1, "1", "text in quotation marks"],
    ["ftp://data.example/", '"ftp://data.example/"', expect.stringContaining("https://")],
    ["https://[", '"https://["', expect.stringContaining("https://")],
  ])("that says %j is said to be wrong", async (api, value, expected) => {
    server.use(http.get("*/config.json", () => HttpResponse.json({ api })));
    await expect(createQueryClient(0).fetchQuery(sessionsQuery)).rejects.toMatchObject({
      kind: "contract",
      path: "config.json",
      problems: [{ path: "api", value, expected }],
    });
  });
});

describe("each fault has its kind of error", () => {
  it.each<[FaultName, string]>([
    ["offline", "offline"],
    ["500", "server"],
    ["401", "signed-out"],
    ["403", "forbidden"],
    ["login-page", "signed-out"],
    ["truncated", "not-json"],
    ["wrong-type", "contract"],
  ])("%s", async (fault, kind) => {
    server.use(...FAULTS[fault].over(tiny));
    await expect(fetched()).rejects.toMatchObject({ kind, path: "dashboard.json" });
  });

  it("a wrong type says where it stands and what should", async () => {
    server.use(...FAULTS["wrong-type"].over(tiny));
    await expect(fetched()).rejects.toMatchObject({
      message: expect.stringContaining("dashboard.json does not keep the contract at areas"),
      problems: [{ path: "areas", value: '"caseload"', expected: "a list […]" }],
    });
  });

  it("one broken measure costs that measure only", async () => {
    server.use(...FAULTS["one-measure-broken"].over(tiny));
    const { dashboard, broken } = await fetched();

    expect(dashboard.measures.map(({ id }) => id)).toEqual(["vacancies"]);
    expect(broken).toEqual([
      {
        id: "caseload",
        title: "Average caseload",
        problems: [
          { path: "measures[0].observations[0].value", value: '"n/a"', expected: "a number" },
        ],
      },
    ]);
  });

  it("an empty council is no error", async () => {
    server.use(...FAULTS.empty.over(tiny));
    const { dashboard, broken } = await fetched();
    expect({ measures: dashboard.measures, broken }).toEqual({ measures: [], broken: [] });
  });

  it("figures that are overdue still come", async () => {
    server.use(...FAULTS.stale.over(tiny));
    const { dashboard } = await fetched();
    expect(dashboard.nextUpdate).toBe(dashboard.published);
    expect(dashboard.measures).toEqual(TINY_WORLD.dashboard.measures);
  });
});

describe("asking again", () => {
  it.each<[FaultName, number]>([
    ["500", 3],
    ["offline", 6], // each time once more, in case it is a sign-in page on another host
    ["401", 1],
    ["403", 1],
    ["wrong-type", 1],
  ])("after %s, it is asked %i times in all", async (fault, expected) => {
    let times = 0;
    server.use(
      http.get("*/dashboard.json", () => {
        times += 1;
      }),
      ...FAULTS[fault].over(tiny),
    );
    const client = createQueryClient(0);
    await expect(client.fetchQuery(dashboardQuery)).rejects.toBeInstanceOf(ApiError);
    expect(times).toBe(expected);
  });

  it("gets the figures once the host is back", async () => {
    const client = createQueryClient(0);
    server.use(...FAULTS["500"].over(tiny));
    await expect(client.fetchQuery(sessionsQuery)).rejects.toBeInstanceOf(ApiError);
    server.resetHandlers(...handlers(tiny));
    await expect(client.fetchQuery(sessionsQuery)).resolves.toEqual(TINY_WORLD.sessions);
  });
});
