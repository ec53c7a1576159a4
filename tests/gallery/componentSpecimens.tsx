import { AssumedField } from "#components/AssumedField.tsx";
import { Banners } from "#components/Banners.tsx";
import { Boundary } from "#components/Boundary.tsx";
import { Button, QuietButton } from "#components/Button.tsx";
import { CardTable } from "#components/CardTable.tsx";
import { ChangeList } from "#components/ChangeList.tsx";
import { ControlBar } from "#components/ControlBar.tsx";
import { DataTable } from "#components/DataTable.tsx";
import { Disclosure } from "#components/Disclosure.tsx";
import { DownloadButton } from "#components/DownloadButton.tsx";
import { ErrorNotice } from "#components/ErrorNotice.tsx";
import { FileDrop } from "#components/FileDrop.tsx";
import { FilterBar } from "#components/FilterBar.tsx";
import { LineForm } from "#components/LineForm.tsx";
import { NextSessionLine } from "#components/NextSessionLine.tsx";
import { PageLead } from "#components/PageLead.tsx";
import { PictureDownloads } from "#components/PictureDownloads.tsx";
import { QuestionItem } from "#components/QuestionItem.tsx";
import { Search } from "#components/Search.tsx";
import { SearchPanel } from "#components/SearchPanel.tsx";
import { SignMark } from "#components/SignMark.tsx";
import { SourceLink } from "#components/SourceLink.tsx";
import { StatusTag } from "#components/StatusTag.tsx";
import { Waiting } from "#components/Waiting.tsx";
import { errorMessage } from "#view-models/errorMessage.ts";
import { helpPage } from "#view-models/helpPage.ts";
import type { Banner, QuestionCard, Table, Tone } from "#view-models/models.ts";
import styles from "./gallery.module.css";
import type { Specimen } from "./specimen.ts";

const LONG =
  "Social workers in assessment, child protection and court teams who hold more open cases than the limit that was agreed";
const TONES: readonly Tone[] = ["good", "close", "bad", "none", "info"];
const BANNERS: readonly Banner["tone"][] = [
  "made-up",
  "members",
  "as-at",
  "copy",
  "preview",
  "seen",
  "problem",
  "stale",
];

const CARD: QuestionCard = {
  id: "made-up",
  measureId: "made-up",
  measure: "Average caseload",
  question:
    "What will be done differently to meet the target for the average caseload, by whom, and by when?",
  evidence: "If nothing changes, figures are not likely to meet the target.",
  grounds: "If nothing changes, figures are not likely to meet the target.",
  why: "A level that was never reached is not reached by waiting.",
  goodAnswer: "One change to the work, who makes it, and by when.",
  periods: [],
};

function table(columns: number, rows: number): Table {
  return {
    caption: `A table of ${columns} columns and ${rows} rows`,
    columns: Array.from({ length: columns }, (_, i) => ({
      name: i === 0 ? "Measure" : `Figure ${i}`,
      numeric: i > 0,
    })),
    rows: Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, i) =>
        i === 0 ? `${LONG.slice(0, 20 + row * 9)} ${row}` : String(row ** 3 * i),
      ),
    ),
  };
}

function Broken(): never {
  throw new Error("made-up: it is broken on purpose");
}

