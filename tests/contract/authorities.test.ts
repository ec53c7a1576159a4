import { expect, it } from "vitest";
import { Authorities } from "#contract/authorities.ts";
import { EXAMPLES } from "#publishing/apiSchemas.ts";

const [ONE] = EXAMPLES.authorities.authorities;

it("keeps the list of the description", () => {
  expect(Authorities.safeParse(EXAMPLES.authorities).success).toBe(true);
});

it.each([
  ["a folder that is not its code", { ...ONE, path: "north-northamptonshire/" }],
  ["a folder above", { ...ONE, id: "..", path: "../" }],
  ["a code that is a name", { ...ONE, id: "Leeds", path: "Leeds/" }],
  ["a kind that is none", { ...ONE, type: "parish" }],
])("refuses %s", (_, one) => {
  expect(Authorities.safeParse({ ...EXAMPLES.authorities, authorities: [one] }).success).toBe(
    false,
  );
});

it("refuses an authority twice, and an empty list", () => {
  for (const authorities of [[ONE, ONE], []])
    expect(Authorities.safeParse({ ...EXAMPLES.authorities, authorities }).success).toBe(false);
});
