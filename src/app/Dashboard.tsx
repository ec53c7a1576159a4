import { EDITION } from "#view-models/edition.ts";
import { APP_ROOT } from "#api/appRoot.ts";
import { figuresSource } from "#api/openedFigures.ts";
import { myQuestions } from "#api/myQuestions.ts";
import { openAuthority, OWN_AUTHORITY } from "#api/openAuthority.ts";
import { Boundary } from "#components/Boundary.tsx";
import { Arrivals, TitleMark } from "#components/PageHeading.tsx";
import { KeptView } from "#components/KeptView.tsx";
import { NOT_FOUND } from "#view-models/notFound.ts";
import { APP_PARTS } from "#view-models/shellWords.ts";
import { OPENING, OPENING_SESSION } from "#view-models/waits.ts";
import { useRunningFoot } from "#components/useRunningFoot.ts";
import { useSettled } from "#components/useSettled.ts";
import { Waiting } from "#components/Waiting.tsx";
import { type Given, GivenScreen, NOTHING_GIVEN } from "#pages/given.ts";
import { OverviewPage } from "#pages/overview/OverviewPage.tsx";
import { part } from "#pages/part.tsx";
import {
  type ComponentType,
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from "react";
import { Route, Router, Switch, useLocation } from "wouter";
import type { GivenPage } from "./givenPage.ts";
import type * as hashRouting from "./hashRouting.ts";
import { OfAuthority } from "./OfAuthority.tsx";
import { useScrollMemory } from "./scrollMemory.ts";
import { type About, Shell } from "./Shell.tsx";
import { SiteSearch } from "./SiteSearch.tsx";
import { useArrivals } from "./useArrivals.ts";

/** A part that is a whole page. */
function page<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  return part(load, () => <Waiting what={OPENING} room="long" />);
}

const Afterwards = part(async () => (await import("./Afterwards.tsx")).Afterwards);
const AuthoritySwitch = part(async () => (await import("./AuthoritySwitch.tsx")).AuthoritySwitch);
const FiguresAbout = part(async () => (await import("./FiguresAbout.tsx")).FiguresAbout);
const SourceNotice = part(async () => (await import("./SourceNotice.tsx")).SourceNotice);
const Notices = part(async () => (await import("./Notices.tsx")).Notices);
const ShortWords = part(async () => (await import("./ShortWords.tsx")).ShortWords);
const MeasurePage = page(async () => (await import("#pages/measure/MeasurePage.tsx")).MeasurePage);
const MashPage = page(async () => (await import("#pages/mash/MashPage.tsx")).MashPage);
const PlanPage = page(async () => (await import("#pages/plan/PlanPage.tsx")).PlanPage);
const SlowPage = page(async () => (await import("#pages/plan/SlowPage.tsx")).SlowPage);
const SincePage = page(async () => (await import("#pages/since/SincePage.tsx")).SincePage);
const FollowUpPage = page(
  async () => (await import("#pages/follow-up/FollowUpPage.tsx")).FollowUpPage,
);
const SessionsPage = page(
  async () => (await import("#pages/sessions/SessionsPage.tsx")).SessionsPage,
);
const SessionPage = page(async () => (await import("#pages/session/SessionPage.tsx")).SessionPage);
const QuestionsPage = page(
  async () => (await import("#pages/questions/QuestionsPage.tsx")).QuestionsPage,
);
const ImportRecord = page(
  async () => (await import("#pages/handover/ImportRecord.tsx")).ImportRecord,
);
const PrintPage = page(async () => (await import("#pages/print/PrintPage.tsx")).PrintPage);
const DataPage = page(async () => (await import("#pages/data/DataPage.tsx")).DataPage);
const HelpPage = page(async () => (await import("#pages/help/HelpPage.tsx")).HelpPage);
const ExamplesPage = page(async () => (await import("#pages/help/ExamplesPage.tsx")).ExamplesPage);
const MethodsPage = page(async () => (await import("#pages/help/MethodsPage.tsx")).MethodsPage);
const AccessibilityPage = page(
  async () => (await import("#pages/accessibility/AccessibilityPage.tsx")).AccessibilityPage,
);
const PrivacyPage = page(async () => (await import("#pages/privacy/PrivacyPage.tsx")).PrivacyPage);
const NotFoundPage = page(
  async () => (await import("#pages/not-found/NotFoundPage.tsx")).NotFoundPage,
);
const PresentPage = part(
  async () => (await import("#pages/present/PresentPage.tsx")).PresentPage,
  () => <Waiting what={OPENING_SESSION} />,
);

/** Told once a view is drawn, or taken over as it stood: until then nothing may be put into it. */
const ViewDrawn = createContext(() => {});

function SaysDrawn(): null {
  const say = useContext(ViewDrawn);
  useEffect(() => say(), [say]);
  return null;
}

