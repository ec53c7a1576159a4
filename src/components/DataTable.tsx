import type { Table } from "#view-models/models.ts";
import styles from "./DataTable.module.css";
import { TableOf } from "./TableOf.tsx";

/** A table as it is: it scrolls sideways by itself where the screen is too narrow for it. */
export function DataTable({ table }: { readonly table: Table }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the keyboard
    <section className={styles["scroll"]} aria-label={table.caption} tabIndex={0}>
      <TableOf table={table} className={styles["table"]} />
    </section>
  );
}
