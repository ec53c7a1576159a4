import { Dashboard } from "#contract/dashboard.ts";
import { expect, test } from "./test.ts";

const DASHBOARD = "**/api/v1/dashboard.json";

test("the front page opens with the figures of Herefordshire", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator("body")).toContainText("Herefordshire");
});

test("every measure has a page that opens by its address", async ({ page, request, baseURL }) => {
  const answer = await request.get("/api/v1/dashboard.json");
  const { measures } = Dashboard.parse(await answer.json());
  const [first] = measures;
  const path = `/measures/${first?.id}`;

  await page.goto(path);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(first?.title ?? "");
  expect(page.url()).toBe(`${baseURL}${path}`);
});

test("figures that cannot be fetched are said so, and come without a reload", async ({
  page,
  expectComplaint,
}) => {
  expectComplaint(/status of 403/);
  await page.route(DASHBOARD, (route) => route.fulfill({ status: 403 }));
  await page.goto("/");
  const again = page.getByRole("main").getByRole("button", { name: /try again/i });
  await expect(again).toBeVisible();

  await page.unroute(DASHBOARD);
  // What comes late asks once more, and may be before the click.
  await again.click({ timeout: 5000 }).catch(() => null);
  await expect(page.locator("body")).toContainText("Herefordshire");
});

test("a sign-in page on another host is not taken for a lost connection", async ({
  page,
  expectComplaint,
}) => {
  expectComplaint(
    /Content Security Policy|broken: connect-src|another origin: https:\/\/login\.example/,
  );
  await page.route("https://login.example/**", (route) =>
    route.fulfill({ contentType: "text/html", body: "<h1>Sign in</h1>" }),
  );
  await page.route(DASHBOARD, (route) =>
    route.fulfill({ status: 302, headers: { location: "https://login.example/" } }),
  );
  await page.goto("/");
  await expect(page.getByText(/sign in/i).first()).toBeVisible();
});
