import { Waiting } from "#components/Waiting.tsx";
import { FailedPage } from "#pages/FailedPage.tsx";
import { Failures } from "#pages/Failures.tsx";
import { useAddress } from "#pages/useAddress.ts";
import { useFigures, withRecord } from "#pages/useFigures.ts";
import { useFollowUp } from "#pages/useFollowUp.ts";
import { followUpPage } from "#view-models/followUpPage.ts";
import { FOLLOW_WAITS } from "#view-models/followUpWords.ts";
import { FollowUpView } from "./FollowUpView.tsx";

/** What became of what sessions asked, promised and agreed. */
export function FollowUpPage() {
  const [search, change] = useAddress();
  const asked = withRecord(useFigures(search));

  const figures = asked.state === "here" ? asked.figures : null;
  const found = useFollowUp(figures);
  if (asked.state === "failed") return <FailedPage failure={asked.failure} />;
  if (figures === null || found === null) return <Waiting {...FOLLOW_WAITS} room="long" />;

  return (
    <FollowUpView
      page={followUpPage(found, { ...figures.options, frame: figures.dashboard })}
      frame={figures.dashboard}
      search={search}
      onSearch={change}
      missing={<Failures failures={figures.failures} />}
    />
  );
}
