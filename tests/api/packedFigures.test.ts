import { createFiguresSource, openedResource } from "#api/openedFigures.ts";
import { packedFigures } from "#api/packedFigures.ts";
import { packedPage } from "#publishing/packedPage.ts";
import { describe, expect, it } from "vitest";

const SHELL = '<!doctype html><html><body><div id="root"></div></body></html>';
const FILES = new Map([
  ["dashboard.json", '{"title":"</script>&amp;"}'],
  ["measures/caseload.json", '{"id":"caseload"}'],
]);

function opened(html: string): Document {
  return new DOMParser().parseFromString(html, "text/html");
}

describe("the figures of a pack", () => {
  const page = packedPage(SHELL, FILES, { made: "2026-11-25" });

  it("are read as they were packed", () => {
    const figures = packedFigures(opened(page));
    expect(figures).toMatchObject({ kind: "pack", made: "2026-11-25" });
    expect(figures?.files.get("dashboard.json")).toEqual({ title: "</script>&amp;" });
    expect(figures?.files.get("measures/caseload.json")).toEqual({ id: "caseload" });
  });

  it("are none in a page of a host", () => {
    expect(packedFigures(opened(SHELL))).toBeNull();
  });

  it("lack what was cut off or changed, and keep the rest", () => {
    const cut = page.slice(0, page.indexOf('{"id"') + 4);
    const figures = packedFigures(opened(cut));
    expect(figures?.made).toBeNull();
    expect(figures?.files.has("dashboard.json")).toBe(true);
    if (figures === null) throw new Error("There are no figures.");
    expect(() => openedResource(figures, "measures/caseload.json")).toThrow(
      "There is no measures/caseload.json in this copy.",
    );
  });

  it("are gone back to when another file is closed", () => {
    const own = packedFigures(opened(page));
    const source = createFiguresSource(own);
    source.open({ kind: "preview", name: "figures.xlsx", files: new Map() });
    source.close();
    expect(source.current()).toBe(own);
  });
});
