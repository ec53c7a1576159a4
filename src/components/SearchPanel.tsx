import type { Found, FoundGroup, Searchable } from "#view-models/searchIndex.ts";
import { listedText, SEARCH } from "#view-models/searchWords.ts";
import type { MouseEvent } from "react";
import { Link } from "wouter";
import { letterKeys, useLetterKeys } from "./letterKeys.ts";
import styles from "./Search.module.css";
import { useViewHref } from "./viewHref.ts";

/** No native list has options that are links. */
const ROLES = {
  listbox: { role: "listbox" },
  group: { role: "group" },
  option: { role: "option" },
} as const;

export interface SearchPanelProps {
  /** What the names of its parts begin with. */
  readonly id: string;
  /** `null` while it is being made ready. */
  readonly index: Searchable | null;
  /** `null` where nothing is sought. */
  readonly found: Found | null;
  /** Whether what was found is listed: otherwise it says what can be searched. */
  readonly listed: boolean;
  /** The result that the keys have come to. */
  readonly active: string | null;
  readonly onFollow: (event: MouseEvent, path: string) => void;
}

/** What the search has found, or what it can find. */
export function SearchPanel({ id, index, found, listed, active, onFollow }: SearchPanelProps) {
  return (
    <>
      <output className={styles["said"]}>{index === null ? SEARCH.waking : found?.text}</output>
      {listed ? (
        <div
          id={`${id}-list`}
          {...ROLES.listbox}
          aria-label={SEARCH.results}
          tabIndex={-1}
          className={styles["list"]}
        >
          {found?.groups.map((group) => (
            <Group key={group.kind} id={id} group={group} active={active} onFollow={onFollow} />
          ))}
        </div>
      ) : (
        <Hint about={found === null ? (index?.about ?? "") : ""} />
      )}
    </>
  );
}

interface GroupProps {
  readonly id: string;
  readonly group: FoundGroup;
  readonly active: string | null;
  readonly onFollow: (event: MouseEvent, path: string) => void;
}

/** What was found of one kind. The field keeps the focus while a result is pressed. */
function Group({ id, group: { kind, title, count, first }, active, onFollow }: GroupProps) {
  const href = useViewHref();

  return (
    <div {...ROLES.group} aria-labelledby={`${id}-${kind}`}>
      <p id={`${id}-${kind}`} role="presentation" className={styles["kind"]}>
        {title}
        {listedText(first.length, count)}
      </p>
      {first.map(({ key, title, about, path }) => (
        <Link
          key={key}
          id={`${id}-${key}`}
          {...ROLES.option}
          aria-selected={key === active}
          tabIndex={-1}
          className={styles["option"]}
          href={href(path)}
          onMouseDown={(event) => event.preventDefault()}
          onClick={(event) => onFollow(event, path)}
        >
          <span className={styles["title"]}>{title}</span>
          <span className={styles["about"]}>{about}</span>
        </Link>
      ))}
    </div>
  );
}

/** What can be searched and which keys lead here, and the switch of those that are single letters. */
function Hint({ about }: { readonly about: string }) {
  const letters = useLetterKeys();
  return (
    <>
      {about !== "" && <p>{about}</p>}
      <p className={styles["keys"]}>
        <WithKeys words={SEARCH.keys} />
        <label>
          <input
            type="checkbox"
            checked={letters}
            onChange={(event) => letterKeys.set(event.target.checked)}
          />
          <WithKeys words={SEARCH.letters} />
        </label>
      </p>
    </>
  );
}

/** Words with the keys that stand in them between bars. */
function WithKeys({ words }: { readonly words: string }) {
  return words.split("|").map((part, place) => (place % 2 ? <kbd key={part}>{part}</kbd> : part));
}
