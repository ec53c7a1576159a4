import { CardTable } from "#components/CardTable.tsx";
import { SourceLink } from "#components/SourceLink.tsx";
import { StatusTag } from "#components/StatusTag.tsx";
import { useViewHref } from "#components/viewHref.ts";
import type { PlanActionRow, PlanPriority, ServedRow } from "#view-models/planModels.ts";
import { PLAN_COLUMNS } from "#view-models/planWords.ts";
import { useId } from "react";
import { Link } from "wouter";
import styles from "./PlanView.module.css";

interface ActionTableProps {
  readonly priority: PlanPriority;
  readonly shown: (row: PlanActionRow) => boolean;
}

const WIDTHS = [20, 13, 16, 15, 23, 13] as const;

/** The actions of one priority. */
export function ActionTable({ priority, shown }: ActionTableProps) {
  const id = useId();
  const { title, actions } = priority;

  return (
    <section hidden={!actions.some(shown)} aria-labelledby={id} className={styles["priority"]}>
      <h3 id={id}>{title}</h3>
      <CardTable
        labelledBy={id}
        columns={PLAN_COLUMNS.actions}
        widths={WIDTHS}
        rows={actions.map((row) => ({
          id: row.id,
          place: row.id,
          hidden: !shown(row),
          cells: cellsOf(row),
        }))}
      />
    </section>
  );
}

function cellsOf(row: PlanActionRow) {
  const { title, note, owner, ownerProblem, due, late, review, state } = row;
  return [
    <div key="action">
      <strong>{title}</strong>
      {note !== null && <p className={styles["quiet"]}>{note}</p>}
    </div>,
    <div key="owner">
      {owner}
      {ownerProblem !== null && <p className={styles["problem"]}>{ownerProblem}</p>}
    </div>,
    <div key="due">
      {due}
      {late !== null && <p className={styles["problem"]}>{late}</p>}
      {review !== null && <p className={styles["quiet"]}>{review}</p>}
    </div>,
    <div key="state">
      <StatusTag tag={state} />
      {row.stateNotes.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </div>,
    <Served key="measures" rows={row.measures} notes={row.measureNotes} />,
    <div key="evidence">
      {row.evidence.map((source) => (
        <p key={source.title} className={styles["evidence"]} data-alone>
          <SourceLink {...source} />
        </p>
      ))}
      {row.noEvidence !== null && <p className={styles["quiet"]}>{row.noEvidence}</p>}
    </div>,
  ];
}

interface ServedProps {
  readonly rows: readonly ServedRow[];
  readonly notes: readonly string[];
}

/** The measures that an action serves, and what they have done since. */
function Served({ rows, notes }: ServedProps) {
  const href = useViewHref();

  return (
    <>
      {rows.length > 0 && (
        <ul className={styles["served"]}>
          {rows.map(({ id, title, status, text }) => (
            <li key={id}>
              <Link href={href(`/measures/${id}`)}>{title}</Link>: <span>{status.text}</span>.{" "}
              {text}
            </li>
          ))}
        </ul>
      )}
      {notes.map((note) => (
        <p key={note} className={styles["quiet"]}>
          {note}
        </p>
      ))}
    </>
  );
}
