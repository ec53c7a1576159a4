import type { Table } from "#view-models/models.ts";
import styles from "./PackTable.module.css";

/** A table on paper, where nothing scrolls. */
export function PackTable({ table: { caption, columns, rows } }: { readonly table: Table }) {
  return (
    <table className={styles["table"]}>
      <caption>{caption}</caption>
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
        {rows.map(([head, ...cells]) => (
          <tr key={head}>
            <th scope="row">{head}</th>
            {cells.map((cell, index) => (
              <td
                key={columns[index + 1]?.name}
                data-numeric={columns[index + 1]?.numeric ?? false}
              >
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
