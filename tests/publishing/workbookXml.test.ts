import { expect, it } from "vitest";
import { attribute, tags, unescaped } from "#publishing/workbookXml.ts";

it.each([
  ["double quotes", '<sheet name="Marchshire\'s" sheetId="1"/>', "Marchshire's"],
  ["single quotes", "<x:sheet sheetId='1' name='The \"old\" one'/>", 'The "old" one'],
  ["nothing", '<sheet sheetId="1"/>', ""],
])("reads an attribute in %s, whatever the prefix of its tag", (_, xml, name) => {
  expect(tags(`<sheets>${xml}</sheets>`, "sheet").map((tag) => attribute(tag, "name"))).toEqual([
    name,
  ]);
});

it("reads a text once: &amp;lt; is &lt;", () => {
  expect(unescaped("a &amp;lt; b &amp; &quot;c&quot;")).toBe('a &lt; b & "c"');
});
