import type { Measure } from "#contract/measure.ts";
import type { Day } from "#contract/period.ts";
import type { Session } from "#contract/sessions.ts";
import type { RecordedItem } from "#domain/record/recordedItems.ts";
import { newId } from "#api/recordStore.ts";
import { Button } from "#components/Button.tsx";
import { type Spell, beginSpell, ensureSession, record } from "#pages/recording.ts";
import {
  type CaptureModel,
  type Draft,
  draftOf,
  freshDraft,
  heard,
  judgement,
  type Kind,
  KINDS,
  type Settled,
  type Written,
  writtenOf,
} from "#view-models/capture.ts";
import { WRITE_DOWN } from "#view-models/captureWords.ts";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import styles from "./Capture.module.css";
import { KindFields } from "./KindFields.tsx";

interface CaptureFormProps {
  readonly model: CaptureModel;
  readonly measures: readonly Measure[];
  readonly measure: string | null;
  /** As they stand now, also with what is being written. */
  readonly sessions: readonly Session[];
  readonly session: Day;
  readonly today: Day;
  /** What is worded anew; left out: something new. It stays of its kind. */
  readonly edited?: RecordedItem;
  readonly onSession: (date: Day) => void;
  /** `null` where nothing was written. */
  readonly onDone: (spell: Spell | null, text: string) => void;
}

/** One thing as it is being written: each keystroke is in the record at once. */
interface Writing {
  readonly spell: Spell;
  readonly id: string;
  readonly draft: Draft;
  readonly settled: Settled;
  /** What of it is in the record. */
  readonly kept: Written | null;
}

/** What is written down: its kind by one key, its words, and who and when. Enter ends it. */
export function CaptureForm({
  model,
  measures,
  measure: given,
  sessions,
  session,
  today,
  edited,
  onSession,
  onDone,
}: CaptureFormProps) {
  const of = (id: string) => measures.find((measure) => measure.id === id) ?? null;
  const fresh = (kind: Kind): Writing => ({
    spell: beginSpell(),
    id: `${kind}-${newId()}`,
    draft: freshDraft(kind, model, given === null ? null : of(given)),
    settled: new Set(),
    kept: null,
  });
  const [writing, setWriting] = useState(
    () => (edited === undefined ? null : writingOf(edited)) ?? fresh("question"),
  );
  const words = useRef<HTMLTextAreaElement>(null);
  const kinds = useRef<HTMLFieldSetElement>(null);
  const id = useId();
  const { draft, settled } = writing;
  const { ask } = KINDS.find(({ kind }) => kind === draft.kind) ?? KINDS[0];
  const measure = of(draft.measure);

  useEffect(() => {
    const kind = kinds.current?.querySelector<HTMLInputElement>(":checked");
    (kind ?? words.current)?.focus();
  }, []);

  /**
   * Puts into the record what is said now. What has no words is withdrawn until it has some; what goes
   * to another session is taken out of the one where it stood.
   */
  function put(next: Writing, date: Day = session): void {
    const { kept, spell, draft } = next;
    const written = writtenOf(draft, next.id, date, today, edited?.item);
    if (written === null) {
      if (kept !== null) record(spell, kept.session, kept.item, true);
      setWriting({ ...next, kept: null });
      return;
    }
    const moves = kept !== null && kept.session !== written.session;
    if (moves) record(spell, kept.session, kept.item, true);
    if (written.session === date) ensureSession(sessions, date);
    const now = moves ? beginSpell() : spell;
    record(now, written.session, written.item);
    setWriting({ ...next, spell: now, kept: written });
  }

  function change(changes: Partial<Draft>): void {
    const named = Object.keys(changes).filter(isSettling);
    const settledNow: Settled = new Set([...settled, ...named]);
    const next = { ...draft, ...changes };
    put({
      ...writing,
      settled: settledNow,
      draft: "text" in changes ? heard(next, settledNow, session) : next,
    });
  }

  /** Another kind is another item, with the same words. */
  function choose(kind: Kind): void {
    if (kind === draft.kind) return;
    if (writing.kept !== null) record(writing.spell, writing.kept.session, writing.kept.item, true);
    const next = fresh(kind);
    const moved = { ...next.draft, text: draft.text, measure: draft.measure };
    put({ ...next, draft: heard(moved, next.settled, session) });
  }

  function moveTo(date: Day): void {
    onSession(date);
    put(writing, date);
  }

  function finish(): void {
    onDone(writing.kept === null ? null : writing.spell, draft.text);
  }

  function letter(event: KeyboardEvent): void {
    const { key, ctrlKey, metaKey, altKey } = event;
    const chosen = KINDS.find((kind) => kind.key === key.toLowerCase());
    if (chosen === undefined || ctrlKey || metaKey || altKey) return;
    event.preventDefault();
    choose(chosen.kind);
    words.current?.focus();
  }

  function enter(event: KeyboardEvent): void {
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    finish();
  }

  return (
    <form
      className={styles["form"]}
      onSubmit={(event) => {
        event.preventDefault();
        finish();
      }}
    >
      <h2 id="write-down">{edited === undefined ? WRITE_DOWN.title : WRITE_DOWN.anew}</h2>
      {edited === undefined && (
        <fieldset ref={kinds} className={styles["kinds"]}>
          <legend>{WRITE_DOWN.kinds}</legend>
          {KINDS.map(({ kind, key, name }) => (
            <label key={kind}>
              <input
                type="radio"
                name="kind"
                checked={draft.kind === kind}
                onChange={() => choose(kind)}
                onKeyDown={letter}
              />
              {name} <kbd>{key.toUpperCase()}</kbd>
            </label>
          ))}
        </fieldset>
      )}
      <label className={styles["wide"]}>
        {ask}
        <textarea
          ref={words}
          rows={3}
          value={draft.text}
          aria-describedby={`${id}-judged`}
          onChange={(event) => change({ text: event.target.value })}
          onKeyDown={enter}
        />
      </label>
      <KindFields draft={draft} model={model} onChange={change} />
      <p id={`${id}-judged`} className={styles["judged"]} aria-live="polite">
        {judgement(draft, measure, session)}
      </p>
      {edited === undefined && (
        <label className={styles["wide"]}>
          {WRITE_DOWN.session}
          <select value={session} onChange={(event) => moveTo(event.target.value)}>
            {model.sessions.map(({ value, text }) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </select>
        </label>
      )}
      <p className={styles["end"]}>
        <Button type="submit">
          {WRITE_DOWN.done} <kbd aria-hidden="true">{WRITE_DOWN.key}</kbd>
        </Button>
        <span>{WRITE_DOWN.kept}</span>
      </p>
    </form>
  );
}

/** What was written down, as it is worded anew; `null` for a session. */
function writingOf(edited: RecordedItem): Writing | null {
  const { session, item } = edited;
  const draft = draftOf({ session, item });
  if (draft === null || item.kind === "session") return null;
  return {
    spell: beginSpell(edited),
    id: item.id,
    draft,
    settled: new Set(["bound", "value", "month"]),
    kept: { session, item },
  };
}

function isSettling(name: string): name is "bound" | "value" | "month" {
  return name === "bound" || name === "value" || name === "month";
}
