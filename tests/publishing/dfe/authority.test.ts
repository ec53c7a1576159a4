import { describe, expect, it } from "vitest";
import { authoritiesIn, findAuthority, naturalName } from "#publishing/dfe/authority.ts";
import { readDfeFiles } from "#publishing/dfe/publication.ts";
import { ALL, WORKFORCE } from "./published.ts";

const authorities = () => authoritiesIn(readDfeFiles(ALL).rows);

describe("an authority is found by", () => {
  it.each<[string, string]>([
    ["Herefordshire", "Herefordshire"],
    ["herefordshire, county of", "Herefordshire"],
    ["884", "Herefordshire"],
    ["E06000019", "Herefordshire"],
    ["e06000019", "Herefordshire"],
    ["Hull", "Kingston upon Hull"],
    ["835", "Dorset"],
    ["838", "Dorset"],
    ["940", "North Northamptonshire"],
    ["941", "North Northamptonshire / West Northamptonshire"],
    ["North Northamptonshire", "North Northamptonshire"],
    ["West Northamptonshire", "North Northamptonshire / West Northamptonshire"],
    ["940 / 941", "North Northamptonshire / West Northamptonshire"],
  ])("%s", (wanted, name) => {
    expect(findAuthority(wanted, authorities()).authority?.name).toBe(name);
  });
});

it("names all that may be meant", () => {
  expect(findAuthority("Kingston", authorities())).toEqual({
    authority: null,
    meant: ["Kingston upon Hull", "Kingston upon Thames"],
  });
});

it.each(["Atlantis", "999", "", "shire"])("knows no authority called “%s”", (wanted) => {
  expect(findAuthority(wanted, authorities())).toEqual({ authority: null, meant: [] });
});

it("finds those published only together by the name or code of either", () => {
  const alone = authoritiesIn(readDfeFiles([WORKFORCE]).rows);
  const joint = "North Northamptonshire / West Northamptonshire";
  expect(findAuthority("940", alone).authority?.name).toBe(joint);
  expect(findAuthority("north northamptonshire", alone).authority?.name).toBe(joint);
});

it.each([
  ["Herefordshire, County of", "Herefordshire"],
  ["Bristol, City of", "Bristol"],
  ["Bournemouth, Christchurch and Poole", "Bournemouth, Christchurch and Poole"],
  ["Isle of Wight", "Isle of Wight"],
])("says %s as %s", (published, name) => {
  expect(naturalName(published)).toBe(name);
});
