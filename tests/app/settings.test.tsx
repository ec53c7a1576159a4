import { screen } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { afterEach, describe, expect, it } from "vitest";
import { server } from "#mocks/server.ts";
import { open, pageHeading } from "../pages/open.tsx";

const SLOW = { timeout: 20_000 };

afterEach(() => document.documentElement.removeAttribute("style"));

function openWith(settings: object): void {
  server.use(http.get("*/config.json", () => HttpResponse.json(settings)));
  open("/help");
}

describe("what the host has set", () => {
  it("stands at the head of every page, in the council's colours", async () => {
    openWith({
      title: "How we challenge",
      logo: "logo.svg",
      colours: { head: "#ffdd00", link: "#5b2c6f" },
    });
    const title = await screen.findByText("How we challenge", {}, SLOW);
    expect(title.closest("header")?.querySelector("img")).toHaveAttribute(
      "src",
      expect.stringMatching(/^http:\/\/localhost(:\d+)?\/logo\.svg$/),
    );
    const { style } = document.documentElement;
    expect(style.getPropertyValue("--council-head-text")).toBe("#000000");
    expect(style.getPropertyValue("--council-link")).toBe("#5b2c6f");
  }, 30_000);

  it("is said at the foot where it cannot be used, and costs nothing else", async () => {
    openWith({ colours: { link: "#ffdd00" } });
    const notice = await screen.findByText(/The setting colours\.link in config\.json/, {}, SLOW);
    expect(notice).toHaveTextContent('is "#ffdd00". It should be a darker colour');
    expect(document.documentElement.style.getPropertyValue("--council-link")).toBe("");
    expect(await pageHeading()).toBeVisible();
  }, 30_000);
});
