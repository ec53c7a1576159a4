import { recordStore } from "#api/recordStore.ts";
import type { Day } from "#contract/period.ts";
import { QuietButton } from "#components/Button.tsx";
import { useKey } from "#components/useKey.ts";
import { VisuallyHidden } from "#components/VisuallyHidden.tsx";
import { canWrite, type Spell, takeBack } from "#pages/recording.ts";
import { dayOfWriting, type Figures } from "#pages/useFigures.ts";
import { captureModel, sessionNow } from "#view-models/capture.ts";
import { TAKE_BACK, WRITE_DOWN } from "#view-models/captureWords.ts";
import { keepingNotice, keptText } from "#view-models/keeping.ts";
import { useMemo, useRef, useState, useSyncExternalStore } from "react";
import styles from "./Capture.module.css";
import { CaptureForm } from "./CaptureForm.tsx";

interface CaptureProps {
  readonly figures: Figures;
  /** The measure that the page is about; `null`: none. */
  readonly measure: string | null;
  /** The session that the page is about; `null`: today's or the next. */
  readonly session: Day | null;
  /** Where on the page the reader stands: what was written there is told until they go on. */
  readonly place?: string;
}

/** What was last written down, to be told and to be taken back. */
interface Done {
  readonly spell: Spell;
  readonly text: string;
}

/** What is told after writing, and where it was written. */
interface Told {
  readonly place: string;
  readonly done: Done | null;
  /** What is said where there is nothing to take back. */
  readonly said: string;
}

/**
 * Writes down what is asked, answered, promised or to be done, from any page by the key N. Nothing can
 * be written into the past: while looking back it is not there.
 */
export function Capture({ figures, measure, session, place = "" }: CaptureProps) {
  const kept = useSyncExternalStore(recordStore.subscribe, recordStore.list, recordStore.before);
  const dialog = useRef<HTMLDialogElement>(null);
  const [writing, setWriting] = useState<number | null>(null);
  const [told, setTold] = useState<Told | null>(null);
  const writable = canWrite(figures.options.asAt);
  const { done, said } = told?.place === place ? told : NOTHING;

  function tell(done: Done | null, said = "") {
    setTold({ place, done, said });
  }

  function open() {
    if (!writable) return;
    setTold(null);
    setWriting((times) => (times ?? 0) + 1);
    dialog.current?.showModal();
  }

  function close(what: Done | null) {
    dialog.current?.close();
    setWriting(null);
    tell(what);
  }

  function undo() {
    if (done === null) return;
    tell(null, takeBack(figures.record, done.spell) ? TAKE_BACK.taken : TAKE_BACK.changed);
  }

  useKey("n", open);
  if (!writable) return null;

  const notice = keepingNotice(kept);
  return (
    <div className={styles["capture"]} data-told={done !== null} data-screen-only>
      <QuietButton onClick={open} aria-keyshortcuts="n">
        {WRITE_DOWN.title} <kbd aria-hidden="true">{WRITE_DOWN.opens}</kbd>
      </QuietButton>
      <output className={styles["said"]}>{done === null ? said : keptText(done.text, kept)}</output>
      {done !== null && (
        <QuietButton onClick={undo}>
          {TAKE_BACK.name}
          <VisuallyHidden>: {done.text}</VisuallyHidden>
        </QuietButton>
      )}
      {notice !== null && <p className={styles["trouble"]}>{notice}</p>}
      <dialog
        ref={dialog}
        className={styles["dialog"]}
        aria-labelledby="write-down"
        onClose={() => setWriting(null)}
      >
        {writing !== null && (
          <Writing
            key={writing}
            figures={figures}
            measure={measure}
            session={session}
            onDone={close}
          />
        )}
        {notice !== null && <p className={styles["trouble"]}>{notice}</p>}
      </dialog>
    </div>
  );
}

const NOTHING = { done: null, said: "" } as const;

interface WritingProps extends CaptureProps {
  readonly onDone: (done: Done | null) => void;
}

/** The form with its choices as they stood when it was opened: they do not change under the writer. */
function Writing({ figures, measure, session, onDone }: WritingProps) {
  const [{ dashboard, plan, sessions }] = useState(figures);
  const [now] = useState(() => dayOfWriting(figures));
  const [date, setDate] = useState(() => session ?? sessionNow(sessions, now));
  const { measures } = dashboard;
  const model = useMemo(
    () => captureModel({ measures, plan, sessions }, measure, date, now),
    [measures, plan, sessions, measure, date, now],
  );

  return (
    <CaptureForm
      model={model}
      measures={measures}
      measure={measure}
      sessions={figures.sessions}
      session={date}
      today={dayOfWriting(figures, date)}
      onSession={setDate}
      onDone={(spell, text) => onDone(spell === null ? null : { spell, text })}
    />
  );
}
