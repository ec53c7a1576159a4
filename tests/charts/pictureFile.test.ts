import { beforeAll, describe, expect, it } from "vitest";
import { pictureOf, putAway } from "#charts/pictureFile.ts";
import type { PictureWords } from "#view-models/pictureWords.ts";

const WORDS: PictureWords = {
  name: "picture",
  title: "Referrals rose",
  subtitle: "Referrals, 2018",
  notice: "Marchshire. Made-up figures for a council that does not exist.",
  notes: ["Source: Case system."],
};

// jsdom lays nothing out.
beforeAll(() => {
  Range.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 10, 18);
});

const FIGURE = `
  <figure>
    <figcaption>A caption of the page</figcaption>
    <ul aria-label="Key">
      <li><label><input type="checkbox" checked>England</label><svg></svg></li>
      <li><label><input type="checkbox">Wales</label></li>
    </ul>
    <div role="slider">
      <div>
        <svg viewBox="0 0 20 10" class="plot">
          <g style="fill: red">
            <path d="M0 0L20 10" onclick="alert(1)" data-x="1"></path>
            <text x="1">2 &lt; 3</text>
          </g>
          <path d="M9 9" style="display: none"></path>
          <rect width="3" height="3" fill="url(https://example.org/#p)" clip-path="url(#here)"></rect>
          <image href="https://example.org/spy.png"></image>
          <foreignObject><p>Markup</p></foreignObject>
        </svg>
      </div>
      <svg data-screen-only><circle r="7"></circle></svg>
      <div role="tooltip">A tooltip <svg></svg></div>
    </div>
    <section><h3>Notes of the page</h3><svg></svg></section>
  </figure>`;

function figure(): Element {
  document.body.innerHTML = FIGURE;
  const figure = document.querySelector("figure");
  if (figure === null) throw new Error("There is no figure.");
  return figure;
}

/** What is written in a part of a picture. */
function textOf(element: Element | null): string {
  return element?.textContent ?? "";
}

function picture(words: PictureWords = WORDS): Document {
  const { svg } = pictureOf(figure(), words);
  const picture = new DOMParser().parseFromString(svg, "image/svg+xml");
  expect(picture.querySelector("parsererror")).toBeNull();
  return picture;
}

describe("the picture of a figure", () => {
  it("says what it is, above and below its drawing, on white", () => {
    const drawn = picture();
    const texts = [...drawn.querySelectorAll("svg > text")].map(({ textContent }) => textContent);
    expect(texts.join(" ")).toBe(
      "Referrals rose Referrals, 2018 Marchshire. Made-up figures for a council that does not exist. Source: Case system.",
    );
    expect(drawn.querySelector("rect")?.getAttribute("fill")).toBe("#ffffff");
    expect(textOf(drawn.querySelector("title"))).toBe("Referrals rose");
    expect(textOf(drawn.querySelector("desc"))).toContain("Source: Case system.");
  });

  it("has the drawing and the key, without what is there for reading them or was put away", () => {
    const drawn = picture();
    expect(drawn.querySelector('path[d="M0 0L20 10"]')).not.toBeNull();
    expect(textOf(drawn.documentElement)).toContain("England");
    for (const text of ["Wales", "A tooltip", "A caption", "Notes of the page", "Markup"])
      expect(textOf(drawn.documentElement)).not.toContain(text);
    expect(drawn.querySelector('path[d="M9 9"], circle')).toBeNull();
  });

  it("needs nothing from elsewhere: no image, style, class, script or address", () => {
    const { svg } = pictureOf(figure(), WORDS);
    expect(svg).not.toMatch(
      /example\.org|href| class=| style=|<style|<image|foreignObject|onclick|data-/,
    );
    expect(svg).toContain('clip-path="url(#here)"');
  });

  it("has its looks as attributes, once for all that share them", () => {
    const group = picture().querySelector("g > svg g");
    expect(group?.getAttribute("fill")).toBe("rgb(255, 0, 0)");
    expect(group?.querySelector("path")?.hasAttribute("fill")).toBe(false);
  });

  it("keeps markup, formulas and signs that no XML may hold from doing anything", () => {
    const title = '</text><script>alert("1")</script> & =1+1\u0000\u0007\uD800 end';
    const drawn = picture({ ...WORDS, title, notes: ["<img src=x onerror=alert(1)>"] });
    expect(drawn.querySelector("script, img")).toBeNull();
    expect(textOf(drawn.querySelector("title"))).toBe(
      '</text><script>alert("1")</script> & =1+1 end',
    );
  });

  it("breaks what is longer than a line, an address too", () => {
    const address = `https://example.org/${"long".repeat(40)}`;
    const drawn = picture({ ...WORDS, notes: [`This view: ${address}`] });
    const lines = [...drawn.querySelectorAll("svg > text")].map(({ textContent }) => textContent);
    expect(lines.join("")).toContain(address);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(50);
  });

  it("leaves the page as it was", () => {
    const before = figure();
    const { innerHTML } = document.body;
    pictureOf(before, WORDS);
    expect(document.body.innerHTML).toBe(innerHTML);
  });
});

it("knows which comparators are put away", () => {
  expect(putAway(figure())).toEqual(["Wales"]);
});
