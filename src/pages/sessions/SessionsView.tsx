import type { Day } from "#contract/period.ts";
import type { Session } from "#contract/sessions.ts";
import { Banners } from "#components/Banners.tsx";
import { CardTable } from "#components/CardTable.tsx";
import { PageLead } from "#components/PageLead.tsx";
import { useViewHref } from "#components/viewHref.ts";
import { VisuallyHidden } from "#components/VisuallyHidden.tsx";
import { OVERVIEW } from "#view-models/overviewWords.ts";
import { SESSION_WAYS } from "#view-models/sessionWays.ts";
import {
  type SessionRow,
  SESSIONS,
  type SessionsPageModel,
  waysOf,
} from "#view-models/sessionsPage.ts";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { PlanSession } from "./PlanSession.tsx";
import styles from "./SessionsView.module.css";

interface SessionsViewProps {
  readonly model: SessionsPageModel;
  readonly sessions: readonly Session[];
  readonly today: Day;
  /** What a session is usually called here; `null`: as everywhere. */
  readonly usualTitle: string | null;
  /** Nothing is planned in the past. */
  readonly lookingBack: boolean;
  /** What of the page could not be fetched. */
  readonly missing: ReactNode;
}

export function SessionsView({
  model,
  sessions,
  today,
  usualTitle,
  lookingBack,
  missing,
}: SessionsViewProps) {
  const { title, organisation, banners, followed, coming, held, noneComing, noneHeld } = model;
  const href = useViewHref();

  return (
    <>
      <Banners banners={banners} />
      <PageLead title={title} organisation={organisation} summary={followed}>
        <p data-ways data-screen-only>
          <Link data-alone href={href("/sessions/follow-up")}>
            {OVERVIEW.followUp}
          </Link>
          <Link data-alone href={href("/sessions/import")}>
            {SESSIONS.takeIn}
          </Link>
        </p>
      </PageLead>
      {missing}

      <section aria-labelledby="coming">
        <h2 id="coming">{SESSIONS.coming}</h2>
        {coming.length === 0 ? (
          <p>{noneComing}</p>
        ) : (
          <ul data-ruled>
            {coming.map(({ date, when, title, agenda, said }) => (
              <li key={date}>
                <h3>
                  <Link data-alone href={href(`/sessions/${date}`)}>
                    {title}
                  </Link>
                </h3>
                <p>
                  {when}. {[agenda, ...said].join("; ")}.
                </p>
                <Ways date={date} when={when} />
              </li>
            ))}
          </ul>
        )}
        {!lookingBack && <PlanSession sessions={sessions} today={today} usualTitle={usualTitle} />}
      </section>

      <section aria-labelledby="held">
        <h2 id="held">{SESSIONS.held}</h2>
        {held.length === 0 ? (
          <p>{noneHeld}</p>
        ) : (
          <CardTable
            labelledBy="held"
            columns={SESSIONS.columns}
            widths={[34, 18, 28, 20]}
            rows={held.map((row) => ({
              id: row.date,
              cells: [
                <Link data-alone key="session" href={href(`/sessions/${row.date}`)}>
                  {row.title}
                </Link>,
                `${row.when}. ${row.agenda}.`,
                <Said key="said" row={row} />,
                <Ways key="ways" date={row.date} when={row.when} />,
              ],
            }))}
          />
        )}
      </section>
    </>
  );
}

function Said({ row: { said } }: { readonly row: SessionRow }) {
  if (said.length === 0) return SESSIONS.nothing;
  return (
    <ul className={styles["said"]}>
      {said.map((phrase) => (
        <li key={phrase}>{phrase}</li>
      ))}
    </ul>
  );
}

/** Where a session can be shown and printed. */
function Ways({ date, when }: { readonly date: string; readonly when: string }) {
  const href = useViewHref();
  const which = <VisuallyHidden>{waysOf(when)}</VisuallyHidden>;
  return (
    <span className={styles["ways"]} data-screen-only>
      <Link data-alone href={href(`/present?session=${date}`)}>
        {SESSION_WAYS.present}
        {which}
      </Link>
      <Link data-alone href={href(`/print?session=${date}`)}>
        {SESSION_WAYS.pack}
        {which}
      </Link>
    </span>
  );
}
