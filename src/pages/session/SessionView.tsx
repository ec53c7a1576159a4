import type { Session } from "#contract/sessions.ts";
import { isToCome } from "#domain/sessionToCome.ts";
import { Banners } from "#components/Banners.tsx";
import { Button } from "#components/Button.tsx";
import { PageHeading } from "#components/PageHeading.tsx";
import { SourceLink } from "#components/SourceLink.tsx";
import { useViewHref } from "#components/viewHref.ts";
import { Capture } from "#pages/capture/Capture.tsx";
import { HandOver } from "#pages/handover/HandOver.tsx";
import { canWrite } from "#pages/recording.ts";
import type { Figures } from "#pages/useFigures.ts";
import type { OfficerView } from "#view-models/officerView.ts";
import type { SessionPageModel } from "#view-models/sessionPage.ts";
import { RECORD_LISTS, SESSION } from "#view-models/sessionWords.ts";
import { SESSION_WAYS } from "#view-models/sessionWays.ts";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { Agenda } from "./Agenda.tsx";
import { Officers } from "./Officers.tsx";
import { RecordList } from "./RecordList.tsx";
import { SessionName } from "./SessionName.tsx";
import styles from "./SessionView.module.css";

interface SessionViewProps {
  readonly model: SessionPageModel;
  /** What officers will be asked, where that is looked at; `null`: the session itself. */
  readonly officers: OfficerView | null;
  readonly onOfficers: (officers: boolean) => void;
  readonly session: Session;
  readonly figures: Figures;
  readonly missing: ReactNode;
}

export function SessionView({
  model,
  officers,
  onOfficers,
  session,
  figures,
  missing,
}: SessionViewProps) {
  const { date, when, title, organisation, banners, source } = model;
  const href = useViewHref();
  const writable = canWrite(figures.options.asAt);

  return (
    <>
      <Banners banners={banners} />
      <div className={styles["lead"]}>
        <PageHeading name={`${title} – ${organisation}`}>{title}</PageHeading>
        <p className={styles["quiet"]}>{when}</p>
        <p className={styles["ways"]} data-screen-only>
          <Link className={styles["present"]} href={href(`/present?session=${date}`)}>
            {SESSION_WAYS.present}
          </Link>
          <Link data-alone href={href(`/print?session=${date}`)}>
            {SESSION_WAYS.pack}
          </Link>
          <button type="button" onClick={() => onOfficers(officers === null)}>
            {officers === null ? SESSION.officers : SESSION.agenda}
          </button>
        </p>
      </div>
      {missing}

      {officers === null ? (
        <>
          <div className={styles["halves"]}>
            <Agenda
              model={model}
              session={session}
              items={figures.record}
              writable={writable}
              prepared={isToCome(session, figures.options.now)}
            />
            <section aria-labelledby="record">
              <h2 id="record">{SESSION.record}</h2>
              <Capture figures={figures} measure={null} session={date} />
              {RECORD_LISTS.map(({ of, title, none }) => (
                <RecordList
                  key={of}
                  title={title}
                  none={none}
                  rows={model[of]}
                  figures={figures}
                  writable={writable}
                />
              ))}
              {source !== null && (
                <p className={styles["quiet"]}>
                  {SESSION.source} <SourceLink {...source} />
                </p>
              )}
            </section>
          </div>
          <HandOver figures={figures} session={session} />
          {writable && <SessionName session={session} items={figures.record} />}
        </>
      ) : (
        <Officers view={officers} />
      )}
      {officers !== null && (
        <p data-screen-only>
          <Button onClick={() => window.print()}>{SESSION.print}</Button>
        </p>
      )}
    </>
  );
}
