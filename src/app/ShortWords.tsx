import { standsFor } from "#view-models/shortWords.ts";
import { useEffect, useRef, useState } from "react";
import { acronymNotes } from "./acronymNotes.ts";
import styles from "./ShortWords.module.css";

/** In milliseconds: a page is drawn in several steps. */
const REST = 300;

/**
 * Explains the acronyms of the page where they stand, before what has come is painted; and in a line at
 * its end those that stand in a control alone. They come with the data's own words.
 */
export function ShortWords() {
  const [sentences, setSentences] = useState<readonly string[]>([]);
  const own = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
    const page = own.current?.parentElement ?? null;
    if (page === null) return undefined;
    const notes = acronymNotes(page, styles["note"] ?? "");
    let timer = 0;
    const atRest = () => {
      const found = notes.left().map(standsFor);
      setSentences((now) => (now.join() === found.join() ? now : found));
    };
    const look = (parts: readonly Node[]) => {
      notes.look(parts);
      // The notes themselves are nothing new.
      observer.takeRecords();
      window.clearTimeout(timer);
      timer = window.setTimeout(atRest, REST);
    };
    const observer = new MutationObserver((changes) => look(changes.flatMap(changedIn)));
    observer.observe(page, { subtree: true, childList: true, characterData: true });
    look([page]);
    return () => {
      observer.disconnect();
      window.clearTimeout(timer);
      notes.end();
    };
  }, []);

  return (
    <p ref={own} className={styles["short"]} hidden={sentences.length === 0} data-acronyms>
      {sentences.join(" ")}
    </p>
  );
}

function changedIn({ type, target, addedNodes }: MutationRecord): readonly Node[] {
  return type === "characterData" ? [target] : [...addedNodes];
}
