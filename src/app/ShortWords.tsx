import { shortWords, standsFor } from "#view-models/shortWords.ts";
import { useEffect, useRef, useState } from "react";
import styles from "./ShortWords.module.css";

/** In milliseconds: a page is drawn in several steps. */
const REST = 300;

/** What the acronyms of the page stand for, where it does not say so itself: they come with the data's own words. */
export function ShortWords() {
  const [sentences, setSentences] = useState<readonly string[]>([]);
  const own = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
    const page = own.current?.parentElement ?? null;
    if (page === null) return undefined;
    let timer = 0;
    const look = () => {
      const found = shortWords(textOf(page, own.current)).map(standsFor);
      setSentences((now) => (now.join() === found.join() ? now : found));
    };
    const changed = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(look, REST);
    };
    const observer = new MutationObserver(changed);
    observer.observe(page, { subtree: true, childList: true, characterData: true });
    changed();
    return () => {
      observer.disconnect();
      window.clearTimeout(timer);
    };
  }, []);

  return (
    <p ref={own} className={styles["short"]} hidden={sentences.length === 0}>
      {sentences.join(" ")}
    </p>
  );
}

/** The words of a page, each text apart, without those of the line that explains them. */
function textOf(page: Element, own: Element | null): string {
  const texts: string[] = [];
  const words = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  for (let node = words.nextNode(); node !== null; node = words.nextNode())
    if (own === null || !own.contains(node)) texts.push(node.textContent ?? "");
  return texts.join("\n");
}
