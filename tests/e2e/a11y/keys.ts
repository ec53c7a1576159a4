import { expect, type Locator, type Page } from "@playwright/test";

/** After how many steps a control counts as one that the keyboard does not reach. */
const STEPS = 150;

/** The keyboard alone, with every press counted. What is typed into a field is not. */
export class Keys {
  private readonly page: Page;
  private count = 0;

  constructor(page: Page) {
    this.page = page;
  }

  get presses(): number {
    return this.count;
  }

  async press(key: string, times = 1): Promise<void> {
    for (let time = 0; time < times; time++) {
      await this.page.keyboard.press(key);
      this.count += 1;
    }
  }

  /** The words that a task is about, as long as they are. */
  async type(words: string): Promise<void> {
    await this.page.keyboard.type(words);
  }

  /** Goes on by Tab, or back by Shift and Tab, until the control has the focus. */
  async reach(control: Locator, key = "Tab"): Promise<void> {
    await expect(control).toBeVisible();
    for (let step = 0; step < STEPS; step++) {
      if (await control.evaluate((element) => element === document.activeElement)) return;
      await this.press(key);
    }
    throw new Error(`${STEPS} presses of ${key} did not reach ${control}.`);
  }

  /** Goes to a control and presses it. */
  async follow(control: Locator, key = "Tab"): Promise<void> {
    await this.reach(control, key);
    await this.press("Enter");
  }

  /** From the beginning of a page past its head. */
  async skip(): Promise<void> {
    await this.follow(this.page.getByRole("link", { name: "Skip to main content" }));
  }
}
