import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { LISTS, myQuestions } from "#api/myQuestions.ts";
import { FAULTS } from "#mocks/faults.ts";
import { server } from "#mocks/server.ts";
import { world } from "#mocks/world.ts";
import { asText, mailLink } from "#pages/questions/asText.ts";
import { myQuestionGroups } from "#view-models/myQuestionGroups.ts";
import { dayAsked } from "#pages/useFigures.ts";
import { open } from "./open.tsx";

const SLOW = { timeout: 20_000 };
beforeEach(() => {
  LISTS.now().erase();
});

describe("my questions", { timeout: 30_000 }, () => {
  it("are added, reworded, moved and removed", async () => {
    open("/questions");
    const own = await screen.findByRole("textbox", { name: "Your own question" }, SLOW);
    await userEvent.type(own, "Who holds the longest waits?{Enter}");
    await userEvent.type(own, "What is the agency share?{Enter}");

    await userEvent.click(
      screen.getByRole("button", { name: "Move up: What is the agency share?" }),
    );
    const list = screen.getByRole("list", { name: "My questions" });
    const texts = () =>
      within(list)
        .getAllByRole("listitem")
        .map((item) => item.textContent);
    expect(texts()[0]).toContain("What is the agency share?");

    await userEvent.click(screen.getByRole("button", { name: /^Edit: What is the agency/ }));
    const draft = screen.getByRole("textbox", { name: "Question 1" });
    await userEvent.clear(draft);
    await userEvent.type(draft, "How many are agency workers?");
    await userEvent.click(screen.getByRole("button", { name: /^Save/ }));
    expect(texts()[0]).toContain("How many are agency workers?");

    await userEvent.click(screen.getByRole("button", { name: /^Remove: Who holds/ }));
    expect(texts()).toHaveLength(1);
  });

  it("are written as text and as an email by measure, each with what gave rise to it", () => {
    const groups = myQuestionGroups(
      [
        { id: 2, text: "When?", measure: null, evidence: null },
        { id: 1, text: "Why?", measure: "referrals", evidence: "It doubled." },
      ],
      [{ id: "referrals", title: "Referrals" }],
    );
    expect(asText(groups, null)).toBe(
      "Referrals\n1. Why?\n   (It doubled.)\n\nOther questions\n2. When?",
    );
    expect(mailLink(groups, null)).toContain("body=Referrals%0A1.%20Why%3F%0A");
    expect(
      asText(
        myQuestionGroups([{ id: 2, text: "When?", measure: null, evidence: null }], []),
        "For members only.",
      ),
    ).toBe("1. When?\n\nFor members only.");
  });

  it("stand by measure, on their page and on the measure's, and are put in order among their own", async () => {
    myQuestions.add({ text: "Who waits?", measure: null, evidence: null });
    myQuestions.add({ text: "Why?", measure: "vacancy-rate", evidence: "It doubled." });
    open("/measures/vacancy-rate");
    const own = await screen.findByRole(
      "textbox",
      { name: "Your own question on this measure" },
      SLOW,
    );
    await userEvent.type(own, "Which posts?{Enter}");
    const list = () => screen.getByRole("list", { name: "My questions on this measure" });
    expect(within(list()).getAllByRole("listitem")).toHaveLength(2);
    await userEvent.click(screen.getByRole("button", { name: "Move up: Which posts?" }));
    expect(within(list()).getAllByRole("listitem")[0]).toHaveTextContent("Which posts?");
    expect(screen.queryByText("Who waits?")).not.toBeInTheDocument();
    expect(myQuestions.list().questions.map(({ text }) => text)).toEqual([
      "Who waits?",
      "Which posts?",
      "Why?",
    ]);

    await userEvent.click(screen.getByRole("link", { name: /^My questions/ }));
    expect(await screen.findByRole("link", { name: "Vacancy rate" }, SLOW)).toHaveAttribute(
      "href",
      "/measures/vacancy-rate",
    );
    const lists = screen.getAllByRole("list").filter((one) => one.tagName === "OL");
    expect(lists.map((one) => one.getAttribute("aria-label"))).toEqual([
      "Vacancy rate",
      "Other questions",
    ]);
    expect(lists[1]).toHaveAttribute("start", "3");
  });
});

describe("the other pages", { timeout: 30_000 }, () => {
  it("the data page names a value that cannot be read, and where it stands", async () => {
    server.use(...FAULTS["one-measure-broken"].over(world));
    open("/data");
    expect(await screen.findByRole("alert", {}, SLOW)).toHaveTextContent(
      /measures\[0\]\.observations\[0\]\.value/,
    );
    expect(screen.getByRole("heading", { name: "How fresh the figures are" })).toBeVisible();
  });

  it("the help explains every word, and needs no figures", async () => {
    server.use(...FAULTS["403"].over(world));
    open("/help");
    expect(await screen.findByRole("heading", { name: "Glossary" }, SLOW)).toBeVisible();
  });

  it("an address that leads nowhere says so, and leads home", async () => {
    open("/nowhere");
    expect(await screen.findByRole("heading", { name: "Page not found" }, SLOW)).toBeVisible();
    await userEvent.click(screen.getByRole("link", { name: /on the overview/ }));
    expect(await screen.findByRole("heading", { name: "Scorecard" }, SLOW)).toBeVisible();
    await waitFor(() => expect(screen.getByRole("heading", { level: 1 })).toHaveFocus(), SLOW);
  });
});

it.each([
  ["2018-10", "2018-10-31"],
  ["2018-10-12", "2018-10-12"],
  ["2018-13", null],
  ["2018-02-99", null],
  ["soon", null],
  [null, null],
])("the day of asAt=%s is %s", (asked, day) => {
  expect(dayAsked(asked)).toBe(day);
});
