import { METHODS } from "#docs/methods.md";
import { PageHeading } from "#components/PageHeading.tsx";
import { Lead } from "#components/PageLead.tsx";
import { methodsPage } from "#view-models/methodsPage.ts";
import { HelpLinks } from "./HelpLinks.tsx";
import { MethodsBlocks } from "./MethodsBlocks.tsx";
import styles from "./MethodsPage.module.css";

const PAGE = methodsPage(METHODS);

/** How the figures are judged: `docs/methods.md`, as a page. It needs no figures. */
export function MethodsPage() {
  return (
    <>
      <Lead>
        <PageHeading name={PAGE.title}>{PAGE.title}</PageHeading>
        <HelpLinks from="/help/methods" />
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
