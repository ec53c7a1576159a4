import type { Page } from "@playwright/test";
import { expect, test } from "../test.ts";
import { holds } from "./holds.ts";
import { Keys } from "./keys.ts";
import { type Council, COUNCILS } from "./states.ts";

/** A task of a member, the chair or an officer, and the most presses of a key that it may take. */
interface Task {
  readonly name: string;
  readonly most: number;
  readonly from: string | ((council: Council) => string);
  readonly done: (page: Page, keys: Keys, council: Council) => Promise<void>;
}

const level1 = (page: Page) => page.getByRole("heading", { level: 1 });

const TASKS: readonly Task[] = [
  {
    name: "finds what is worst, and opens it",
    most: 8,
    from: "/",
    done: async (page, keys) => {
      await keys.skip();
      const worst = page.getByRole("article").first().getByRole("link");
      const title = (await worst.textContent()) ?? "";
      await keys.follow(worst);
      await expect(level1(page)).toHaveText(title);
      await expect(level1(page)).toBeFocused();
    },
  },
  {
    name: "finds a measure by a word of its name",
    most: 3,
    from: "/help",
    done: async (page, keys, { word, title }) => {
      await keys.press("Control+k");
      await keys.type(word);
      await expect(page.getByRole("option").first()).toBeVisible();
      await keys.press("ArrowDown");
      await keys.press("Enter");
      await expect(level1(page)).toHaveText(title);
    },
  },
  {
    name: "reads a measure’s figures as a table",
    most: 14,
    from: ({ measure }) => `/measures/${measure}`,
    done: async (page, keys) => {
      await keys.skip();
      await keys.follow(page.locator("summary", { hasText: "Show as a table" }).first());
      await expect(page.getByRole("table").first()).toBeVisible();
    },
  },
  {
    name: "keeps a question that the figures ask",
    most: 10,
    from: "/",
    done: async (page, keys) => {
      await keys.skip();
      await keys.follow(page.getByRole("button", { name: /^Add to my questions/ }).first());
      await expect(page.getByRole("button", { name: /^In my questions/ }).first()).toBeFocused();
      await expect(page.getByRole("link", { name: /^My questions/ })).toContainText("1");
    },
  },
  {
    name: "keeps a question of a measure’s own page",
    most: 22,
    from: ({ measure }) => `/measures/${measure}`,
    done: async (page, keys) => {
      await keys.skip();
      await keys.follow(page.getByRole("button", { name: /^Add to my questions/ }).first());
      await expect(page.getByRole("link", { name: /^My questions/ })).toContainText("1");
    },
  },
  {
    name: "writes down a question of their own, and takes it to a session",
    most: 40,
    from: "/questions",
    done: async (page, keys) => {
      await keys.skip();
      await keys.reach(page.getByRole("textbox", { name: "Your own question" }));
      await keys.type("Who holds the longest waits?");
      await keys.press("Tab");
      await keys.press("Enter");
      await expect(page.getByRole("link", { name: /^My questions/ })).toContainText("1");
      await keys.follow(page.getByRole("link", { name: "Take them to a session" }), "Shift+Tab");
      await keys.reach(page.getByLabel("Day"));
      await keys.type("02022029");
      await keys.press("Enter");
      await expect(level1(page)).toContainText("2 February 2029");
      await keys.follow(page.getByRole("button", { name: /^Bring my 1 question/ }));
      await expect(page.getByText("1 question of yours is in the session now.")).toBeVisible();
    },
  },
  {
    name: "opens a session’s slides, goes to one of them, and looks at its table",
    most: 14,
    from: ({ session }) => `/sessions/${session}`,
    done: async (page, keys, { title }) => {
      await keys.skip();
      await keys.follow(page.getByRole("link", { name: "Present" }));
      const slide = page.locator('section[data-shown="true"] h1');
      await expect(slide).toBeVisible();
      await keys.press("g");
      const slides = page.getByRole("dialog", { name: "All slides" });
      await keys.follow(slides.getByRole("link", { name: title }), "ArrowDown");
      await expect(slide).toContainText(title);
      await keys.press("t");
      await expect(page.locator('section[data-shown="true"]').getByRole("table")).toBeVisible();
    },
  },
  {
    name: "writes down an answer while a slide is shown",
    most: 3,
    from: ({ session, measure }) => `/present?session=${session}&slide=${measure}`,
    done: async (page, keys) => {
      await expect(page.locator('section[data-shown="true"] h1')).toBeVisible();
      await keys.press("n");
      await keys.press("a");
      await keys.type("Two teams were without a manager.");
      await keys.press("Enter");
      await expect(page.getByRole("dialog")).toBeHidden();
      await expect(page.getByText(/^Kept on this device: /)).toContainText("Two teams");
    },
  },
  {
    name: "prints the pack of a session",
    most: 12,
    from: ({ session }) => `/sessions/${session}`,
    done: async (page, keys) => {
      await keys.skip();
      await keys.follow(page.getByRole("link", { name: "Briefing pack" }));
      const printed = page.waitForFunction(() => Reflect.get(window, "printed") === true);
      await keys.follow(page.getByRole("button", { name: "Print", exact: true }));
      await printed;
    },
  },
  {
    name: "goes from the plan to what has changed since the last session",
    most: 8,
    from: "/plan",
    done: async (page, keys) => {
      await keys.skip();
      await keys.follow(
        page.getByRole("link", { name: "What has changed since the last session" }),
      );
      await expect(level1(page)).toBeFocused();
    },
  },
];

for (const [council, { name, most, from, done }] of COUNCILS.flatMap((council) =>
  TASKS.map((task) => [council, task] as const),
))
  test(`${council.dataset}, the keyboard alone: ${name}, in ${most} presses or fewer`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      window.print = () => Reflect.set(window, "printed", true);
    });
    await page.goto(council.host + (typeof from === "string" ? from : from(council)));
    await expect(level1(page).first()).toBeVisible();
    await page.waitForLoadState("networkidle");
    const keys = new Keys(page);
    await done(page, keys, council);
    const over = keys.presses > most ? [`${keys.presses} presses`] : [];
    holds(["2.1.1", "2.4.5"], `no more than ${most} presses`, over);
  });
