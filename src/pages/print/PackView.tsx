import { lightTokens } from "#charts/themeTokens.ts";
import { useRunningFoot } from "#components/useRunningFoot.ts";
import type { Pack } from "#view-models/pack.ts";
import { Cover, Glossary, OwnQuestions, Promises, Summary } from "./BoundPages.tsx";
import { MeasureSheet } from "./MeasureSheet.tsx";
import styles from "./PackView.module.css";
import { Since } from "./Since.tsx";

interface PackViewProps {
  readonly pack: Pack;
  readonly ruled: boolean;
  /** The closer axis in place of the one from zero. */
  readonly near: boolean;
}

/** The sheets of the pack. They are paper in every theme, and of one width on every screen. */
export function PackView({ pack, ruled, near }: PackViewProps) {
  useRunningFoot("--pack-foot", pack.foot);

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the keyboard
    <section className={styles["desk"]} aria-label={pack.title} tabIndex={0}>
      <div ref={asPaper} className={styles["pack"]} data-pack>
        <Cover pack={pack} />
        <div className={styles["sheet"]}>
          <Summary pack={pack} />
          <Since since={pack.since} />
          <Promises pack={pack} />
        </div>
        {pack.sheets.map((sheet) => (
          <MeasureSheet
            key={sheet.page.id}
            sheet={sheet}
            mark={pack.mark}
            ruled={ruled}
            near={near}
          />
        ))}
        <OwnQuestions questions={pack.questions} ruled={ruled} />
        <Glossary pack={pack} />
      </div>
    </section>
  );
}

/** Paper is light, whatever the theme of the screen. */
function asPaper(sheets: HTMLElement | null): void {
  for (const [name, value] of lightTokens()) sheets?.style.setProperty(name, value);
}
