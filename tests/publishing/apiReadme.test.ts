import { readFileSync } from "node:fs";
import { measurePath, RESOURCES } from "#contract/resources.ts";
import { readApi } from "#publishing/readApi.ts";
import { describe, expect, it } from "vitest";

const PAGE = readFileSync("docs/api/README.md", "utf8");
const EXAMPLES = new Map(
  [...PAGE.matchAll(/^\*\*`([^`]+)`\*\*\n\n```json\n([\s\S]*?)```$/gm)].map(
    ([, path = "", text = ""]) => [path, text],
  ),
);

describe("the examples of the page for service developers", () => {
  it("are one of each resource", () => {
    const { dashboard, actionPlan, sessions } = RESOURCES;
    expect([...EXAMPLES.keys()]).toEqual([
      dashboard.path,
      measurePath("caseload-average"),
      actionPlan.path,
      sessions.path,
    ]);
  });

  it("keep the contract, and nothing is wrong with them", () => {
    const { files, problems } = readApi(EXAMPLES);
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(files?.dashboard.measures).toHaveLength(1);
  });
});