/** The views by their addresses, one and the same, so that none is drawn anew where only what is around it changes. */
const VIEWS = (
  <>
    <SaysDrawn />
    <Switch>
      <Route path="/" component={OverviewPage} />
      <Route path="/measures/:id">{({ id }) => <MeasurePage key={id} id={id} />}</Route>
      <Route path="/mash" component={MashPage} />
      <Route path="/plan" component={PlanPage} />
      <Route path="/plan/slow" component={SlowPage} />
      <Route path="/since" component={SincePage} />
      <Route path="/sessions" component={SessionsPage} />
      <Route path="/sessions/follow-up" component={FollowUpPage} />
      <Route path="/sessions/import" component={ImportRecord} />
      <Route path="/print" component={PrintPage} />
      <Route path="/sessions/:date">{({ date }) => <SessionPage key={date} date={date} />}</Route>
      <Route path="/questions" component={QuestionsPage} />
      <Route path="/data" component={DataPage} />
      <Route path="/help" component={HelpPage} />
      <Route path="/help/examples" component={ExamplesPage} />
      <Route path="/help/methods" component={MethodsPage} />
      <Route path="/privacy" component={PrivacyPage} />
      <Route path="/accessibility" component={AccessibilityPage} />
      <Route>
        <NotFoundPage what={NOT_FOUND.page} />
      </Route>
    </Switch>
  </>
);

/** How views stand behind the hash of one address. */
export type HashRouting = Pick<typeof hashRouting, "HASH_ROUTING" | "keepViewInHash">;

export interface DashboardProps {
  /** Where views stand behind the hash: how. `null`: they stand in the path. */
  readonly hash?: HashRouting | null;
  /** What the page brought with it; `null`: nothing. */
  readonly given?: GivenPage | null;
  /** Where the page will lie, while it is written. */
  readonly written?: string;
}

/**
 * All that is drawn, wherever on a host it lies. Nothing of what it draws first asks for figures, so that it
 * can be drawn before what fetches them has come.
 */
export function Dashboard({ hash = null, given = null, written }: DashboardProps) {
  const brought = useMemo(
    (): Given => ({
      screen: given?.screen ?? null,
      from: given?.ahead === undefined ? "page" : "host",
    }),
    [given],
  );
  useEffect(() => hash?.keepViewInHash(), [hash]);
  return (
    <Router
      {...(hash !== null ? hash.HASH_ROUTING : { base: APP_ROOT.pathname.replace(/\/$/, "") })}
      {...(written !== undefined && { ssrPath: written })}
    >
      <OfAuthority>
        {(switches) => {
          // What the page brought is of the authority of the bare address.
          const isBrought = switches === 0 && openAuthority.now() === OWN_AUTHORITY;
          return (
            <GivenScreen value={isBrought ? brought : NOTHING_GIVEN}>
              <KeptView>
                <Pages
                  given={isBrought ? (given?.about ?? null) : null}
                  several={OWN_AUTHORITY !== null || given?.several === true}
                  switches={switches}
                />
              </KeptView>
            </GivenScreen>
          );
        }}
      </OfAuthority>
    </Router>
  );
}

interface PagesProps {
  readonly given: About | null;
  /** Whether the host has the figures of several authorities. */
  readonly several: boolean;
  /** How many times the reader has gone to another authority. */
  readonly switches: number;
}

function Pages({ given, several, switches }: PagesProps) {
  const [path] = useLocation();
  const settled = useSettled(given === null);
  const { questions } = useSyncExternalStore(
    myQuestions.subscribe,
    myQuestions.list,
    myQuestions.before,
  );
  useScrollMemory(path);
  const opened = useSyncExternalStore(
    figuresSource.subscribe,
    figuresSource.current,
    figuresSource.current,
  );
  const [made, setMade] = useState<About | null>(null);
  const [isDrawn, setDrawn] = useState(false);
  const saysDrawn = useCallback(() => setDrawn(true), []);

  const arrivals = switches + useArrivals(path);
  const known = made ?? given;
  useRunningFoot("--foot", known === null ? null : `${known.organisation}. ${known.notice}`);

  const figuresAbout = settled && (
    <Boundary what={APP_PARTS.head}>
      <FiguresAbout onAbout={setMade} />
      <Afterwards />
    </Boundary>
  );

  if (path === "/present")
    return (
      <TitleMark value={known?.titleMark ?? ""}>
        {figuresAbout}
        <main id="main">
          <Boundary what={APP_PARTS.session} page>
            <PresentPage />
          </Boundary>
        </main>
      </TitleMark>
    );
  return (
    <Shell
      about={known}
      kept={questions.length}
      version={EDITION}
      several={several}
      search={<SiteSearch />}
      notice={
        opened !== null && (
          <Boundary what={APP_PARTS.source}>
            <SourceNotice />
          </Boundary>
        )
      }
      told={
        settled && (
          <Boundary what={APP_PARTS.news}>
            {several && <AuthoritySwitch />}
            <Notices />
          </Boundary>
        )
      }
    >
      {figuresAbout}
      <TitleMark value={known?.titleMark ?? ""}>
        <Arrivals value={arrivals}>
          <Boundary key={path} what={APP_PARTS.page} page>
            <ViewDrawn value={saysDrawn}>{VIEWS}</ViewDrawn>
          </Boundary>
          {settled && isDrawn && (
            <Boundary what={APP_PARTS.short}>
              <ShortWords />
            </Boundary>
          )}
        </Arrivals>
      </TitleMark>
    </Shell>
  );
}
