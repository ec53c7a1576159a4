import { createFiguresSource, figuresSource, openedResource } from "#api/openedFigures.ts";
import { createQueryClient } from "#api/queryClient.ts";
import { sessionsQuery } from "#api/sessions.ts";
import { afterEach, describe, expect, it, vi } from "vitest";

const opened = {
  kind: "preview",
  name: "figures.xlsx",
  files: new Map([["sessions.json", { sessions: [] }]]),
} as const;

afterEach(() => figuresSource.close());

describe("opened figures", () => {
  it("take the place of the host's until they are closed", async () => {
    const ofHost = await createQueryClient(0).fetchQuery(sessionsQuery);
    figuresSource.open(opened);
    expect(await createQueryClient(0).fetchQuery(sessionsQuery)).toEqual({ sessions: [] });

    figuresSource.close();
    expect(await createQueryClient(0).fetchQuery(sessionsQuery)).toEqual(ofHost);
    expect(ofHost.sessions).not.toEqual([]);
  });

  it("say which file of theirs is missing", () => {
    expect(() => openedResource(opened, "dashboard.json")).toThrow(
      "There is no dashboard.json in figures.xlsx. Open a file that has it.",
    );
  });

  it("tell who listens once for each change", () => {
    const source = createFiguresSource();
    const changed = vi.fn();
    const stop = source.subscribe(changed);
    source.open(opened);
    source.open(opened);
    source.close();
    stop();
    source.open(opened);
    expect(changed).toHaveBeenCalledTimes(2);
  });
});
