import { TableOf } from "#components/TableOf.tsx";
import type { Table } from "#view-models/models.ts";
import styles from "./PackTable.module.css";

/** A table on paper, where nothing scrolls. */
export function PackTable({ table }: { readonly table: Table }) {
  return <TableOf table={table} className={styles["table"]} />;
}
