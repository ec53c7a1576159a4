import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { viewsWriter, type ViewsWriter } from "#app/writtenViews.tsx";
import { writtenOverview } from "#app/writtenPage.tsx";
import { world } from "#mocks/world.ts";

const VIEWS = [
  ["plan", "Children’s services improvement plan 2018 to 2019"],
  ["mash", "The front door"],
  ["measures/caseload-average", "Average caseload"],
  ["sessions/2018-10-18", "Performance challenge session, October 2018"],
  ["print", "Briefing pack"],
  ["print?session=2018-10-18", "Briefing pack"],
  ["present?session=2018-10-18", "Performance challenge session, October 2018"],
  ["privacy", "Privacy: what is kept on this device"],
] as const;

describe("a view that is written beforehand", () => {
  let writer: ViewsWriter;

  beforeAll(async () => {
    const { dashboard, actionPlan: plan, sessions, measures } = await world("marchshire");
    const of = { dashboard, plan, sessions, config: { colours: { head: "#123456" } }, measures };
    writer = await viewsWriter(of, await writtenOverview({ ...of, several: false }));
  });
  afterAll(() => writer.end());

  it.each(VIEWS)("%s is whole, with its name", async (view, heading) => {
    const { html, title, given, colours } = await writer.draw(view);
    expect(html).toContain(`${heading}</h1>`);
    expect(title).toMatch(new RegExp(`^${heading} – Marchshire County Council`));
    expect(given).toMatchObject({ view, screen: null });
    expect(colours.size).toBeGreaterThan(0);
    // Nothing is on its way, and nothing stands there that only scripts or styles of its own could show.
    expect(html).not.toMatch(/aria-busy|<script|<template|<!--| style="/);
  });

  it("has controls that nobody can use before a script hears them, and links that lead", async () => {
    const { html } = await writer.draw("plan");
    const controls = [...html.matchAll(/<(?:button|input|select|textarea)\b[^>]*>/g)];
    expect(controls.length).toBeGreaterThan(3);
    for (const [control] of controls) expect(control).toContain(" inert");
    expect(html).toMatch(/<a [^>]*href="\/measures\/caseload-average"/);
    expect(html).not.toMatch(/<a [^>]*inert/);
  });

  it("has the agenda of its own session", async () => {
    const { html: july } = await writer.draw("present?session=2018-07-19");
    const { html: january } = await writer.draw("present?session=2019-01-24");
    expect(july).toContain("4 items on the agenda, 3 measures.");
    expect(january).toContain("13 items on the agenda, 9 measures. 7 items carried from before.");
  });

  it("is the same each time", async () => {
    expect(await writer.draw("since")).toEqual(await writer.draw("since"));
  });

  it("knows the days of the sessions", () => {
    expect(writer.sessions).toContain("2018-10-18");
  });
});
