import type { QuestionCard } from "#view-models/models.ts";
import { OVERVIEW } from "#view-models/overviewWords.ts";
import type { FirstScreen } from "./firstScreen.ts";
import { AsAtForm } from "./AsAtForm.tsx";
import { Measures } from "./Measures.tsx";
import { Foremost } from "./Foremost.tsx";

interface OverviewViewProps extends FirstScreen {
  readonly search: URLSearchParams;
  readonly onSearch: (changes: Readonly<Record<string, string>>) => void;
  readonly isKept: (card: QuestionCard) => boolean;
  readonly onKeep: (card: QuestionCard) => void;
  /** The last month that there is to go back to. */
  readonly latestMonth: string;
  /** Whether it was in the page when that was opened, so that all of it is there at once. */
  readonly whole: boolean;
}

export function OverviewView({
  overview,
  promised,
  next,
  search,
  onSearch,
  isKept,
  onKeep,
  latestMonth,
  whole,
}: OverviewViewProps) {
  return (
    <>
      <Foremost
        overview={overview}
        promised={promised}
        next={next}
        isKept={isKept}
        onKeep={onKeep}
      />
      <Measures overview={overview} search={search} onSearch={onSearch} whole={whole} />

      <section aria-labelledby="as-at" data-screen-only>
        <h2 id="as-at">{OVERVIEW.lookBack}</h2>
        <AsAtForm
          month={search.get("asAt") ?? ""}
          latest={latestMonth}
          onMonth={(asAt) => onSearch({ asAt })}
        />
      </section>
    </>
  );
}
