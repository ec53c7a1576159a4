import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import packageFile from "../../package.json";
import { LICENCES, licencesPage, licensed, notAllowed } from "../../scripts/licences.ts";

const packages = licensed(readFileSync("package-lock.json", "utf8"));
const Bill = z.object({
  components: z.array(
    z.object({ name: z.string(), version: z.string(), group: z.optional(z.string()) }),
  ),
});

describe("the packages that others wrote", () => {
  it("are pinned, each to one version", () => {
    const { dependencies, devDependencies } = packageFile;
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
      expect(version, name).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
  });

  it("have licences that are on the list of what they are used for", () => {
    expect(notAllowed(packages)).toEqual([]);
  });

  it("are not let in under a licence for tools alone, nor under none", () => {
    const one = { name: "a", version: "1.0.0" };
    const tool = { ...one, licence: "MPL-2.0", atWork: true };
    expect(notAllowed([tool])).toEqual([]);
    expect(notAllowed([{ ...tool, atWork: false }])).toHaveLength(1);
    expect(notAllowed([{ ...tool, licence: "not said" }])).toHaveLength(1);
  });

  it("are listed with their licences (npm run licences)", () => {
    expect(readFileSync(LICENCES, "utf8")).toBe(licencesPage(packages));
  });

  it("are each in the bill of materials (npm run sbom)", () => {
    const text = readFileSync("docs/sbom.cdx.json", "utf8");
    const { components } = Bill.parse(JSON.parse(text));
    const inBill = components.map(({ name, version }) => `${name} ${version}`);
    for (const { name, version, atWork } of packages)
      if (!atWork)
        expect(
          inBill.some((one) => `${name} ${version}`.endsWith(one)),
          name,
        ).toBe(true);
    expect(text).not.toMatch(/serialNumber|timestamp/);
  });
});
