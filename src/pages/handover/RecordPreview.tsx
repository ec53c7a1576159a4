import { foundTitle, TAKE_IN } from "#view-models/handover.ts";
import { figuresSource } from "#api/openedFigures.ts";
import { recordStore } from "#api/recordStore.ts";
import { Button, QuietButton } from "#components/Button.tsx";
import { CardTable } from "#components/CardTable.tsx";
import { useViewHref } from "#components/viewHref.ts";
import type { RecordEntry } from "#contract/record.ts";
import type { Session } from "#contract/sessions.ts";
import { entriesOf } from "#domain/record/entriesOf.ts";
import { incoming } from "#domain/record/incoming.ts";
import { takeAllBack } from "#pages/recording.ts";
import type { Figures } from "#pages/useFigures.ts";
import { keepingNotice } from "#view-models/keeping.ts";
import {
  IMPORT_COLUMNS,
  recordImport,
  takenBackText,
  takenText,
} from "#view-models/recordImport.ts";
import { useMemo, useRef, useState } from "react";
import { Link } from "wouter";
import styles from "./Handover.module.css";

interface RecordPreviewProps {
  readonly name: string;
  readonly given: readonly Session[];
  readonly figures: Figures;
}

/** What a record from elsewhere would add, change or already has here; then takes it in, and back out. */
export function RecordPreview({ name, given, figures }: RecordPreviewProps) {
  const { record, dashboard } = figures;
  const entries = useMemo(() => onceEach(entriesOf(given)), [given]);
  const [taken, setTaken] = useState<readonly RecordEntry[] | null>(null);
  const [said, setSaid] = useState("");
  const [notice, setNotice] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const href = useViewHref();

  const arriving = useMemo(
    () =>
      incoming(
        record.flatMap(({ versions }) => versions),
        entries,
      ),
    [record, entries],
  );
  const model = useMemo(
    () => recordImport(arriving, dashboard.measures),
    [arriving, dashboard.measures],
  );

  /** All in one go, so that a device that breaks down in the middle has all of it or none. */
  async function take() {
    const fresh = arriving.filter(({ effect }) => effect !== "known").map(({ entry }) => entry);
    recordStore.write(fresh);
    setTaken(fresh);
    setSaid(takenText(fresh.length, name));
    // The button goes.
    heading.current?.focus();
    await recordStore.settled();
    setNotice(keepingNotice(recordStore.list()));
  }

  function undo() {
    setSaid(takenBackText(takeAllBack(record, taken ?? [])));
    setTaken([]);
    heading.current?.focus();
  }

  if (figuresSource.current()?.kind === "seen") return <p>{TAKE_IN.leaveFirst}</p>;
  return (
    <section aria-labelledby="record-given">
      <h2 id="record-given" ref={heading} tabIndex={-1}>
        {foundTitle(name)}
      </h2>
      {taken === null && (
        <>
          <p>{model.summary}</p>
          {model.fresh > 0 ? (
            <Button onClick={() => void take()}>{TAKE_IN.take}</Button>
          ) : (
            <p>{TAKE_IN.nothing}</p>
          )}
        </>
      )}
      <output>{said}</output>
      {taken !== null && (
        <p className={styles["ways"]}>
          <Link data-alone href={href("/sessions")}>
            {TAKE_IN.sessions}
          </Link>
          {taken.length > 0 && <QuietButton onClick={undo}>{TAKE_IN.takeBack}</QuietButton>}
        </p>
      )}
      {notice !== null && <p className={styles["trouble"]}>{notice}</p>}
      {taken === null &&
        model.sessions.map(({ date, title, summary, rows, more }) => (
          <section key={date} aria-labelledby={`given-${date}`}>
            <h3 id={`given-${date}`}>{title}</h3>
            {model.sessions.length > 1 && <p>{summary}</p>}
            {rows.length > 0 && (
              <CardTable
                labelledBy={`given-${date}`}
                columns={IMPORT_COLUMNS}
                widths={WIDTHS}
                rows={rows}
              />
            )}
            {more !== null && <p>{more}</p>}
          </section>
        ))}
      {taken === null && model.more !== null && <p>{model.more}</p>}
    </section>
  );
}

/** A file may have a session twice. */
function onceEach(entries: readonly RecordEntry[]): readonly RecordEntry[] {
  return [...new Map(entries.map((entry) => [entry.id, entry])).values()];
}

/** Of the columns, in per cent. */
const WIDTHS = [12, 14, 34, 40] as const;
