import { Banners } from "#components/Banners.tsx";
import { Waiting } from "#components/Waiting.tsx";
import { FailedPage } from "#pages/FailedPage.tsx";
import { Failures } from "#pages/Failures.tsx";
import { useAddress } from "#pages/useAddress.ts";
import { useFigures, withRecord } from "#pages/useFigures.ts";
import { PACK_PAGE } from "#view-models/packPage.ts";
import { packChoices } from "./choices.ts";
import { PackForm } from "./PackForm.tsx";
import { PackView } from "./PackView.tsx";
import { usePack } from "./usePack.ts";

/** The briefing pack of a session, as it will be printed. */
export function PrintPage() {
  const [search, change] = useAddress();
  const asked = withRecord(useFigures(search));
  const figures = asked.state === "here" ? asked.figures : null;
  const choices = figures === null ? null : packChoices(figures, search);
  const { pack, ids, failures } = usePack(figures, choices, search);

  if (asked.state === "failed") return <FailedPage failure={asked.failure} />;
  if (figures === null || choices === null || pack === null)
    return <Waiting page={PACK_PAGE.title} what={PACK_PAGE.waiting} room="long" />;

  return (
    <>
      <div data-screen-only>
        <Banners banners={pack.since.banners} />
      </div>
      <PackForm figures={figures} choices={choices} ids={ids} onChange={change} />
      <Failures failures={[...figures.failures, ...failures]} />
      <PackView pack={pack} ruled={choices.ruled} near={search.get("axis") === "near"} />
    </>
  );
}
