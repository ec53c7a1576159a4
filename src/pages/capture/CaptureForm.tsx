import type { Measure } from "#contract/measure.ts";
import type { Day } from "#contract/period.ts";
import type { Session } from "#contract/sessions.ts";
import { newId } from "#api/recordStore.ts";
import { Button } from "#components/Button.tsx";
import { type Spell, beginSpell, ensureSession, record } from "#pages/recording.ts";
import {
  type CaptureModel,
  type Draft,
  freshDraft,
  heard,
  judgement,
  type Kind,
  KINDS,
  type Settled,
  type Written,
  writtenOf,
} from "#view-models/capture.ts";
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
  const [writing, setWriting] = useState(() => fresh("question"));
  const words = useRef<HTMLTextAreaElement>(null);
  const kinds = useRef<HTMLFieldSetElement>(null);
  const id = useId();
  const { draft, settled } = writing;
  const { ask } = KINDS.find(({ kind }) => kind === draft.kind) ?? KINDS[0];
  const measure = of(draft.measure);

  useEffect(() => kinds.current?.querySelector<HTMLInputElement>(":checked")?.focus(), []);

  /** Takes what was kept out of the record where it is not said any more, and puts in what is. */
  function put(next: Writing, date: Day = session): void {
    const written = writtenOf(next.draft, next.id, date, today);
    const { kept, spell } = next;
    const moved = kept !== null && (written === null || kept.session !== written.session);
    if (moved) record(spell, kept.session, kept.item, true);
    // What went to another session is another entry: the one that withdraws it stays.
    const now = moved
      ? { ...next, spell: beginSpell(), id: `${next.draft.kind}-${newId()}` }
      : next;
    const again = written === null ? null : writtenOf(now.draft, now.id, date, today);
    if (again !== null) {
      if (again.session === date) ensureSession(sessions, date);
      record(now.spell, again.session, again.item);
    }
    setWriting({ ...now, kept: again });
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
      <h2 id="write-down">Write down</h2>
      <fieldset ref={kinds} className={styles["kinds"]}>
        <legend>What is it? Press its letter.</legend>
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
        {judgement(draft, measure)}
      </p>
      <label className={styles["wide"]}>
        Session
        <select value={session} onChange={(event) => moveTo(event.target.value)}>
          {model.sessions.map(({ value, text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      </label>
      <p className={styles["end"]}>
        <Button type="submit">
          Done <kbd>Enter</kbd>
        </Button>
        <span>It is kept as you write. Shift and Enter begin a new line.</span>
      </p>
    </form>
  );
}

function isSettling(name: string): name is "bound" | "value" | "month" {
  return name === "bound" || name === "value" || name === "month";
}
