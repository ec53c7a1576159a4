import { describe, expect, it } from "vitest";
import { everyAuthority, regionsOf } from "#publishing/dfe/everyAuthority.ts";
import { readDfeFiles } from "#publishing/dfe/publication.ts";
import { ALL, REFERRALS, WORKFORCE } from "./published.ts";

const tables = () => readDfeFiles(ALL);
const every = () => [...everyAuthority(tables(), { region: null, published: null })];

describe("every authority of the department's files", () => {
  it("comes by name, each in a folder named by its latest code", () => {
    expect(every().map(({ listed: { name, path } }) => [name, path])).toEqual([
      ["Dorset", "E06000059/"],
      ["Herefordshire", "E06000019/"],
      ["Isles of Scilly", "E06000053/"],
      ["Kingston upon Hull", "E06000010/"],
      ["Kingston upon Thames", "E09000021/"],
      ["North Northamptonshire", "E06000061/"],
      ["North Northamptonshire / West Northamptonshire", "E06000061-E06000062/"],
      ["Shropshire", "E06000051/"],
      ["Suffolk", "E10000029/"],
      ["Westmorland and Furness", "E06000064/"],
    ]);
  });

  it("is of the kind that its code says, and of its region", () => {
    const kinds = new Map(every().map(({ listed }) => [listed.id, [listed.type, listed.region]]));
    expect(kinds.get("E06000019")).toEqual(["unitary", "West Midlands"]);
    expect(kinds.get("E09000021")).toEqual(["london", "Outer London"]);
    expect(kinds.get("E10000029")).toEqual(["county", "East of England"]);
    expect(kinds.get("E06000061-E06000062")).toEqual(["joint", "East Midlands"]);
  });

  it("says whose figures it has together with another, and only of those", () => {
    const joint = every().flatMap(({ listed }) =>
      listed.joint === undefined ? [] : [[listed.id, listed.joint]],
    );
    expect(joint).toEqual([
      [
        "E06000061",
        [
          {
            source: "Children’s social work workforce, Department for Education",
            with: "North Northamptonshire / West Northamptonshire",
          },
        ],
      ],
    ]);
  });

  it("is built of its own figures, dated by its newest file", () => {
    const all = every();
    for (const { listed, files } of all)
      expect(files?.dashboard.organisation.name, listed.id).toBe(listed.name);
    const days = new Map(all.map(({ listed, files }) => [listed.id, files?.dashboard.published]));
    expect(days.get("E06000019")).toBe("2026-02-27");
    // It has no figures of the workforce here.
    expect(days.get("E09000021")).toBe("2025-10-27");
  });

  it("can be those of one region, published on a day that is given", () => {
    const some = [
      ...everyAuthority(tables(), { region: "West Midlands", published: "2026-03-31" }),
    ];
    expect(some.map(({ listed, files }) => [listed.name, files?.dashboard.published])).toEqual([
      ["Herefordshire", "2026-03-31"],
      ["Shropshire", "2026-03-31"],
    ]);
  });

  it("is held one at a time, and none where nothing is asked for", () => {
    const asked = everyAuthority(tables(), { region: null, published: null });
    expect(asked.next().value).toMatchObject({ listed: { name: "Dorset" } });
    expect([...everyAuthority(tables(), { region: "Nowhere", published: null })]).toEqual([]);
  });

  it("has the same kind and folder whichever of the files it is in", () => {
    const paths = every().map((each) => each.listed.path);
    for (const files of [[WORKFORCE], [REFERRALS]]) {
      const found = [...everyAuthority(readDfeFiles(files), { region: null, published: null })];
      for (const { listed } of found) expect(paths).toContain(listed.path);
    }
  });
});

it("names the regions of the authorities, each once and by name", () => {
  expect(regionsOf(tables())).toEqual([
    "East Midlands",
    "East of England",
    "North West",
    "Outer London",
    "South West",
    "West Midlands",
    "Yorkshire and The Humber",
  ]);
});