/** Every component by itself, in each of its states. */
export function componentSpecimens(): readonly Specimen[] {
  const nothing = () => {};
  return [
    {
      name: "PageLead",
      shown: (
        <PageLead title={LONG} organisation="Marchshire County Council" summary={`${LONG}: 41.`}>
          <NextSessionLine
            next={{
              date: "2019-01-24",
              text: "The next session: 24 January 2019.",
              of: "session of 24 January 2019",
              slide: null,
            }}
          />
        </PageLead>
      ),
    },
    {
      name: "Banners",
      shown: <Banners banners={BANNERS.map((tone) => ({ tone, text: `${LONG}.` }))} />,
    },
    {
      name: "Buttons",
      shown: (
        <p className={styles["row"]}>
          <Button>Print</Button>
          <Button disabled>Print</Button>
          <QuietButton>Copy as text</QuietButton>
          <QuietButton disabled>Copy as text</QuietButton>
          <QuietButton aria-disabled>In my questions</QuietButton>
          <DownloadButton download={{ name: "made-up.csv", type: "text/csv", text: "a,b" }} />
        </p>
      ),
    },
    {
      name: "StatusTag",
      shown: (
        <p className={styles["row"]}>
          {TONES.map((tone) => (
            <StatusTag key={tone} tag={{ tone, text: `Tone ${tone}` }} />
          ))}
          <StatusTag tag={{ tone: "bad", text: LONG }} />
        </p>
      ),
    },
    {
      name: "SignMark",
      shown: (
        <div className={styles["row"]}>
          {helpPage().signs.map((sign) => (
            <SignMark key={sign.kind} sign={sign} explained />
          ))}
        </div>
      ),
    },
    { name: "Waiting: a page", shown: <Waiting what="Opening the page…" /> },
    {
      name: "ErrorNotice: a host that fails",
      shown: (
        <ErrorNotice
          message={errorMessage({
            kind: "server",
            path: "api/v1/dashboard.json",
            status: 503,
            problems: [],
          })}
          onRetry={nothing}
        />
      ),
    },
    {
      name: "ErrorNotice: trying again, with many details",
      shown: (
        <ErrorNotice
          message={{
            title: LONG,
            text: LONG,
            remedy: LONG,
            details: Array.from({ length: 9 }, (_, i) => `measures[${i}].value: ${"9".repeat(60)}`),
          }}
          onRetry={nothing}
          retrying
        />
      ),
    },
    {
      name: "Boundary: what fails",
      shown: (
        <Boundary what="The chart">
          <Broken />
        </Boundary>
      ),
    },
    { name: "DataTable: empty", shown: <DataTable table={table(4, 0)} /> },
    { name: "DataTable: a few", shown: <DataTable table={table(4, 3)} /> },
    { name: "DataTable: wide", shown: <DataTable table={table(24, 9)} /> },
    {
      name: "CardTable",
      shown: (
        <>
          <h3 id="cards">A table of cards</h3>
          <CardTable
            labelledBy="cards"
            columns={["Action", "Owner", "State"]}
            widths={[50, 30, 20]}
            rows={[1, 2, 3].map((row) => ({
              id: `row-${row}`,
              cells: [
                row === 2 ? LONG : "Fund eight more posts",
                row === 3 ? "" : "Assistant Director",
                <StatusTag key="state" tag={{ tone: "bad", text: "Overdue" }} />,
              ],
            }))}
          />
        </>
      ),
    },
    {
      name: "ChangeList",
      shown: (
        <ChangeList
          linked
          rows={TONES.map((tone) => ({
            kind: "status",
            measureId: tone,
            measure: tone === "bad" ? LONG : "Average caseload",
            text: "Status: it was “On target” and is now “Off target”.",
            tone,
          }))}
        />
      ),
    },
    {
      name: "FilterBar",
      shown: (
        <FilterBar
          fields={[
            { kind: "words", name: "q", label: "Search measures", value: "case" },
            {
              kind: "choice",
              name: "area",
              label: "Area",
              value: "",
              any: "All areas",
              choices: [{ value: "long", text: LONG }],
            },
            { kind: "check", name: "only", label: "Explanation due", checked: true },
          ]}
          all="Show all"
          result="3 of 31 measures"
          onFilter={nothing}
        />
      ),
    },
    {
      name: "AssumedField",
      shown: (
        <ControlBar label="What is assumed">
          {[null, 18.23, 12_345_678].map((value) => (
            <AssumedField
              key={value}
              assumption={{
                name: "aim",
                label: "Level to reach",
                value,
                min: 0,
                max: 20,
                unit: "cases a worker",
              }}
              onAssume={nothing}
            />
          ))}
        </ControlBar>
      ),
    },
    {
      name: "LineForm",
      shown: <LineForm label="Your own question" action="Add" onLine={nothing} />,
    },
    {
      name: "FileDrop",
      shown: <FileDrop label="Choose a file, or drop it here" accept=".csv" onFiles={nothing} />,
    },
    {
      name: "QuestionItem",
      shown: <QuestionItem card={CARD} kept={false} onKeep={nothing} linked />,
    },
    { name: "QuestionItem: kept", shown: <QuestionItem card={CARD} kept onKeep={nothing} /> },
    {
      name: "Disclosure",
      shown: (
        <>
          <Disclosure summary="Show as a table">{LONG}</Disclosure>
          <Disclosure summary="Show as a table" open>
            {LONG}
          </Disclosure>
        </>
      ),
    },
    {
      name: "PictureDownloads",
      shown: (
        <PictureDownloads
          of={LONG}
          onSave={async () => {}}
          linkNow={() => "https://example.org/"}
        />
      ),
    },
    {
      name: "SourceLink",
      shown: (
        <p>
          <SourceLink title="Made-up figures" link={null} />,{" "}
          <SourceLink title="Children in need, 2018" link="https://example.org/" />
        </p>
      ),
    },
    {
      name: "Search",
      shown: <Search index={null} onWake={nothing} Panel={SearchPanel} />,
    },
  ];
}
