import { Boundary } from "#components/Boundary.tsx";
import { useSettled } from "#components/useSettled.ts";
import { Waiting } from "#components/Waiting.tsx";
import { GivenScreen, NOTHING_GIVEN, type ShownScreen } from "#pages/given.ts";
import { useAddress } from "#pages/useAddress.ts";
import { part } from "#pages/part.tsx";
import { useKeeping } from "#pages/useKeeping.ts";
import { OVERVIEW_FAILS } from "#view-models/overviewWords.ts";
import { PAGES } from "#view-models/shellWords.ts";
import { FETCHING } from "#view-models/waits.ts";
import { useContext, useState } from "react";
import { OverviewView } from "./OverviewView.tsx";

const OverviewFigures = part(
  async () => (await import("./OverviewFigures.tsx")).OverviewFigures,
  ({ shown, waiting }) => shown === null && waiting,
);

const WAITING = <Waiting page={PAGES[0].name} what={FETCHING} room="long" />;

/**
 * The first screen: at once the one that the page brought, or that lies beside the figures, and as soon as
 * they are worked out the one of the latest figures, or of the day that the address asks for.
 */
export function OverviewPage() {
  const [search, change] = useAddress();
  const keeping = useKeeping();
  const brought = useContext(GivenScreen);
  const [refused, setRefused] = useState(false);
  const { screen: given } = search.get("asAt") === null && !refused ? brought : NOTHING_GIVEN;
  const [made, setMade] = useState<ShownScreen | null>(null);
  const settled = useSettled(given === null);
  // What the device keeps may be of an earlier publication than the page.
  const isOlder =
    made !== null && given !== null && brought.from === "page" && made.published < given.published;
  const shown = made === null || isOlder ? given : made;

  return (
    <>
      {shown !== null && (
        <Boundary
          key={String(refused)}
          what={OVERVIEW_FAILS.screen}
          onFail={() => setRefused(true)}
        >
          <OverviewView
            {...shown}
            search={search}
            onSearch={change}
            whole={shown === given}
            {...keeping}
          />
        </Boundary>
      )}
      {settled ? (
        <Boundary what={OVERVIEW_FAILS.latest}>
          <OverviewFigures search={search} shown={shown} onMade={setMade} waiting={WAITING} />
        </Boundary>
      ) : (
        shown === null && WAITING
      )}
    </>
  );
}
