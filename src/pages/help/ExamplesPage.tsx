import { TrendChart } from "#charts/TrendChart.tsx";
import { PageHeading } from "#components/PageHeading.tsx";
import { Lead } from "#components/PageLead.tsx";
import { SignMark } from "#components/SignMark.tsx";
import { helpExamples, type ToBeMade } from "#view-models/helpExamples.ts";
import { EXAMPLES_PAGE } from "#view-models/helpExampleWords.ts";
import { useMemo } from "react";
import { HelpLinks } from "./HelpLinks.tsx";
import styles from "./ExamplesPage.module.css";

/** How to read a chart, by examples that are drawn as every measure is. It needs no figures. */
export function ExamplesPage() {
  const examples = useMemo(() => helpExamples(), []);
  return (
    <>
      <Lead>
        <PageHeading name={EXAMPLES_PAGE.title}>{EXAMPLES_PAGE.title}</PageHeading>
        <p>{EXAMPLES_PAGE.about}</p>
        <HelpLinks from="/help/examples" />
      </Lead>
      {examples.map(({ id, make }) => (
        <Example key={id} make={make} />
      ))}
    </>
  );
}

function Example({ make }: Pick<ToBeMade, "make">) {
  const { id, title, look, trend, signs, reading, ask } = useMemo(() => make(), [make]);
  return (
    <section aria-labelledby={id} className={styles["example"]}>
      <h2 id={id}>{title}</h2>
      <h3>{EXAMPLES_PAGE.look}</h3>
      <p>{look}</p>
      <TrendChart trend={trend} near />
      <h3>{EXAMPLES_PAGE.said}</h3>
      <ul className={styles["signs"]}>
        {signs.map((sign) => (
          <li key={sign.kind}>
            <SignMark sign={sign} />
          </li>
        ))}
      </ul>
      <p>{reading.join(" ")}</p>
      <h3>{EXAMPLES_PAGE.ask}</h3>
      <p>{ask}</p>
    </section>
  );
}
