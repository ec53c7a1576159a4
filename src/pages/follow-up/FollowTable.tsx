import { CardTable } from "#components/CardTable.tsx";
import { StatusTag } from "#components/StatusTag.tsx";
import { useViewHref } from "#components/viewHref.ts";
import type { FollowGroup, FollowRow } from "#view-models/followUpModels.ts";
import {
  chartOf,
  FOLLOW_COLUMNS,
  IN_PLAN,
  ON_CHART,
  sessionOf,
} from "#view-models/followUpWords.ts";
import { Link } from "wouter";
import styles from "./FollowUpView.module.css";

const WIDTHS = [22, 17, 17, 25, 19] as const;

/** Things of one kind, each with what is known of it and where it leads; or that there are none. */
export function FollowTable({ group }: { readonly group: FollowGroup }) {
  const { id, title, what, about, rows, none } = group;

  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {rows.length === 0 ? (
        <p>{none}</p>
      ) : (
        <>
          <p className={styles["quiet"]}>{about}</p>
          <CardTable
            labelledBy={id}
            columns={[what, ...FOLLOW_COLUMNS]}
            widths={WIDTHS}
            rows={rows.map((row) => ({ id: row.id, cells: cellsOf(row) }))}
          />
        </>
      )}
    </section>
  );
}

function cellsOf(row: FollowRow) {
  const { text, tag, owner, due, facts } = row;
  return [
    <strong key="what">{text}</strong>,
    <StatusTag key="state" tag={tag} />,
    owner === "" && due === "" ? null : (
      <div key="owner">
        {owner}
        {due !== "" && <p className={styles["due"]}>{due}</p>}
      </div>
    ),
    facts.length === 0 ? null : (
      <div key="facts">
        {facts.map((fact) => (
          <p key={fact}>{fact}</p>
        ))}
      </div>
    ),
    <Places key="see" row={row} />,
  ];
}

/** The measures of a row, its place on their charts, the session it is of, its place in the plan. */
function Places({ row: { measures, session, planned } }: { readonly row: FollowRow }) {
  const href = useViewHref();

  return (
    <ul className={styles["places"]}>
      {measures.map(({ id, title, charted }) => (
        <li key={id}>
          <Link data-alone href={href(`/measures/${id}`)}>
            {title}
          </Link>
          {charted && (
            <>
              {" "}
              <span className={styles["whole"]}>
                (
                <Link
                  data-alone
                  href={href(`/measures/${id}#over-time`)}
                  aria-label={chartOf(title)}
                >
                  {ON_CHART}
                </Link>
                )
              </span>
            </>
          )}
        </li>
      ))}
      {session !== null && (
        <li>
          <Link data-alone href={href(`/sessions/${session.date}`)}>
            {sessionOf(session.text)}
          </Link>
        </li>
      )}
      {planned !== null && (
        <li>
          <Link data-alone href={href(`/plan#${planned}`)}>
            {IN_PLAN}
          </Link>
        </li>
      )}
    </ul>
  );
}
