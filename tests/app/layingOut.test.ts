import { layOutAtOnce, markLaidOut } from "#app/layingOut.ts";
import { expect, it } from "vitest";

function ends(animationName: string, target: Element): void {
  target.dispatchEvent(
    Object.assign(new Event("animationend", { bubbles: true }), { animationName }),
  );
}

it("says on the page whether all of it is laid out at once", () => {
  layOutAtOnce(true);
  expect(document.documentElement.hasAttribute("data-at-once")).toBe(true);
  layOutAtOnce(false);
  expect(document.documentElement.hasAttribute("data-at-once")).toBe(false);
});

it("marks a part that has had its turn, and nothing else, until it is ended", () => {
  document.body.innerHTML = "<main><section></section><section></section></main>";
  const [one, other] = document.querySelectorAll("section");
  if (one === undefined || other === undefined) throw new Error("There are two.");
  const end = markLaidOut();
  ends("in-its-turn", one);
  ends("some-other", other);
  expect(one.hasAttribute("data-laid-out")).toBe(true);
  expect(other.hasAttribute("data-laid-out")).toBe(false);
  end();
  ends("in-its-turn", other);
  expect(other.hasAttribute("data-laid-out")).toBe(false);
});
