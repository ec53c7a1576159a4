import { readFileSync } from "node:fs";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { FAULTS } from "#mocks/faults.ts";
import { server } from "#mocks/server.ts";
import { world } from "#mocks/world.ts";
import { open } from "./open.tsx";

const SLOW = { timeout: 20_000 };
const TITLE = { level: 1, name: "How each figure is judged" };

describe("the page of methods", { timeout: 30_000 }, () => {
  it("has every heading of the document in its order, and needs no figures", async () => {
    server.use(...FAULTS["403"].over(world));
    open("/help/methods");
    await screen.findByRole("heading", TITLE, SLOW);
    expect(document.title).toMatch(/^How each figure is judged/);

    const written = readFileSync("docs/methods.md", "utf8").matchAll(/^(#+) (.*)$/gm);
    const main = within(screen.getByRole("main"));
    const drawn = main
      .getAllByRole("heading")
      .filter(({ id }) => id !== "contents")
      .map(({ tagName, textContent }) => `${tagName} ${textContent}`);
    expect(drawn).toEqual(
      [...written].map(
        ([, marks = "", text = ""]) => `H${marks.length} ${text.replaceAll("`", "")}`,
      ),
    );
  });

  it("draws tables, lists, code and emphasis, and leads to each section", async () => {
    open("/help/methods");
    await screen.findByRole("heading", TITLE, SLOW);
    const rules = screen.getByRole("table", { name: "Special causes (the four rules)" });
    expect(within(rules).getByRole("rowheader", { name: "two of three" })).toBeVisible();
    expect(screen.getByText("16.879 and 19.007").tagName).toBe("STRONG");
    expect(screen.getByText("processLimits.ts").tagName).toBe("CODE");

    const links = within(screen.getByRole("navigation", { name: "On this page" })).getAllByRole(
      "link",
    );
    expect(links.length).toBeGreaterThan(25);
    for (const link of links) {
      const place = document.getElementById((link.getAttribute("href") ?? "").slice(1));
      expect(place).toHaveTextContent(link.textContent ?? "");
    }
  });

  it("is linked from the help, and leads back to it", async () => {
    open("/help");
    await userEvent.click(await screen.findByRole("link", { name: /^How each figure/ }, SLOW));
    await waitFor(() => expect(screen.getByRole("heading", TITLE)).toHaveFocus(), SLOW);
    await userEvent.click(screen.getByRole("link", { name: /^All the signs/ }));
    expect(await screen.findByRole("heading", { name: "Glossary" }, SLOW)).toBeVisible();
  });
});
