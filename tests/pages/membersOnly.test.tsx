import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { myQuestions } from "#api/myQuestions.ts";
import { handlers } from "#mocks/handlers.ts";
import { server } from "#mocks/server.ts";
import { world } from "#mocks/world.ts";
import { open, pageHeading } from "./open.tsx";

const SLOW = { timeout: 20_000 };
const NOTICE = "For members only: not for publication.";

describe("a dashboard for members", () => {
  it.each([
    "/",
    "/measures/caseload-average",
    "/mash",
    "/plan",
    "/since",
    "/questions",
    "/print",
    "/help",
  ])(
    "says so at %s: in the foot, and in the title of the tab and of the printed page",
    async (address) => {
      server.use(...handlers(() => world("marchshire")));
      open(address);

      await waitFor(() => expect(screen.getByRole("contentinfo")).toHaveTextContent(NOTICE), SLOW);
      await waitFor(() => expect(document.title).toMatch(/ – members only$/), SLOW);
    },
    30_000,
  );

  it("says so in the questions that are mailed", async () => {
    server.use(...handlers(() => world("marchshire")));
    myQuestions.add({ text: "Why?", measure: null, evidence: null });
    open("/questions");

    const mail = () => screen.getByRole("link", { name: "Send by email" }).getAttribute("href");
    await waitFor(() => expect(mail()).toContain(encodeURIComponent(NOTICE)), SLOW);
  }, 30_000);

  it("is not said of a dashboard for everyone", async () => {
    open("/data");

    await pageHeading("The data");
    expect(document.title).toBe("The data");
    expect(document.body).not.toHaveTextContent(NOTICE);
  }, 30_000);
});
