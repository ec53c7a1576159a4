import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { methodsText } from "../../scripts/methodsText.ts";

const titled = (markdown: string) => methodsText(`# Rules\n\n${markdown}\n`).blocks;

it("takes headings, lists, code and tables apart, each by its kind", () => {
  const blocks = titled(
    ["## Small counts", "1. **One**, *two*, `three`", "", "    a = b", "", "## Two"].join("\n"),
  );
  expect(blocks[0]).toEqual({
    kind: "heading",
    depth: 2,
    id: "small-counts",
    text: "Small counts",
  });
  expect(blocks[1]).toMatchObject({
    kind: "list",
    ordered: true,
    items: [
      [
        {
          kind: "paragraph",
          phrases: [
            { kind: "strong", phrases: [{ kind: "text", text: "One" }] },
            { kind: "text", text: ", " },
            { kind: "emphasis", phrases: [{ kind: "text", text: "two" }] },
            { kind: "text", text: ", " },
            { kind: "code", text: "three" },
          ],
        },
        { kind: "paragraph" },
      ],
    ],
  });
  expect(titled("```\na\n```")).toEqual([{ kind: "code", text: "a" }]);
});

it("names a table by its heading, and knows a column of figures", () => {
  const blocks = titled("## Rule\n\n| `a` | b |\n|---|---|\n| one | −1,200.5% |\n| two | 7 |");
  expect(blocks[1]).toEqual({
    kind: "table",
    table: {
      caption: "Rule",
      columns: [
        { name: "a", numeric: false },
        { name: "b", numeric: true },
      ],
      rows: [
        ["one", "−1,200.5%"],
        ["two", "7"],
      ],
    },
  });
});

it.each([
  ["to another site, as it is", "https://example.org/a", "https://example.org/a"],
  ["to what the app says itself, to its page", "accessibility.md", "/accessibility"],
])("leads %s", (_, to, href) => {
  expect(titled(`[there](${to})`)).toEqual([
    {
      kind: "paragraph",
      phrases: [{ kind: "link", href, phrases: [{ kind: "text", text: "there" }] }],
    },
  ]);
});

it.each(["deploy.md", "../README.md", "javascript:alert(1)", "http://example.org"])(
  "makes plain text of a link to %s",
  (to) => {
    expect(titled(`[*there*](${to})`)).toEqual([
      { kind: "paragraph", phrases: [{ kind: "text", text: "there" }] },
    ]);
  },
);

it.each([
  ["![a picture](a.png)", /line 3: .* “image”/],
  ["<b>bold</b>", /line 3: .* “html”/],
  ["> quoted", /line 3: .* “blockquote”/],
  ["### Too deep", /line 3: a heading of depth 3 after one of depth 1/],
  ["# Another title", /line 3: a heading of depth 1/],
  ["## One\n\n## One", /line 5: there is a heading “One” already/],
])("stops the build at %s, and says where", (markdown, said) => {
  expect(() => titled(markdown)).toThrow(said);
});

it("stops the build where there is no title", () => {
  expect(() => methodsText("Text")).toThrow(/it has to begin with its title/);
});

it("every section of docs/methods.md begins with a sentence, without a sum", () => {
  const { blocks } = methodsText(readFileSync("docs/methods.md", "utf8"));
  const headings = blocks.flatMap((block, at) => (block.kind === "heading" ? [{ block, at }] : []));
  expect(headings.length).toBeGreaterThan(25);
  for (const { block, at } of headings) {
    const next = blocks[at + 1];
    const [first] = next?.kind === "paragraph" ? next.phrases : [];
    const said = first?.kind === "text" ? first.text : "";
    expect(said, block.text).toMatch(/^[A-Z]\p{Ll}* /u);
    expect(said, block.text).not.toMatch(/[=÷×√]/);
  }
});
