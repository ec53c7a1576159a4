import type { Searchable } from "#view-models/searchIndex.ts";
import {
  type ComponentType,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { SEARCH } from "#view-models/searchWords.ts";
import { useLocation } from "wouter";
import { QuietButton } from "./Button.tsx";
import { letterKeys } from "./letterKeys.ts";
import styles from "./Search.module.css";
import type { SearchPanelProps } from "./SearchPanel.tsx";
import { earlyKeys } from "./earlyKeys.ts";
import { VisuallyHidden } from "./VisuallyHidden.tsx";

/** Browsers of 2022 do not know the element `search`. */
const SEARCHES = { role: "search" } as const;

/** The page is seen, and its keys are pressed, before the search is there to answer them. */
export const earlySearch = earlyKeys(leadsToSearch);

interface SearchProps {
  /** `null` while it is being made ready. */
  readonly index: Searchable | null;
  /** The reader has turned to the search: now is the time to make the index. */
  readonly onWake: () => void;
  /** What it unfolds: no page needs it before. */
  readonly Panel: ComponentType<SearchPanelProps>;
}

/**
 * A search of everything that has a name: a field where there is room for one, else a button that
 * opens it over the whole screen. Ctrl K, Cmd K and / lead to it from anywhere.
 */
export function Search({ index, onWake, Panel }: SearchProps) {
  const field = useRef<HTMLInputElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);

  useEffect(() => {
    if (open) dialog.current?.showModal();
  }, [open]);

  useEffect(() => {
    const lead = () => {
      if (isShown(field.current)) field.current?.select();
      else setOpen(true);
    };
    function onKeyDown(event: globalThis.KeyboardEvent) {
      if (!leadsToSearch(event)) return;
      event.preventDefault();
      lead();
    }
    if (earlySearch.end()) lead();
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);

  const shared = { index, onWake, Panel };
  return (
    <div {...SEARCHES} className={styles["search"]} data-screen-only>
      <div className={styles["inline"]}>
        <SearchField {...shared} id="search" field={field} />
      </div>
      <button type="button" className={styles["opener"]} onClick={() => setOpen(true)}>
        <Glass />
        {SEARCH.name}
      </button>
      <dialog
        ref={dialog}
        className={styles["dialog"]}
        aria-label={SEARCH.name}
        onClose={() => setOpen(false)}
      >
        {open && (
          <>
            <SearchField {...shared} id="search-dialog" onFollow={() => dialog.current?.close()} />
            <QuietButton className={styles["close"]} onClick={() => dialog.current?.close()}>
              {SEARCH.close}
            </QuietButton>
          </>
        )}
      </dialog>
    </div>
  );
}

/** Whether a key leads to the search: Ctrl K, Cmd K, and / where nothing is written. */
export function leadsToSearch(event: globalThis.KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event;
  if (ctrlKey || metaKey) return key.toLowerCase() === "k" && !altKey && !shiftKey;
  return letterKeys.now() && key === "/" && !altKey && !isWrittenIn(target);
}

function isWrittenIn(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches("input, select, textarea"))
  );
}

function isShown(element: HTMLElement | null): boolean {
  return element !== null && element.getClientRects().length > 0;
}

interface SearchFieldProps extends SearchProps {
  /** What the names of its parts begin with. */
  readonly id: string;
  readonly field?: RefObject<HTMLInputElement | null>;
  /** What else there is to do when a result is followed; left out where what was found lies over the page. */
  readonly onFollow?: () => void;
}

/** The field and what it has found: an ARIA combobox whose list box holds links. */
function SearchField({ id, index, onWake, Panel, field, onFollow }: SearchFieldProps) {
  const [text, setText] = useState("");
  const [active, setActive] = useState<string | null>(null);
  const [unfolded, setUnfolded] = useState(false);
  const [here] = useLocation();
  const result = useMemo(() => index?.found(text) ?? null, [index, text]);
  const groups = result?.groups ?? [];
  const keys = groups.flatMap(({ first }) => first.map(({ key }) => key));
  const open = unfolded || onFollow !== undefined;
  const listed = open && keys.length > 0;

  function fold() {
    setUnfolded(false);
    setActive(null);
  }

  function option(key: string | null): HTMLElement | null {
    return key === null ? null : document.getElementById(`${id}-${key}`);
  }

  /** From the field to the first or the last, and from there back to the field. */
  function move(step: 1 | -1) {
    const places = [null, ...keys];
    const next = places.at((places.indexOf(active) + step) % places.length) ?? null;
    setActive(next);
    setUnfolded(true);
    option(next)?.scrollIntoView({ block: "nearest" });
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "ArrowDown") move(1);
    else if (event.key === "ArrowUp") move(-1);
    else if (event.key === "Enter" && listed) option(active ?? keys[0] ?? null)?.click();
    else if (event.key === "Escape" && unfolded && onFollow === undefined) fold();
    else if (event.key === "Escape" && text !== "" && onFollow === undefined) setText("");
    else return;
    event.preventDefault();
  }

  /** Within the page that is open the browser itself goes to the place, and what is chosen there stays. */
  function follow(event: MouseEvent, path: string) {
    const [page, place] = path.split("#");
    setText("");
    fold();
    onFollow?.();
    if (page !== here) return;
    event.preventDefault();
    if (place === undefined) window.scrollTo(0, 0);
    else window.location.hash = place;
  }

  return (
    <div
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) fold();
      }}
    >
      <label className={styles["field"]}>
        <VisuallyHidden>{SEARCH.label}</VisuallyHidden>
        <Glass />
        <input
          ref={field}
          role="combobox"
          aria-expanded={listed}
          aria-autocomplete="list"
          aria-controls={`${id}-list`}
          {...(listed && active !== null && { "aria-activedescendant": `${id}-${active}` })}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="go"
          maxLength={100}
          placeholder={SEARCH.name}
          value={text}
          onFocus={onWake}
          onClick={() => setUnfolded(true)}
          onChange={(event) => {
            setText(event.target.value);
            setActive(null);
            setUnfolded(true);
          }}
          onKeyDown={onKeyDown}
        />
      </label>
      <div className={styles["panel"]} hidden={!open}>
        {open && (
          <Panel
            id={id}
            index={index}
            found={result}
            listed={listed}
            active={active}
            onFollow={follow}
          />
        )}
      </div>
    </div>
  );
}

function Glass() {
  return (
    <svg className={styles["glass"]} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path
        d="M8.5 2.5a6 6 0 1 0 0 12a6 6 0 1 0 0-12M13 13l5 5"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.2"
      />
    </svg>
  );
}
