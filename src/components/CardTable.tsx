import type { ReactNode } from "react";
import styles from "./CardTable.module.css";

export interface CardRow {
  readonly id: string;
  /** Its place in the address: `#recruitment-offer`. */
  readonly place?: string;
  /** The first heads the row. An empty one is left out of a card. */
  readonly cells: readonly ReactNode[];
  readonly hidden?: boolean;
}

interface CardTableProps {
  /** The id of the heading that names it. */
  readonly labelledBy: string;
  readonly columns: readonly string[];
  /** How wide each column is, in per cent. */
  readonly widths: readonly number[];
  readonly rows: readonly CardRow[];
}

/**
 * A table whose rows are laid out as cards on a narrow screen, each cell with the name of its column.
 * The roles are written out because some browsers forget that a table laid out otherwise is a table.
 */
export function CardTable({ labelledBy, columns, widths, rows }: CardTableProps) {
  return (
    <table className={styles["table"]} {...ROLES.table} aria-labelledby={labelledBy}>
      <colgroup>
        {columns.map((name, i) => (
          <col key={name} style={{ width: `${widths[i] ?? 0}%` }} />
        ))}
      </colgroup>
      <thead {...ROLES.rowgroup}>
        <tr {...ROLES.row}>
          {columns.map((name) => (
            <th key={name} scope="col" {...ROLES.columnheader}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...ROLES.rowgroup}>
        {rows.map(({ id, place, cells: [head, ...cells], hidden = false }) => (
          <tr key={id} id={place} {...ROLES.row} hidden={hidden}>
            <th scope="row" {...ROLES.rowheader}>
              {head}
            </th>
            {cells.map((cell, i) => (
              <td key={columns[i + 1]} {...ROLES.cell} data-column={columns[i + 1]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const ROLES = {
  table: { role: "table" },
  rowgroup: { role: "rowgroup" },
  row: { role: "row" },
  columnheader: { role: "columnheader" },
  rowheader: { role: "rowheader" },
  cell: { role: "cell" },
} as const;
