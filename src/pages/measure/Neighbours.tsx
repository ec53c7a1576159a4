import { DotRow } from "#charts/DotRow.tsx";
import { Funnel } from "#charts/Funnel.tsx";
import { NeighbourBand } from "#charts/NeighbourBand.tsx";
import { ChartAndTable, ChartTable } from "#components/ChartTable.tsx";
import { DataTable } from "#components/DataTable.tsx";
import { Disclosure } from "#components/Disclosure.tsx";
import { DownloadButton } from "#components/DownloadButton.tsx";
import type { Download, Table } from "#view-models/models.ts";
import type { NeighboursModel } from "#view-models/spreadModels.ts";
import { TakeAway, type TakenFrom } from "#pages/TakeAway.tsx";
import { COUNCILS, noFigureText } from "#view-models/measureWords.ts";
import { picturedFigure } from "#view-models/pictureWords.ts";
import { Said } from "./Said.tsx";
import { Section } from "./Section.tsx";
import styles from "./Spread.module.css";

interface NeighboursProps {
  /** The measure's. */
  readonly id: string;
  readonly model: NeighboursModel;
  readonly from: TakenFrom;
}

/** A measure beside similar councils: median and spread, and a league table only for who asks. */
export function Neighbours({ id, model, from }: NeighboursProps) {
  const { title, reading, band, dots, missing, funnel, noFunnel, ranked, list } = model;

  return (
    <Section title={title}>
      <div className={styles["parts"]}>
        <div>
          <Said reading={reading} />
        </div>
        {dots !== null && (
          <ChartAndTable>
            <div>
              <TakeAway
                pictured={() => picturedFigure(`${id}-councils-row`, dots.picture)}
                from={from}
              >
                <DotRow picture={dots.picture} />
              </TakeAway>
              {missing.length > 0 && <p className={styles["missing"]}>{noFigureText(missing)}</p>}
              <Same table={dots.table} csv={dots.csv} />
            </div>
          </ChartAndTable>
        )}
        {band !== null && (
          <ChartAndTable>
            <div>
              <TakeAway
                pictured={() => picturedFigure(`${id}-councils-band`, band.picture)}
                from={from}
              >
                <NeighbourBand picture={band.picture} />
              </TakeAway>
              <Same table={band.table} csv={band.csv} />
            </div>
          </ChartAndTable>
        )}
        {funnel !== null && (
          <Disclosure summary={COUNCILS.chance}>
            <ChartAndTable>
              <TakeAway
                pictured={() => picturedFigure(`${id}-councils-funnel`, funnel.picture)}
                from={from}
              >
                <Funnel picture={funnel.picture} />
              </TakeAway>
              <p className={styles["after"]}>{funnel.reading.join(" ")}</p>
              <Same table={funnel.table} csv={funnel.csv} />
            </ChartAndTable>
          </Disclosure>
        )}
        {noFunnel !== null && <p className={styles["missing"]}>{noFunnel}</p>}
        <div>
          {ranked !== null && (
            <Disclosure summary={COUNCILS.ranked}>
              <p className={styles["before"]}>{ranked.caveat}</p>
              <DataTable table={ranked.table} />
            </Disclosure>
          )}
          <Disclosure summary={COUNCILS.which}>
            <p>{list.title}</p>
            <p>{list.names}</p>
            {list.note !== null && <p>{list.note}</p>}
          </Disclosure>
        </div>
      </div>
    </Section>
  );
}

interface SameProps {
  readonly table: Table;
  readonly csv: Download;
}

/** The same as a picture, in a table and as a file. */
function Same({ table, csv }: SameProps) {
  return (
    <div className={styles["same"]}>
      <ChartTable table={table} />
      <DownloadButton download={csv} of={table.caption} />
    </div>
  );
}
