import { strFromU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import { zipped } from "#publishing/zipped.ts";

it("holds every file as it was, under its path", () => {
  const texts = new Map([
    ["measures.csv", "id,title\ncaseload,Caseload – “so”\n"],
    ["data/empty.csv", ""],
  ]);
  const found = Object.entries(unzipSync(zipped(texts))).map(
    ([path, bytes]) => [path, strFromU8(bytes)] as const,
  );
  expect(new Map(found)).toEqual(texts);
});
