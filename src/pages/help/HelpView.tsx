import { PageHeading } from "#components/PageHeading.tsx";
import { Lead } from "#components/PageLead.tsx";
import { SignMark } from "#components/SignMark.tsx";
import { SourceLink } from "#components/SourceLink.tsx";
import { StatusTag } from "#components/StatusTag.tsx";
import { useViewHref } from "#components/viewHref.ts";
import type { HelpPage } from "#view-models/models.ts";
import { termAnchor } from "#view-models/searchIndex.ts";
import { Link } from "wouter";
import { HelpLinks } from "./HelpLinks.tsx";
import { ChartMarks } from "./ChartMarks.tsx";
import styles from "./HelpView.module.css";

interface HelpViewProps {
  readonly help: HelpPage;
}

/** How to read a measure, what the signs and marks say, the keys, and every word that is used. */
export function HelpView({ help }: HelpViewProps) {
  const href = useViewHref();
  return (
    <>
      <Lead>
        <PageHeading name={help.title}>{help.title}</PageHeading>
        <HelpLinks from="/help" />
      </Lead>

      <section aria-labelledby="reading">
        <h2 id="reading">Reading a measure</h2>
        {help.reading.map(({ title, text }) => (
          <div key={title}>
            <h3>{title}</h3>
            <p>{text}</p>
          </div>
        ))}
      </section>

      <section aria-labelledby="statuses">
        <h2 id="statuses">Against the target</h2>
        <dl className={styles["list"]}>
          {help.statuses.map(({ tag, text }) => (
            <div key={tag.text}>
              <dt>
                <StatusTag tag={tag} />
              </dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </section>

      <section aria-labelledby="signs">
        <h2 id="signs">Change, and what to expect</h2>
        <ul className={styles["signs"]}>
          {help.signs.map((sign) => (
            <li key={`${sign.kind} ${sign.text}`}>
              <SignMark sign={sign} explained />
            </li>
          ))}
        </ul>
      </section>

      <section aria-labelledby="chart">
        <h2 id="chart">On the chart</h2>
        <ChartMarks />
      </section>

      <section aria-labelledby="gaps">
        <h2 id="gaps">Where there is no figure</h2>
        <dl className={styles["list"]}>
          {help.gaps.map(({ name, text }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </section>

      <section aria-labelledby="keys">
        <h2 id="keys">Keyboard</h2>
        <dl className={styles["list"]}>
          {help.keys.map(({ keys, text }) => (
            <div key={keys}>
              <dt>{keys}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </section>

      <section aria-labelledby="device">
        <h2 id="device">What is kept on this device</h2>
        <p>
          Nothing is sent anywhere, and there are no cookies.{" "}
          <Link data-alone href={href("/privacy")}>
            What this device keeps, and how to erase it
          </Link>
        </p>
      </section>

      <section aria-labelledby="glossary">
        <h2 id="glossary">Glossary</h2>
        <dl className={styles["list"]}>
          {help.glossary.map((term) => (
            <div key={term.term} id={termAnchor(term)}>
              <dt>
                {term.term}
                {term.short !== null && ` (${term.short})`}
              </dt>
              <dd>
                {term.text}
                {term.source !== null && (
                  <span className={styles["source"]}>
                    Source: <SourceLink {...term.source} />
                  </span>
                )}
              </dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}
