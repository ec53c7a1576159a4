import { METHODS } from "#docs/methods.md";
import { PageHeading } from "#components/PageHeading.tsx";
import { Lead } from "#components/PageLead.tsx";
import { useViewHref } from "#components/viewHref.ts";
import { EXAMPLES_PAGE } from "#view-models/helpExampleWords.ts";
import { methodsPage } from "#view-models/methodsPage.ts";
import { Link } from "wouter";
import { MethodsBlocks } from "./MethodsBlocks.tsx";
import styles from "./MethodsPage.module.css";

const PAGE = methodsPage(METHODS);

/** How the figures are judged: `docs/methods.md`, as a page. It needs no figures. */
export function MethodsPage() {
  const href = useViewHref();
  return (
    <>
      <Lead>
        <PageHeading name={PAGE.title}>{PAGE.title}</PageHeading>
        <p>
          <Link data-alone href={href("/help")}>
            {EXAMPLES_PAGE.back}
          </Link>
        </p>
      </Lead>
      <nav aria-labelledby="contents" className={styles["contents"]}>
        <h2 id="contents">{PAGE.contentsTitle}</h2>
        <ul>
          {PAGE.contents.map(({ id, text, sections }) => (
            <li key={id}>
              <a data-alone href={`#${id}`}>
                {text}
              </a>
              <ul>
                {sections.map(({ id, text }) => (
                  <li key={id}>
                    <a data-alone href={`#${id}`}>
                      {text}
                    </a>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </nav>
      <div className={styles["text"]}>
        <MethodsBlocks blocks={PAGE.blocks} />
      </div>
    </>
  );
}
