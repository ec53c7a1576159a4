import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it } from "vitest";
import { analyseMeasure } from "#domain/analyseMeasure.ts";
import { world } from "#mocks/world.ts";
import { Distribution } from "#pages/measure/Distribution.tsx";
import { Neighbours } from "#pages/measure/Neighbours.tsx";
import { distributionModel } from "#view-models/distribution.ts";
import { neighboursModel } from "#view-models/neighbours.ts";
import type { DistributionModel, NeighboursModel } from "#view-models/spreadModels.ts";

const FROM = {
  organisation: "Somewhere",
  nature: "illustrative",
  audience: "public",
  asAt: "2019-01-18",
} as const;

async function models(
  dataset: string,
  id: string,
  asAt: string,
): Promise<{
  readonly neighbours: NeighboursModel | null;
  readonly distribution: DistributionModel | null;
}> {
  const { dashboard, measures } = await world(dataset);
  const measure = dashboard.measures.find((one) => one.id === id);
  const detail = measures.get(id) ?? null;
  if (measure === undefined) throw new Error(`no ${id}`);
  const analysis = analyseMeasure(measure, { asAt, since: null, plan: null, sessions: [], detail });
  return {
    neighbours: neighboursModel(analysis, detail, dashboard),
    distribution: distributionModel(analysis, detail, dashboard),
  };
}

describe("similar councils", () => {
  it("are beside ours, with who is missing, and ranked only for who asks", async () => {
    const { neighbours } = await models("herefordshire", "no-further-action", "2018-12-01");
    if (neighbours === null) throw new Error("no neighbours");
    render(<Neighbours id="measure" from={FROM} model={neighbours} />);

    const section = screen.getByRole("region", { name: "Beside similar councils" });
    expect(within(section).getByText(/higher than all 9 similar councils/)).toBeVisible();
    expect(screen.getByText("No figure: Westmorland and Furness: no figure at all.")).toBeVisible();
    expect(screen.getByText("Show as a ranked list").closest("details")).not.toHaveAttribute(
      "open",
    );

    await userEvent.click(screen.getByText("Show as a ranked list"));
    expect(screen.getByText(/A place in this list is not a judgement/)).toBeVisible();
  });

  it("are in a table with their counts", async () => {
    const { neighbours } = await models("herefordshire", "no-further-action", "2018-12-01");
    if (neighbours === null) throw new Error("no neighbours");
    render(<Neighbours id="measure" from={FROM} model={neighbours} />);
    const table = screen.getByRole("table", {
      name: /theirs in the order of the list/,
      hidden: true,
    });
    expect(
      within(table).getByRole("row", {
        name: "Staffordshire 8.4% 750 of 8,891 referrals",
        hidden: true,
      }),
    ).toBeInTheDocument();
  });
});

function Spread({ model }: { readonly model: DistributionModel }) {
  const [period, setPeriod] = useState<string | null>(null);
  return (
    <Distribution id="measure" from={FROM} model={model} period={period} onPeriod={setPeriod} />
  );
}

describe("what the average hides", () => {
  it("is told of all workers, and by team for a period of choice", async () => {
    const { distribution } = await models("marchshire", "caseload-average", "2019-01-20");
    if (distribution === null) throw new Error("no spread");
    render(<Spread model={distribution} />);

    expect(screen.getByText("At 31 December 2018: 23 of 67 workers over 20")).toBeVisible();
    expect(screen.getByText("13 of 18 over 20")).toBeVisible();

    await userEvent.selectOptions(screen.getByLabelText("Teams in"), "30 June 2018");
    expect(screen.getByText("11 of 18 over 20")).toBeVisible();
    const teams = screen.getByRole("slider", { name: /^By team, 30 June 2018/ });
    teams.focus();
    await userEvent.keyboard("{End}");
    expect(teams).toHaveAttribute(
      "aria-valuetext",
      expect.stringMatching(/^Newly qualified: from 9 to 15 cases, .* cases a worker; /),
    );
  });

  it("shows the latest teams where the period asked for is none", async () => {
    const { distribution } = await models("marchshire", "caseload-average", "2019-01-20");
    if (distribution === null) throw new Error("no spread");
    render(
      <Distribution
        id="measure"
        from={FROM}
        model={distribution}
        period="1066-10"
        onPeriod={() => {}}
      />,
    );
    expect(screen.getByText("By team, 31 December 2018")).toBeVisible();
  });
});
