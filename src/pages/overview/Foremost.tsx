import { Banners } from "#components/Banners.tsx";
import { ChangeList } from "#components/ChangeList.tsx";
import { Disclosure } from "#components/Disclosure.tsx";
import { NextSessionLine } from "#components/NextSessionLine.tsx";
import { PageLead } from "#components/PageLead.tsx";
import { QuestionItem } from "#components/QuestionItem.tsx";
import { useViewHref } from "#components/viewHref.ts";
import type { QuestionCard } from "#view-models/models.ts";
import { moreChanges, OVERVIEW } from "#view-models/overviewWords.ts";
import { memo } from "react";
import { Link } from "wouter";
import type { FirstScreen } from "./firstScreen.ts";
import styles from "./OverviewView.module.css";
import { Promised } from "./Promised.tsx";

interface ForemostProps extends FirstScreen {
  readonly isKept: (card: QuestionCard) => boolean;
  readonly onKeep: (card: QuestionCard) => void;
}

/** Changes at first: the others wait, so that the scorecard is not far. */
const FIRST = 5;

/** What a reader should know and ask before all measures: no filter of theirs changes it. */
export const Foremost = memo(function Foremost({
  overview: { title, organisation, banners, summary, updated, chance, ask, since },
  promised,
  next,
  isKept,
  onKeep,
}: ForemostProps) {
  const href = useViewHref();

  return (
    <>
      <Banners banners={banners} />
      <PageLead title={title} organisation={organisation} summary={summary.text}>
        <p className={styles["quiet"]}>{updated}</p>
        {next !== null && <NextSessionLine next={next} />}
      </PageLead>

      {ask.length > 0 && (
        <section aria-labelledby="ask">
          <h2 id="ask">{OVERVIEW.ask}</h2>
          <p className={styles["quiet"]}>{chance}</p>
          <div className={styles["cards"]}>
            {ask.map((card) => (
              <QuestionItem key={card.id} card={card} kept={isKept(card)} onKeep={onKeep} linked />
            ))}
          </div>
        </section>
      )}

      {promised !== null && <Promised promised={promised} />}

      {since !== null && (
        <section aria-labelledby="since">
          <h2 id="since">{since.title}</h2>
          <p>{since.opening}</p>
          {since.rows.length > 0 && <ChangeList rows={since.rows.slice(0, FIRST)} linked />}
          {since.rows.length > FIRST && (
            <Disclosure summary={moreChanges(since.rows.length - FIRST)}>
              <ChangeList rows={since.rows.slice(FIRST)} linked />
            </Disclosure>
          )}
          <p data-ways data-screen-only>
            <Link data-alone href={href("/plan/slow")}>
              {OVERVIEW.slow}
            </Link>
            <Link data-alone href={href("/since")}>
              {OVERVIEW.since}
            </Link>
          </p>
        </section>
      )}
    </>
  );
});
