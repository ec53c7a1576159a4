import type { Download, Table } from "#view-models/models.ts";
import { TABLE_WORDS } from "#view-models/tableWords.ts";
import {
  createContext,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  use,
  useMemo,
  useRef,
  useState,
} from "react";
import { QuietButton } from "./Button.tsx";
import styles from "./ChartTable.module.css";
import { DataTable } from "./DataTable.tsx";
import { Disclosure } from "./Disclosure.tsx";
import { DownloadButton } from "./DownloadButton.tsx";

/** What lies between a chart and the table of the same figures. */
interface Way {
  readonly table: RefObject<HTMLDivElement | null>;
  /** Where in the chart a reader came from; `null` where nobody did. */
  readonly from: HTMLElement | null;
  readonly setFrom: (from: HTMLElement | null) => void;
}

const WayContext = createContext<Way | null>(null);

/** Holds one chart, and a `ChartTable` of the same figures: a key leads from a point to its row and back. */
export function ChartAndTable({ children }: { readonly children: ReactNode }) {
  const table = useRef<HTMLDivElement>(null);
  const [from, setFrom] = useState<HTMLElement | null>(null);
  const way = useMemo(() => ({ table, from, setFrom }), [from]);
  return <WayContext value={way}>{children}</WayContext>;
}

/**
 * How a chart sends its reader to the row of the table that has this head; `null` where it stands
 * without a table. Of a head that no row has, the first row stands in.
 */
export function useToTable(): ((head: string, from: HTMLElement) => void) | null {
  const way = use(WayContext);
  if (way === null) return null;
  return (head, from) => {
    const details = way.table.current?.querySelector("details");
    if (details === null || details === undefined) return;
    details.open = true;
    const heads = [...details.querySelectorAll<HTMLElement>("tbody th")];
    const row = heads.find(({ firstChild }) => firstChild?.textContent === head) ?? heads[0];
    if (row === undefined) return;
    row.tabIndex = -1;
    row.focus();
    way.setFrom(from);
  };
}

interface ChartTableProps {
  readonly table: Table;
  readonly summary?: string;
  /** The same as a file, beside what opens the table. */
  readonly csv?: Download;
}

/** The same as a chart in a table, closed until it is asked for. Whoever came from the chart finds back. */
export function ChartTable({ table, summary = TABLE_WORDS.show, csv }: ChartTableProps) {
  const way = use(WayContext);
  const from = way?.from ?? null;

  function back() {
    from?.focus();
    way?.setFrom(null);
  }

  function leave({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) {
    if (ctrlKey || metaKey || altKey) return;
    if (from !== null && (key === "Escape" || key.toLowerCase() === "t")) back();
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys of what it holds
    <div ref={way?.table} className={styles["beside"]} onKeyDown={leave}>
      <Disclosure summary={summary} of={table.caption}>
        {from !== null && (
          <p data-screen-only>
            <QuietButton onClick={back}>{TABLE_WORDS.back}</QuietButton>
          </p>
        )}
        <DataTable table={table} />
      </Disclosure>
      {csv !== undefined && <DownloadButton download={csv} of={table.caption} />}
    </div>
  );
}
