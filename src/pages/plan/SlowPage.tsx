import { Banners } from "#components/Banners.tsx";
import { QuietButton } from "#components/Button.tsx";
import { DownloadButton } from "#components/DownloadButton.tsx";
import { PageLead } from "#components/PageLead.tsx";
import { Waiting } from "#components/Waiting.tsx";
import { useViewHref } from "#components/viewHref.ts";
import { FailedPage } from "#pages/FailedPage.tsx";
import { Failures } from "#pages/Failures.tsx";
import { useAddress } from "#pages/useAddress.ts";
import { useFigures, withRecord } from "#pages/useFigures.ts";
import { slowPage } from "#view-models/slowPage.ts";
import { OVERVIEW } from "#view-models/overviewWords.ts";
import { PLAN_WAYS, SLOW_NAME } from "#view-models/planWords.ts";
import { FETCHING } from "#view-models/waits.ts";
import { PRINT } from "#view-models/tableCsv.ts";
import { Link } from "wouter";
import { BesideTable } from "./BesideTable.tsx";
import styles from "./PlanView.module.css";
import { usePlan } from "./usePlan.ts";

/** What does not progress swiftly enough, by itself. */
export function SlowPage() {
  const [search] = useAddress();
  const asked = withRecord(useFigures(search));
  const href = useViewHref();

  const figures = asked.state === "here" ? asked.figures : null;
  const model = usePlan(figures, slowPage);
  if (asked.state === "failed") return <FailedPage failure={asked.failure} />;
  if (figures === null || model === null)
    return <Waiting page={SLOW_NAME} what={FETCHING} room="long" />;

  const { title, organisation, banners, summary, list, csv } = model;
  return (
    <>
      <Banners banners={banners} />
      <PageLead title={title} organisation={organisation} summary={summary}>
        <p className={styles["buttons"]} data-screen-only>
          <QuietButton onClick={() => window.print()}>{PRINT}</QuietButton>
          <DownloadButton download={csv} />
        </p>
      </PageLead>
      <Failures failures={figures.failures} />
      {list.rows.length > 0 && <BesideTable list={list} />}
      <p data-ways data-screen-only>
        <Link data-alone href={href("/plan")}>
          {PLAN_WAYS.plan}
        </Link>
        <Link data-alone href={href("/sessions/follow-up")}>
          {OVERVIEW.followUp}
        </Link>
      </p>
    </>
  );
}
