import { SpreadPicture } from "#charts/SpreadPicture.tsx";
import { SpreadRows } from "#charts/SpreadRows.tsx";
import { ChartAndTable, ChartTable } from "#components/ChartTable.tsx";
import { DownloadButton } from "#components/DownloadButton.tsx";
import type { DistributionModel } from "#view-models/spreadModels.ts";
import { useId } from "react";
import { TakeAway, type TakenFrom } from "#pages/TakeAway.tsx";
import { TEAMS_IN } from "#view-models/measureWords.ts";
import { picturedFigure } from "#view-models/pictureWords.ts";
import { Said } from "./Said.tsx";
import { Section } from "./Section.tsx";
import styles from "./Spread.module.css";

interface DistributionProps {
  /** The measure's. */
  readonly id: string;
  readonly from: TakenFrom;
  readonly model: DistributionModel;
  /** The period whose teams are shown; `null`, or one that there is not: the latest. */
  readonly period: string | null;
  readonly onPeriod: (period: string) => void;
}

/** What the average hides: how the cases are spread over workers, over time and by team. */
export function Distribution({ id: measure, from, model, period, onPeriod }: DistributionProps) {
  const id = useId();
  const { title, reading, notes, all, byTeam, csv } = model;
  const teams = byTeam.find((one) => one.period === period) ?? byTeam[0];

  return (
    <Section title={title}>
      <div className={styles["parts"]}>
        <div>
          <Said reading={reading} />
          {notes.map((note) => (
            <p key={note} className={styles["missing"]}>
              {note}
            </p>
          ))}
        </div>
        {all !== null && (
          <div>
            <ChartAndTable>
              <TakeAway
                pictured={() => picturedFigure(`${measure}-spread`, all.picture)}
                from={from}
              >
                <SpreadPicture picture={all.picture} />
              </TakeAway>
              <ChartTable table={all.table} />
            </ChartAndTable>
          </div>
        )}
        {teams !== undefined && (
          <div>
            <p className={styles["choice"]} data-screen-only>
              <label htmlFor={id}>{TEAMS_IN}</label>
              <select
                id={id}
                value={teams.period}
                onChange={(event) => onPeriod(event.target.value)}
              >
                {byTeam.map(({ period, when }) => (
                  <option key={period} value={period}>
                    {when}
                  </option>
                ))}
              </select>
            </p>
            <ChartAndTable>
              <TakeAway
                pictured={() => picturedFigure(`${measure}-teams-${teams.period}`, teams)}
                from={from}
              >
                <SpreadRows key={teams.period} picture={teams} />
              </TakeAway>
              <ChartTable table={teams.table} />
            </ChartAndTable>
          </div>
        )}
        <p>
          <DownloadButton download={csv} of={title} />
        </p>
      </div>
    </Section>
  );
}
