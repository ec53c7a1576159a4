import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { PictureDownloads } from "#components/PictureDownloads.tsx";

const LINK = "https://example.org/measures/nfa?asAt=2019-02-27";
const linkNow = () => LINK;

describe("taking a picture away", () => {
  it.each(["PNG", "SVG"])("saves it as %s and says so", async (kind) => {
    const save = vi.fn(() => Promise.resolve());
    render(<PictureDownloads of="Caseloads fell" onSave={save} linkNow={linkNow} />);
    await userEvent.click(
      screen.getByRole("button", { name: `Save as picture (${kind}): Caseloads fell` }),
    );
    expect(save).toHaveBeenCalledWith(kind.toLowerCase());
    expect(screen.getByRole("status")).toHaveTextContent("The picture is in your downloads.");
  });

  it("says so where it cannot be made, and what to do", async () => {
    render(
      <PictureDownloads
        of="Caseloads fell"
        onSave={() => Promise.reject(new Error("No"))}
        linkNow={linkNow}
      />,
    );
    await userEvent.click(screen.getByRole("button", { name: /PNG/ }));
    expect(screen.getByRole("status")).toHaveTextContent(/could not be made\. Try the other kind/);
  });

  it("copies the link to the view", async () => {
    userEvent.setup();
    render(
      <PictureDownloads of="Caseloads fell" onSave={() => Promise.resolve()} linkNow={linkNow} />,
    );
    await userEvent.click(
      screen.getByRole("button", { name: "Copy link to this view: Caseloads fell" }),
    );
    expect(screen.getByRole("status")).toHaveTextContent("The link is copied.");
    expect(await navigator.clipboard.readText()).toBe(LINK);
  });

  it("shows the link where the clipboard is closed to it", async () => {
    const user = userEvent.setup();
    const closed = vi
      .spyOn(navigator.clipboard, "writeText")
      .mockRejectedValue(new Error("Not allowed"));
    render(
      <PictureDownloads of="Caseloads fell" onSave={() => Promise.resolve()} linkNow={linkNow} />,
    );
    await user.click(
      screen.getByRole("button", { name: "Copy link to this view: Caseloads fell" }),
    );
    const link = screen.getByRole("textbox", { name: /copied by hand/ });
    expect(link).toHaveValue(LINK);
    expect(link).toHaveFocus();
    closed.mockRestore();
  });
});
