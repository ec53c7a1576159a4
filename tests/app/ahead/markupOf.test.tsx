import { StrictMode } from "react";
import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { createQueryClient } from "#api/queryClient.ts";
import { drawn } from "#app/ahead/drawn.ts";
import { markupOf } from "#app/ahead/markupOf.ts";
import { App } from "#app/App.tsx";
import { Dashboard } from "#app/Dashboard.tsx";
import { type Dataset, firstScreenOf } from "./firstScreens.ts";

const client = createQueryClient(0);

/** As a browser reads it: names of attributes small, signs in one way; and attributes in one order. */
function read(markup: string): string {
  const element = document.createElement("div");
  element.innerHTML = markup;
  // For the head of a page that is written.
  for (const hint of element.querySelectorAll(":scope > link")) hint.remove();
  for (const node of element.querySelectorAll("*")) {
    const attributes = [...node.attributes].toSorted((one, other) =>
      one.name < other.name ? -1 : 1,
    );
    for (const { name } of attributes) node.removeAttribute(name);
    for (const { name, value } of attributes) node.setAttribute(name, value);
  }
  return element.innerHTML;
}

describe("the markup of what is drawn ahead of React", () => {
  it.each<[Dataset, "public" | "members"]>([
    ["herefordshire", "public"],
    ["marchshire", "public"],
    ["marchshire", "members"],
  ])("is what React writes of it: %s, for %s", async (dataset, audience) => {
    const given = { ...(await firstScreenOf(dataset, audience)), several: false };
    const expected = renderToString(
      <StrictMode>
        <App queryClient={client} given={given} written="/" />
      </StrictMode>,
    );
    const markup = markupOf(await drawn(<Dashboard given={given} written="/" />));
    expect(markup.length).toBeGreaterThan(10_000);
    expect(read(markup)).toBe(read(expected));
  });

  it("keeps texts apart that stand side by side", async () => {
    const texts = [1, " of ", <b key="all">24</b>, " measures", " and ", "signs < & more"];
    expect(markupOf(await drawn(<p>{texts}</p>))).toBe(
      "<p>1<!-- --> of <b>24</b> measures<!-- --> and <!-- -->signs &lt; &amp; more</p>",
    );
  });
});
