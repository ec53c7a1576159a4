import type { ApiFiles } from "#contract/resources.ts";
import { buildApi } from "#publishing/buildApi.ts";
import { problemLine } from "#publishing/problem.ts";
import type { SheetText } from "#publishing/sheetRows.ts";
import { SHEETS, type SheetName } from "#publishing/sheets.ts";

/** The analyst's files of every dataset, each read when it is asked for. */
const CSV_FILES = import.meta.glob<string>("./datasets/*/*.csv", {
  query: "?raw",
  import: "default",
});

export const DEFAULT_DATASET = "herefordshire";

/** The names of the datasets: the folders of `mocks/datasets`. */
export const DATASETS: readonly string[] = [
  ...new Set(Object.keys(CSV_FILES).map((path) => path.split("/")[2] ?? "")),
].sort();

const built = new Map<string, Promise<ApiFiles>>();

/** The API's files of one dataset, built from its spreadsheets as the command line builds them. */
export function world(dataset: string = DEFAULT_DATASET): Promise<ApiFiles> {
  const files = built.get(dataset) ?? build(dataset);
  built.set(dataset, files);
  return files;
}

async function build(dataset: string): Promise<ApiFiles> {
  if (!DATASETS.includes(dataset)) {
    throw new Error(`There is no dataset “${dataset}”. There are: ${DATASETS.join(", ")}.`);
  }
  const { files, problems } = buildApi(await sheets(dataset));
  if (files !== null) return files;
  throw new Error(
    `The dataset ${dataset} cannot be built.\n${problems.map(problemLine).join("\n")}`,
  );
}

async function sheets(dataset: string): Promise<ReadonlyMap<SheetName, SheetText>> {
  const found = new Map<SheetName, SheetText>();
  for (const { name } of SHEETS) {
    const file = `${name}.csv`;
    const read = CSV_FILES[`./datasets/${dataset}/${file}`];
    if (read !== undefined) found.set(name, { file, text: await read() });
  }
  return found;
}
