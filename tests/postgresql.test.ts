import * as z from "zod/mini";
import { readApi } from "#publishing/readApi.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Database, findPostgres, startPostgres } from "./postgresHost.ts";

const found = findPostgres(process.env);
if (found === null)
  console.log(
    "There is no PostgreSQL on this machine, so that docs/api/postgresql.sql was not run. Install it: apt-get install postgresql",
  );

const Texts = z.record(z.string(), z.unknown());

// A database on a busy machine takes its time.
const PATIENT = { timeout: 60_000 };

describe.skipIf(found === null)("the worked example in SQL, in PostgreSQL", PATIENT, () => {
  let database: Database | null = null;

  function psql(...args: readonly string[]): Promise<string> {
    if (database === null) throw new Error("The database was not started.");
    return database.psql(...args);
  }

  /** Every file of the API as a service would answer with it, by path. */
  async function files(): Promise<ReadonlyMap<string, string>> {
    const all = await psql("-c", "select jsonb_object_agg(path, body) from challenge.files");
    return new Map(
      Object.entries(Texts.parse(JSON.parse(all))).map(([path, body]) => [
        path,
        JSON.stringify(body),
      ]),
    );
  }

  beforeAll(async () => {
    if (found === null) return;
    database = await startPostgres(found);
    await psql("-f", "docs/api/postgresql.sql", "-f", "docs/api/postgresql-example.sql");
  }, 120_000);

  afterAll(() => database?.stop());

  it("produces files that pass every check", async () => {
    const { files: api, problems } = readApi(await files());
    expect(problems).toEqual([]);
    expect([...(api?.measures.keys() ?? [])]).toEqual(["caseload-average", "mash-contacts"]);
  });

  it("leaves a month that did not come as missing, and says why", async () => {
    const { files: api } = readApi(await files());
    const [caseload] = api?.dashboard.measures ?? [];
    expect(caseload?.observations.find(({ period }) => period === "2018-08")).toEqual({
      period: "2018-08",
      value: null,
      flag: "x",
      published: "2018-09-14",
    });
    const [sources] = api?.measures.get("mash-contacts")?.breakdowns ?? [];
    const august = sources?.members.map(({ id, observations }) => {
      const { value, flag } = observations.find(({ period }) => period === "2018-08") ?? {};
      return [id, value, flag];
    });
    expect(august).toEqual([
      ["police", 284, undefined],
      ["schools", null, "c"],
      ["health", null, "c"],
    ]);
  });

  it("keeps what was published before a revision, and holds a figure back until its day", async () => {
    const july = async () => {
      const [caseload] = readApi(await files()).files?.dashboard.measures ?? [];
      return {
        now: caseload?.observations.find(({ period }) => period === "2018-07")?.value,
        before: caseload?.revisions?.map(({ value, published }) => [value, published]),
      };
    };
    expect(await july()).toEqual({ now: 17.8, before: [[17.5, "2018-08-14"]] });

    await psql(
      "-c",
      "insert into challenge.observations (measure, period, published, value) values ('caseload-average', '2018-07', '2018-11-14', 17.9)",
    );
    expect(await july()).toEqual({ now: 17.8, before: [[17.5, "2018-08-14"]] });

    await psql("-c", "update challenge.organisation set published = '2018-11-14'");
    expect(await july()).toEqual({
      now: 17.9,
      before: [
        [17.5, "2018-08-14"],
        [17.8, "2018-09-14"],
      ],
    });
  });

  it("lets no value be missing without a reason", async () => {
    const insert = (values: string) =>
      psql(
        "-c",
        `insert into challenge.observations (measure, period, published, value, flag) values ('mash-contacts', '2018-10', '2018-11-14', ${values})`,
      );
    await expect(insert("null, null")).rejects.toThrow("violates check constraint");
    await expect(insert("0, 'c'")).rejects.toThrow("violates check constraint");
  });

  it("has a tag for each file that changes with it", async () => {
    const tag = () =>
      psql("-c", "select etag from challenge.files where path = 'measures/mash-contacts.json'");
    const before = await tag();
    expect(before).toMatch(/^"[0-9a-f]{32}"\n$/);
    expect(await tag()).toBe(before);
    await psql("-c", "update challenge.members set title = 'The police' where id = 'police'");
    expect(await tag()).not.toBe(before);
  });
});
