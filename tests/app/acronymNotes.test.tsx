import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import { describe, expect, it } from "vitest";
import { acronymNotes } from "#app/acronymNotes.ts";

const MASH = "(MASH: multi-agency safeguarding hub)";

function shown(page: ReactNode) {
  const { container, rerender } = render(page);
  const notes = acronymNotes(container, "");
  notes.look([container]);
  return { container, notes, rerender };
}

function texts(container: Element): readonly (string | null)[] {
  return [...container.querySelectorAll("p, h1, h2, td")].map(({ textContent }) => textContent);
}

describe("an acronym", () => {
  it.each<[string, ReactNode, readonly string[]]>([
    [
      "is explained behind the first text that has it, and once",
      [<h2 key="1">Contacts to the MASH</h2>, <p key="2">The MASH is open.</p>],
      [`Contacts to the MASH ${MASH}`, "The MASH is open."],
    ],
    [
      "is explained below the name of the page",
      [<h1 key="1">Contacts to the MASH</h1>, <p key="2">The MASH is open.</p>],
      ["Contacts to the MASH", `The MASH is open. ${MASH}`],
    ],
    [
      "is explained behind the name of the page, if it stands nowhere else",
      <h1 key="1">Contacts to the MASH</h1>,
      [`Contacts to the MASH ${MASH}`],
    ],
    [
      "is not explained in words for those alone who listen, where it is seen, too",
      [
        <h2 key="1" data-unseen style={{ position: "absolute" }}>
          Contacts to the MASH
        </h2>,
        <p key="2">The MASH is open.</p>,
      ],
      ["Contacts to the MASH", `The MASH is open. ${MASH}`],
    ],
    [
      "is explained behind its link, not in it",
      <p key="1">
        <a href="/mash">
          <b>MASH</b>
        </a>
        .
      </p>,
      [`MASH ${MASH}.`],
    ],
    [
      "is explained after the one that comes before it in the same text",
      <p key="1">Caseloads for CIN and LAC teams</p>,
      ["Caseloads for CIN and LAC teams (CIN: child in need) (LAC: children looked after)"],
    ],
    [
      "has one space on each side, where a sentence goes on in another element",
      <p key="1">
        The MASH <em>looks first</em>.
      </p>,
      [`The MASH ${MASH} looks first.`],
    ],
    [
      "is left alone where the text itself writes it out, and from then on",
      [
        <p key="1">The multi-agency safeguarding hub (MASH) is open.</p>,
        <p key="2">The MASH is open.</p>,
      ],
      ["The multi-agency safeguarding hub (MASH) is open.", "The MASH is open."],
    ],
    [
      "is explained in sight before what is folded away",
      [
        <details key="1">
          <summary>More</summary>
          <p>MASH</p>
        </details>,
        <p key="2">MASH</p>,
      ],
      ["MASH", `MASH ${MASH}`],
    ],
    [
      "is explained where it is folded away, if it stands nowhere else",
      <details key="1">
        <summary>More</summary>
        <p>MASH</p>
      </details>,
      [`MASH ${MASH}`],
    ],
  ])("%s", (_, page, expected) => {
    expect(texts(shown(page).container)).toEqual(expected);
  });

  it("is left for the end of the page where it stands in a control or a drawing alone", () => {
    const { container, notes } = shown(
      <>
        <button type="button">Save as picture (PNG)</button>
        <svg>
          <text>MASH</text>
        </svg>
      </>,
    );
    expect(container.querySelector("small")).toBeNull();
    expect(notes.left().map(({ short }) => short)).toEqual(["PNG", "MASH"]);
  });

  it("is left for the end, too, where it is explained within what is heard by its name alone", () => {
    const { container, notes } = shown(
      <>
        <div role="slider" aria-label="Contacts" aria-valuenow={1} tabIndex={0}>
          <p>Contacts to the MASH</p>
        </div>
        <p>The MASH is open.</p>
      </>,
    );
    expect(texts(container)).toEqual([`Contacts to the MASH ${MASH}`, "The MASH is open."]);
    expect(notes.left().map(({ short }) => short)).toEqual(["MASH"]);
  });

  it("is left for the end, too, where all else that has it is folded away", () => {
    const { notes } = shown(
      <>
        <button type="button">Save as picture (PNG)</button>
        <details>
          <summary>Contacts to the MASH</summary>
          <p>The MASH, as a PNG or an SVG</p>
        </details>
      </>,
    );
    expect(notes.left().map(({ short }) => short)).toEqual(["PNG", "MASH"]);
  });

  it("keeps its explanation where the page changes around it, and gets another where it goes", () => {
    const { container, notes, rerender } = shown(<p>Contacts to the MASH</p>);
    rerender(<p>Work of the MASH</p>);
    notes.look([container]);
    expect(texts(container)).toEqual([`Work of the MASH ${MASH}`]);

    rerender(<p>Referrals</p>);
    notes.look([container]);
    expect(texts(container)).toEqual(["Referrals"]);

    rerender(<h1>The MASH</h1>);
    notes.look([container]);
    expect(texts(container)).toEqual([`The MASH ${MASH}`]);
    notes.end();
    expect(texts(container)).toEqual(["The MASH"]);
  });
});
