import type { Table } from "#view-models/models.ts";
import { NOTHING, NOTHING_SPOKEN } from "#view-models/words/nothing.ts";
import { VisuallyHidden } from "./VisuallyHidden.tsx";

interface TableOfProps {
  readonly table: Table;
  /** How it looks is the business of whoever shows it. */
  readonly className: string | undefined;
}

const DASH = (
  <>
    <span aria-hidden="true">{NOTHING}</span>
    <VisuallyHidden>{NOTHING_SPOKEN}</VisuallyHidden>
  </>
);

/** A table with its caption: the first cell heads its row, and figures are marked to be aligned. */
export function TableOf({ table: { caption, about, columns, rows }, className }: TableOfProps) {
  return (
    <table className={className}>
      <caption>
        {caption}
        {about !== undefined && <VisuallyHidden>: {about}</VisuallyHidden>}
      </caption>
      <thead>
        <tr>
          {columns.map(({ name, numeric }) => (
            <th key={name} scope="col" data-numeric={numeric}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.join("|")}>
            {row.map((cell, index) => {
              const column = columns[index];
              return index === 0 ? (
                <th key={column?.name} scope="row">
                  {cell}
                </th>
              ) : (
                <td key={column?.name} data-numeric={column?.numeric ?? false}>
                  {cell === NOTHING ? DASH : cell}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
