import type { Deck } from "#view-models/deckModels.ts";
import { CONTROLS } from "#view-models/presentWords.ts";
import { type KeyboardEvent, useEffect, useRef } from "react";
import { Link, useSearch } from "wouter";
import { PresentDialog } from "./PresentDialog.tsx";
import styles from "./PresentDialog.module.css";

interface SlideGridProps {
  readonly deck: Deck;
  readonly index: number;
  readonly onGo: (index: number) => void;
  readonly onClose: () => void;
}

/** All slides by name, each a link of its own. */
export function SlideGrid({ deck, index, onGo, onClose }: SlideGridProps) {
  const search = useSearch();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => list.current?.querySelector<HTMLElement>('[aria-current="true"]')?.focus(), []);

  /** Arrows go from one to the next, as they do among slides. */
  function move(event: KeyboardEvent<HTMLUListElement>) {
    const links = [...event.currentTarget.querySelectorAll("a")];
    const from = links.findIndex((link) => link === document.activeElement);
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: from + 1,
      ArrowDown: from + 1,
      ArrowLeft: from - 1,
      ArrowUp: from - 1,
      Home: 0,
      End: links.length - 1,
    };
    const to = steps[event.key];
    if (to === undefined) return;
    event.preventDefault();
    links[Math.min(Math.max(to, 0), links.length - 1)]?.focus();
  }

  return (
    <PresentDialog title={CONTROLS.slides} onClose={onClose}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys are those of its links */}
      <ul ref={list} className={styles["grid"]} onKeyDown={move}>
        {deck.slides.map(({ id, name }, place) => (
          <li key={id}>
            <Link
              href={slideHref(search, id)}
              aria-current={place === index}
              onClick={(event) => {
                event.preventDefault();
                onGo(place);
                onClose();
              }}
            >
              <span>{place + 1}</span>
              <span>{name}</span>
            </Link>
          </li>
        ))}
      </ul>
    </PresentDialog>
  );
}

/** The address of a slide of the same meeting. */
function slideHref(search: string, slide: string): string {
  const address = new URLSearchParams(search);
  address.set("slide", slide);
  address.delete("table");
  return `/present?${address}`;
}
