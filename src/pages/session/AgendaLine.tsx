import { QuietButton } from "#components/Button.tsx";
import { StatusTag } from "#components/StatusTag.tsx";
import { VisuallyHidden } from "#components/VisuallyHidden.tsx";
import type { AgendaRow } from "#view-models/sessionPage.ts";
import { AGENDA } from "#view-models/sessionWords.ts";
import { type DragEvent, type KeyboardEvent, useEffect, useRef, useState } from "react";
import { ItemTitle } from "./ItemTitle.tsx";
import styles from "./SessionView.module.css";

interface AgendaLineProps {
  readonly row: AgendaRow;
  /** The last place among the items that were put on the agenda. */
  readonly last: number;
  readonly writable: boolean;
  readonly onMove: (from: number, to: number) => void;
  readonly onRename: (place: number, title: string) => void;
  readonly onRemove: (place: number) => void;
  /** Puts what is carried by itself on the agenda, so that it can be moved. */
  readonly onPut: () => void;
}

/** The type under which an item is dragged: nothing else is dropped here. */
const DRAGGED = "application/x-agenda-place";

/** With Alt held. */
const STEPS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

/** One item: it is moved by its buttons, by Alt with the arrows, or by dragging it. */
export function AgendaLine({
  row,
  last,
  writable,
  onMove,
  onRename,
  onRemove,
  onPut,
}: AgendaLineProps) {
  const { title, measure, place, status, figure, carried } = row;
  const [draft, setDraft] = useState<string | null>(null);
  const which = <VisuallyHidden>: {title}</VisuallyHidden>;
  const own = place !== null && writable;
  const pressed = useRef<HTMLButtonElement>(null);

  // A line that is moved loses the focus in some browsers: whoever moves it may want to move it on.
  useEffect(() => {
    pressed.current?.focus();
    pressed.current = null;
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- it is the move that matters
  }, [place]);

  function move(button: HTMLButtonElement, to: number) {
    if (place === null) return;
    pressed.current = button;
    onMove(place, to);
  }

  function save() {
    const words = draft?.trim() ?? "";
    if (words !== "" && words !== title && place !== null) onRename(place, words);
    setDraft(null);
  }

  function arrows(event: KeyboardEvent<HTMLButtonElement>) {
    const step = STEPS[event.key];
    if (place === null || step === undefined || !event.altKey) return;
    event.preventDefault();
    move(event.currentTarget, place + step);
  }

  function drop(event: DragEvent) {
    const from = event.dataTransfer.getData(DRAGGED);
    if (from === "" || place === null) return;
    event.preventDefault();
    onMove(Number(from), place);
  }

  const dragging = own
    ? {
        draggable: draft === null,
        onDragStart: (event: DragEvent) => event.dataTransfer.setData(DRAGGED, `${place}`),
        onDragOver: (event: DragEvent) => {
          if (event.dataTransfer.types.includes(DRAGGED)) event.preventDefault();
        },
        onDrop: drop,
      }
    : {};

  return (
    <li className={styles["item"]} data-whole {...dragging}>
      {draft === null ? (
        <ItemTitle title={title} measure={measure} status={status} />
      ) : (
        <label className={styles["rename"]}>
          {AGENDA.item}
          <input
            type="text"
            value={draft}
            autoComplete="off"
            onChange={(event) => setDraft(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === "Enter") save();
              if (event.key === "Escape") setDraft(null);
            }}
          />
        </label>
      )}
      {figure !== null && <p className={styles["quiet"]}>{figure}</p>}
      {carried.length > 0 && (
        <ul className={styles["carried"]}>
          {carried.map(({ tag, text }) => (
            <li key={text}>
              <StatusTag tag={tag} /> {text}
            </li>
          ))}
        </ul>
      )}
      {place === null && <p className={styles["quiet"]}>{AGENDA.carried}</p>}
      {own && (
        <div className={styles["actions"]} data-screen-only>
          <QuietButton
            aria-disabled={place === 0}
            aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
            onClick={(event) => move(event.currentTarget, place - 1)}
            onKeyDown={arrows}
          >
            {AGENDA.up}
            {which}
          </QuietButton>
          <QuietButton
            aria-disabled={place === last}
            aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
            onClick={(event) => move(event.currentTarget, place + 1)}
            onKeyDown={arrows}
          >
            {AGENDA.down}
            {which}
          </QuietButton>
          {draft === null ? (
            <QuietButton onClick={() => setDraft(title)}>
              {AGENDA.rename}
              {which}
            </QuietButton>
          ) : (
            <QuietButton onClick={save}>
              {AGENDA.save}
              {which}
            </QuietButton>
          )}
          <QuietButton onClick={() => onRemove(place)}>
            {AGENDA.takeOff}
            {which}
          </QuietButton>
        </div>
      )}
      {place === null && writable && (
        <div className={styles["actions"]} data-screen-only>
          <QuietButton onClick={onPut}>
            {AGENDA.put}
            {which}
          </QuietButton>
        </div>
      )}
    </li>
  );
}
