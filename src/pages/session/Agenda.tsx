import { type MyQuestion, myQuestions } from "#api/myQuestions.ts";
import { newId } from "#api/recordStore.ts";
import type { AgendaItem, Session } from "#contract/sessions.ts";
import { QuietButton } from "#components/Button.tsx";
import { Disclosure } from "#components/Disclosure.tsx";
import { LineForm } from "#components/LineForm.tsx";
import { VisuallyHidden } from "#components/VisuallyHidden.tsx";
import type { RecordedItem } from "#domain/record/recordedItems.ts";
import { movedItem, renamedItem, withItem, withoutItem } from "#domain/record/agendaEdits.ts";
import { beginSpell, changeSession, record } from "#pages/recording.ts";
import type { SessionPageModel } from "#view-models/sessionPage.ts";
import { movedText } from "#view-models/movedText.ts";
import {
  addedText,
  AGENDA,
  AGENDA_CHANGED,
  bringText,
  broughtText,
  suggestedText,
} from "#view-models/sessionWords.ts";
import { useRef, useState, useSyncExternalStore } from "react";
import { AgendaLine } from "./AgendaLine.tsx";
import styles from "./SessionView.module.css";

interface AgendaProps {
  readonly model: SessionPageModel;
  readonly session: Session;
  /** All that was ever written. */
  readonly items: readonly RecordedItem[];
  readonly writable: boolean;
  /** Whether it is to be prepared still; otherwise it is there to be read first. */
  readonly prepared: boolean;
}

/** What is spoken of, in order: what was put on the agenda, and what is carried to it by itself. */
export function Agenda({ model, session, items, writable, prepared }: AgendaProps) {
  const { agenda, suggestions, date } = model;
  const [said, setSaid] = useState("");
  const [changing, setChanging] = useState(prepared);
  const list = useRef<HTMLOListElement>(null);
  const open = writable && changing;
  const last = session.agenda.length - 1;

  function put(edit: (agenda: readonly AgendaItem[]) => readonly AgendaItem[], what: string) {
    changeSession(items, date, (item) => {
      const agenda = edit(item.agenda);
      return agenda === item.agenda ? item : { ...item, agenda: [...agenda] };
    });
    setSaid(what);
  }

  function add(item: AgendaItem) {
    put((agenda) => withItem(agenda, item), addedText(item.title));
  }

  function move(from: number, to: number) {
    if (to < 0 || to > last) return;
    put((agenda) => movedItem(agenda, from, to), movedText(to + 1, last + 1));
  }

  return (
    <section aria-labelledby="agenda">
      <h2 id="agenda">{AGENDA.title}</h2>
      {agenda.length === 0 ? (
        <p>{AGENDA.nothing}</p>
      ) : (
        <ol ref={list} className={styles["agenda"]} tabIndex={-1} aria-labelledby="agenda">
          {agenda.map((row) => (
            <AgendaLine
              key={row.key}
              row={row}
              last={last}
              writable={open}
              onMove={move}
              onRename={(place, title) =>
                put((agenda) => renamedItem(agenda, place, title), AGENDA_CHANGED.renamed)
              }
              onRemove={(place) => {
                put((agenda) => withoutItem(agenda, place), AGENDA_CHANGED.takenOff);
                list.current?.focus();
              }}
              onPut={() => put((agenda) => withItem(agenda, row.item), AGENDA_CHANGED.put)}
            />
          ))}
        </ol>
      )}
      <output className={styles["said"]}>{said}</output>
      {writable && !changing && (
        <p data-screen-only>
          <QuietButton onClick={() => setChanging(true)}>{AGENDA.change}</QuietButton>
        </p>
      )}
      {open && (
        <div className={styles["adding"]} data-screen-only>
          <AddItem model={model} onAdd={(item) => add(item)} />
          <BringQuestions session={session} onSaid={setSaid} />
          {suggestions.length > 0 && (
            <Disclosure summary={suggestedText(suggestions.length)} open={last < 0}>
              <ul data-ruled>
                {suggestions.map(({ item, title, question, evidence }) => (
                  <li key={title}>
                    <p>
                      <strong>{title}</strong>: {question}
                    </p>
                    <p className={styles["quiet"]}>{evidence}</p>
                    <QuietButton onClick={() => add(item)}>
                      {AGENDA.put}
                      <VisuallyHidden>: {title}</VisuallyHidden>
                    </QuietButton>
                  </li>
                ))}
              </ul>
            </Disclosure>
          )}
        </div>
      )}
    </section>
  );
}

interface AddItemProps {
  readonly model: SessionPageModel;
  readonly onAdd: (item: AgendaItem) => void;
}

/** Any measure, or anything else in words. */
function AddItem({ model: { measures }, onAdd }: AddItemProps) {
  function add(title: string) {
    const measure = measures.find(({ text }) => text.toLowerCase() === title.toLowerCase());
    onAdd(measure === undefined ? { title } : { title: measure.text, measure: measure.value });
  }

  return (
    <LineForm
      label={AGENDA.label}
      action={AGENDA.add}
      offers={measures.map(({ text }) => text)}
      onLine={add}
    />
  );
}

interface BringQuestionsProps {
  readonly session: Session;
  readonly onSaid: (said: string) => void;
}

/** Puts the reader's own questions among those of the session. They stay where they are, too. */
function BringQuestions({ session, onSaid }: BringQuestionsProps) {
  const { questions: mine } = useSyncExternalStore(
    myQuestions.subscribe,
    myQuestions.list,
    myQuestions.before,
  );
  const fresh = mine.filter(({ text }) => !session.questions.some((asked) => asked.text === text));
  if (fresh.length === 0) return null;

  function bring({ text, measure }: MyQuestion) {
    const item = { kind: "question", id: `question-${newId()}`, text } as const;
    record(beginSpell(), session.date, measure === null ? item : { ...item, measure });
  }

  return (
    <p>
      <QuietButton
        onClick={() => {
          for (const question of fresh) bring(question);
          onSaid(broughtText(fresh.length));
        }}
      >
        {bringText(fresh.length)}
      </QuietButton>
    </p>
  );
}
