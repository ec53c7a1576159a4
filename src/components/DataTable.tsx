import type { Table } from "#view-models/models.ts";
import styles from "./DataTable.module.css";

/** A table as it is: it scrolls sideways by itself where the screen is too narrow for it. */
export function DataTable({ table: { caption, columns, rows } }: { readonly table: Table }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the keyboard
    <section className={styles["scroll"]} aria-label={caption} tabIndex={0}>
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
                    {cell}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
