import { Boundary } from "#components/Boundary.tsx";
import { Search } from "#components/Search.tsx";
import type { SearchPanelProps } from "#components/SearchPanel.tsx";
import { part } from "#pages/part.tsx";
import type { Searchable } from "#view-models/searchIndex.ts";
import { SEARCH } from "#view-models/searchWords.ts";
import { APP_PARTS } from "#view-models/shellWords.ts";
import { useState } from "react";

const SearchPanel = part(
  async () => (await import("#components/SearchPanel.tsx")).SearchPanel,
  () => <output>{SEARCH.waking}</output>,
);
const SiteIndex = part(async () => (await import("./SiteIndex.tsx")).SiteIndex);

/** The search of the whole app. Its index is fetched and made when a reader first turns to it. */
export function SiteSearch() {
  const [awake, setAwake] = useState(false);
  const [index, setIndex] = useState<Searchable | null>(null);
  return (
    <>
      <Search index={index} onWake={() => setAwake(true)} Panel={Panel} />
      {awake && (
        <Boundary what={APP_PARTS.search}>
          <SiteIndex onIndex={setIndex} />
        </Boundary>
      )}
    </>
  );
}

function Panel(props: SearchPanelProps) {
  return (
    <Boundary what={APP_PARTS.search}>
      <SearchPanel {...props} />
    </Boundary>
  );
}
