import { PageHeading } from "#components/PageHeading.tsx";
import { Lead } from "#components/PageLead.tsx";
import { SignMark } from "#components/SignMark.tsx";
import { SourceLink } from "#components/SourceLink.tsx";
import { StatusTag } from "#components/StatusTag.tsx";
import { useViewHref } from "#components/viewHref.ts";
import { CHART } from "#view-models/chartWords.ts";
import { ON_DEVICE } from "#view-models/helpMarks.ts";
import { HELP_SECTIONS, type HelpPlace } from "#view-models/helpWords.ts";
import type { HelpPage } from "#view-models/models.ts";
import { termAnchor } from "#view-models/searchIndex.ts";
import type { ReactNode } from "react";
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

      <Section place={HELP_SECTIONS.reading}>
        {help.reading.map(({ id, title, text }) => (
          <div key={id}>
            <h3 id={id}>{title}</h3>
            <p>{text}</p>
          </div>
        ))}
      </Section>

      <Section place={HELP_SECTIONS.statuses}>
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
      </Section>

      <Section place={HELP_SECTIONS.signs}>
        <ul className={styles["signs"]}>
          {help.signs.map((sign) => (
            <li key={`${sign.kind} ${sign.text}`}>
              <SignMark sign={sign} explained />
            </li>
          ))}
        </ul>
      </Section>

      <Section place={HELP_SECTIONS.chart}>
        <ChartMarks />
      </Section>

      <Section place={HELP_SECTIONS.gaps}>
        <dl className={styles["list"]}>
          {help.gaps.map(({ name, text }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </Section>

      <Section place={HELP_SECTIONS.keys}>
        <dl className={styles["list"]}>
          {help.keys.map(({ keys, text }) => (
            <div key={keys}>
              <dt>{keys}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </Section>

      <Section place={HELP_SECTIONS.device}>
        <p>
          {ON_DEVICE.text}{" "}
          <Link data-alone href={href("/privacy")}>
            {ON_DEVICE.link}
          </Link>
        </p>
      </Section>

      <Section place={HELP_SECTIONS.glossary}>
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
                    {CHART.source} <SourceLink {...term.source} />
                  </span>
                )}
              </dd>
            </div>
          ))}
        </dl>
      </Section>
    </>
  );
}

interface SectionProps {
  readonly place: HelpPlace;
  readonly children: ReactNode;
}

function Section({ place: { id, title }, children }: SectionProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
