import { TAKE_IN } from "#view-models/handover.ts";
import { type Given, givenFile, MOST_BYTES } from "#api/givenFile.ts";
import { thisMoment } from "#api/recordStore.ts";
import { Banners } from "#components/Banners.tsx";
import { ErrorNotice } from "#components/ErrorNotice.tsx";
import { FileDrop } from "#components/FileDrop.tsx";
import { PageHeading } from "#components/PageHeading.tsx";
import { Waiting } from "#components/Waiting.tsx";
import { FailedPage } from "#pages/FailedPage.tsx";
import { Failures } from "#pages/Failures.tsx";
import { useAddress } from "#pages/useAddress.ts";
import { type Figures, useFigures } from "#pages/useFigures.ts";
import { banners } from "#view-models/banners.ts";
import { readingText, refusedText } from "#view-models/fileRefusal.ts";
import { FETCHING } from "#view-models/waits.ts";
import { useRef, useState } from "react";
import { RecordPreview } from "./RecordPreview.tsx";
import { SeenPreview } from "./SeenPreview.tsx";

/** A file that a reader chose, and what was found in it: `null` while it is read. */
interface Chosen {
  /** The first, the second… that was chosen. */
  readonly place: number;
  readonly name: string;
  readonly given: Given | null;
}

/** `/sessions/import`: takes in the record of another device, or opens the figures that a session saw. */
export function ImportRecord() {
  const [search] = useAddress();
  const asked = useFigures(search);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const places = useRef(0);

  if (asked.state === "failed") return <FailedPage failure={asked.failure} />;
  if (asked.state === "waiting")
    return <Waiting page={TAKE_IN.title} what={FETCHING} room="long" />;
  const { dashboard, options, failures } = asked.figures;

  /** What was chosen since is not overtaken by what takes longer to read. */
  async function choose(file: File) {
    places.current += 1;
    const choice = { place: places.current, name: file.name };
    setChosen({ ...choice, given: null });
    const given = await givenFile(file, thisMoment());
    setChosen((now) => (now?.place === choice.place ? { ...choice, given } : now));
  }

  return (
    <>
      <Banners banners={banners(dashboard, options)} />
      <Failures failures={failures} />
      <section>
        <PageHeading name={TAKE_IN.title}>{TAKE_IN.title}</PageHeading>
        <p>{TAKE_IN.about}</p>
        <FileDrop
          label={TAKE_IN.choose}
          accept=".json,application/json"
          onFiles={([file]) => {
            if (file !== undefined) void choose(file);
          }}
        />
        <output>{chosen !== null && readingText(chosen.name, chosen.given !== null)}</output>
      </section>
      {chosen !== null && chosen.given !== null && (
        <Found key={chosen.place} name={chosen.name} given={chosen.given} figures={asked.figures} />
      )}
    </>
  );
}

interface FoundProps {
  readonly name: string;
  readonly given: Given;
  readonly figures: Figures;
}

function Found({ name, given, figures }: FoundProps) {
  switch (given.kind) {
    case "refused":
      return <ErrorNotice message={refusedText(given.refusal, name, MOST_BYTES)} />;
    case "seen":
      return <SeenPreview name={name} seen={given.seen} />;
    case "record":
      return <RecordPreview name={name} given={given.sessions} figures={figures} />;
  }
}
