import { PACKED } from "#contract/packedFiles.ts";
import { isPackedPage, packedPage } from "#publishing/packedPage.ts";
import * as fc from "../generated/seeded.ts";
import { describe, expect, it } from "vitest";

const SHELL = `<!doctype html><html><head><script>"</body>"</script></head><body><div id="root"></div></body></html>`;
const NOTE = { made: "2026-11-25" };

function packed(text: string): string {
  return packedPage(SHELL, new Map([["dashboard.json", text]]), NOTE);
}

/** What a browser finds in the block of a path: all up to the first end of a script. */
function blockOf(page: string, path: string): string {
  const start = `<script type="${PACKED.type}" ${PACKED.path}="${path}">`;
  const from = page.indexOf(start) + start.length;
  return page.slice(from, page.indexOf("</script", from));
}

describe("a dashboard in one page", () => {
  it("holds each file as it was, whatever is written in it", () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        const block = blockOf(packed(json), "dashboard.json");
        expect(JSON.parse(block)).toEqual(JSON.parse(json));
      }),
    );
  });

  it.each([
    "</script><script>alert(1)</script>",
    "<!-- <script>",
    "]]>",
    "two\u2028lines\u2029here",
    "$& $' $1",
  ])("takes no harm from a text such as %j", (text) => {
    const page = packed(JSON.stringify({ text }));
    const block = blockOf(page, "dashboard.json");
    expect(JSON.parse(block)).toEqual({ text });
    expect(block).not.toMatch(/[<\u2028\u2029]/);
    expect(page.match(/<\/script>/g)).toHaveLength(3);
  });

  it("puts the files at the end of the body, and says on which day it was made", () => {
    const page = packed("{}");
    expect(page.endsWith("</script>\n</body></html>")).toBe(true);
    expect(JSON.parse(blockOf(page, PACKED.note))).toEqual(NOTE);
    expect(packed("{}")).toBe(page);
  });

  it("keeps the page of the app as it was, and is made of none that has no end", () => {
    const page = packed("{}");
    expect(page.replaceAll(/<script type=[^>]*>[^<]*<\/script>\n/g, "")).toBe(SHELL);
    expect(() => packedPage("<html>", new Map(), NOTE)).toThrow(
      "The page of the app has no </body> before which to put files.",
    );
  });

  it("is told from any other page", () => {
    expect(isPackedPage(packed("{}"))).toBe(true);
    expect(isPackedPage(SHELL)).toBe(false);
  });
});
