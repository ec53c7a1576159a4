import { earlySearch, leadsToSearch } from "#components/Search.tsx";
import { layOutAtOnce } from "./layingOut.ts";
import { AS_PUBLISHED } from "#view-models/unopened.ts";

/** In milliseconds: for how long the last parts, and what explains the acronyms, are waited for once all else is drawn. */
const PATIENCE = 2000;

/**
 * Draws the app behind a view that stands in its page, unseen, and puts it in its place as soon as it is
 * drawn as far: nothing that is being read goes, and nothing has to be the same that differs from device
 * to device. Who has opened a part of the view, turned to a link, or pressed keys for the app, finds it so. Where
 * the app cannot draw it, it says why, and the view stands below that until it can, or until another view is
 * gone to; slides leave no room below.
 *
 * @param mount begins the app in an element
 */
export function drawBehind(standing: Element, mount: (place: Element) => void): void {
  const drawn = document.createElement("div");
  drawn.className = "behind";
  standing.after(drawn);
  const keys = keysPressed(fillsTheWindow(standing) ? () => true : isForTheApp);
  let timer = 0;
  const observer = new MutationObserver(look);
  observer.observe(drawn, { subtree: true, childList: true });
  mount(drawn);

  function look() {
    if (drawn.querySelector("h1") === null || isWaiting(drawn)) return;
    if (hasFailed(drawn) || isAsFar(drawn, standing)) put();
    else if (timer === 0) timer = window.setTimeout(put, PATIENCE);
  }

  function put() {
    window.clearTimeout(timer);
    observer.disconnect();
    const turnedTo = turnedToIn(standing);
    openAsIn(standing, drawn);
    // Who has scrolled on meanwhile stays where they are.
    if (window.scrollY > 0) layOutAtOnce(true);
    drawn.removeAttribute("class");
    standing.replaceWith(drawn);
    drawn.id = standing.id;
    if (hasFailed(drawn) && !fillsTheWindow(standing)) keepBelow(drawn, standing);
    if (turnedTo !== null) turnedToAlike(drawn, turnedTo)?.focus({ preventScroll: true });
    keys.pressAgain();
  }
}

/** Whether every part of what stands there is drawn, and its acronyms are explained. */
function isAsFar(drawn: Element, standing: Element): boolean {
  const partsOf = (page: Element) => page.querySelectorAll("main h2").length;
  return drawn.querySelector("[data-acronyms]") !== null && partsOf(drawn) >= partsOf(standing);
}

function isWaiting(drawn: Element): boolean {
  return drawn.querySelector("[aria-busy]") !== null;
}

function hasFailed(drawn: Element): boolean {
  return drawn.querySelector("[data-failed]") !== null;
}

/** Whether it is slides: nothing stands below them, and no key scrolls them. */
function fillsTheWindow(page: Element): boolean {
  return page.querySelector("[data-mode]") !== null;
}

/** A letter or a sign alone, or what leads to the search; but nothing that is typed in a field of the page. */
function isForTheApp(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  if (target instanceof Element && target.matches("input, select, textarea")) return false;
  return leadsToSearch(event) || (key.length === 1 && !ctrlKey && !metaKey && !altKey);
}

/** Keeps such keys as are pressed from now on for who is not seen yet, and so must not answer them. */
function keysPressed(are: (event: KeyboardEvent) => boolean): { readonly pressAgain: () => void } {
  const pressed: KeyboardEvent[] = earlySearch.end() ? [searchPressed()] : [];
  const keep = (event: KeyboardEvent) => {
    if (!are(event)) return;
    event.stopImmediatePropagation();
    // The browser has an own use for those.
    if (leadsToSearch(event)) event.preventDefault();
    pressed.push(event);
  };
  window.addEventListener("keydown", keep, true);
  return {
    pressAgain: () => {
      // What was just drawn hears nothing before its effects have run.
      setTimeout(() => {
        window.removeEventListener("keydown", keep, true);
        for (const event of pressed)
          (document.activeElement ?? document.body).dispatchEvent(
            new KeyboardEvent("keydown", event),
          );
      });
    },
  };
}

function searchPressed(): KeyboardEvent {
  return new KeyboardEvent("keydown", { key: "/", bubbles: true, cancelable: true });
}

/** Keeps what stood there to be read, also while it is asked for again. */
function keepBelow(drawn: Element, standing: Element): void {
  const { pathname } = window.location;
  const still = document.createElement("div");
  still.dataset["still"] = "";
  const said = document.createElement("p");
  said.textContent = AS_PUBLISHED;
  still.append(said, ...(standing.querySelector("main")?.childNodes ?? []));
  for (const heading of still.querySelectorAll("h1")) {
    const below = document.createElement("h2");
    below.append(...heading.childNodes);
    heading.replaceWith(below);
  }
  drawn.querySelector("main")?.append(still);
  const observer = new MutationObserver(() => {
    const isHere = window.location.pathname === pathname;
    if (isHere && (hasFailed(drawn) || isWaiting(drawn))) return;
    observer.disconnect();
    still.remove();
  });
  observer.observe(drawn, { subtree: true, childList: true });
}

const CAN_BE_TURNED_TO = "a[href], summary";

/** The link, or the part that opens, that has the focus; `null`: none. */
function turnedToIn(standing: Element): Element | null {
  const { activeElement } = document;
  return activeElement !== null && standing.contains(activeElement) ? activeElement : null;
}

function turnedToAlike(drawn: Element, other: Element): HTMLElement | null {
  const all = [...drawn.querySelectorAll<HTMLElement>(CAN_BE_TURNED_TO)];
  const isAlike = (one: Element) =>
    one.textContent === other.textContent &&
    one.getAttribute("href") === other.getAttribute("href");
  return all.find(isAlike) ?? null;
}

function openAsIn(standing: Element, drawn: Element): void {
  const parts = drawn.querySelectorAll("details");
  for (const [place, { open }] of [...standing.querySelectorAll("details")].entries()) {
    const part = parts[place];
    if (part !== undefined && open) part.open = true;
  }
}
