import { expect, it } from "vitest";
import { slug } from "#publishing/slug.ts";

it.each<[string, string]>([
  ["Health services", "health-services"],
  ["Schools & colleges", "schools-and-colleges"],
  ["Children’s centre", "childrens-centre"],
  ["Children's centre", "childrens-centre"],
  ["Caffè, naïve", "caffe-naive"],
  ["  (16 to 18) ", "16-to-18"],
  ["—", ""],
])("makes of %j the id %j", (text, id) => {
  expect(slug(text)).toBe(id);
});
