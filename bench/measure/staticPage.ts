import type { Dashboard } from "#contract/dashboard.ts";
import type { Measure } from "#contract/measure.ts";
import { PRODUCT } from "#domain/spc/profile.ts";
import { spcChart } from "#domain/spc/spcChart.ts";
import { valueTicks } from "../../src/charts/ticks.ts";

/**
 * The same figures as a page written by hand: one HTML file with a chart for each measure, and no
 * script at all. Nothing that does more can be faster, so all else is told as so many times this.
 */
export function staticPage({ title, areas, measures }: Dashboard): string {
  const choices = areas.map(
    ({ id, title }) =>
      `<label><input type="radio" name="area" id="only-${id}"> ${escaped(title)}</label>`,
  );
  const hidden = areas.map(
    ({ id }) => `body:has(#only-${id}:checked) [data-area]:not([data-area="${id}"])`,
  );
  return [
    '<!doctype html><html lang="en-GB"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">',
    `<title>${escaped(title)}</title><style>${STYLE}${hidden.join(",")}{display:none}</style></head>`,
    `<body><h1>${escaped(title)}</h1>`,
    '<div id="areas"><label><input type="radio" name="area" id="all" checked> All</label>',
    `${choices.join("")}</div><div id="grid">${measures.map(figure).join("")}</div>`,
    "<table><thead><tr><th>Measure</th><th>Latest</th><th>Target</th></tr></thead>",
    `<tbody>${measures.map(row).join("")}</tbody></table></body></html>`,
  ].join("");
}

const STYLE =
  "body{font:16px/1.4 system-ui,sans-serif;margin:0 16px 40px;color:#0b0c0c;background:#fff}" +
  "#areas label{margin-right:12px}#grid{display:grid;grid-template-columns:repeat(4,minmax(0,1fr));gap:12px}" +
  "figure{margin:0;min-height:190px}figcaption{font-weight:bold}svg{font-size:9px;fill:#505a5f}" +
  ".grid{stroke:#e4e8ef}.limit,.target,.line{fill:none}.limit{stroke:#28a197;stroke-dasharray:2 3}" +
  ".target{stroke:#801650;stroke-dasharray:5 3}.line{stroke:#12436d;stroke-width:1.5}" +
  "table{border-collapse:collapse;width:100%}th,td{text-align:left;border-bottom:1px solid #b1b4b6}";

const SIZE = { width: 280, height: 160, left: 34, right: 6, top: 6, bottom: 18 } as const;

function figure(measure: Measure): string {
  const name = escaped(measure.title);
  return `<figure class="chart" data-area="${measure.area}"><figcaption>${name}</figcaption>${chart(measure)}</figure>`;
}

function chart({ title, observations, targets }: Measure): string {
  const values = observations.map(({ value }) => value);
  const { lpl, upl } = limitsOf(values);
  const target = targets[0]?.value ?? null;
  const drawn = [...values, lpl, upl, target].filter((value) => value !== null);
  const [low, high] = [Math.min(...drawn), Math.max(...drawn)];
  const across = (place: number) =>
    (
      SIZE.left +
      ((SIZE.width - SIZE.left - SIZE.right) * place) / Math.max(values.length - 1, 1)
    ).toFixed(1);
  const down = (value: number) =>
    (
      SIZE.top +
      ((SIZE.height - SIZE.top - SIZE.bottom) * (high - value)) / (high - low || 1)
    ).toFixed(1);
  const level = (name: string, value: number | null) =>
    value === null
      ? ""
      : `<path class="${name}" d="M${SIZE.left} ${down(value)}H${SIZE.width - SIZE.right}"/>`;

  const scale = valueTicks([low, high], 5).map(
    (value) =>
      `${level("grid", value)}<text x="${SIZE.left - 4}" y="${down(value)}" text-anchor="end">${value}</text>`,
  );
  const months = [0, 0.5, 1].map((share) => {
    const place = Math.round((values.length - 1) * share);
    const side = share === 0 ? "start" : share === 1 ? "end" : "middle";
    const month = observations[place]?.period ?? "";
    return `<text x="${across(place)}" y="${SIZE.height - 4}" text-anchor="${side}">${month}</text>`;
  });
  // A gap is a gap: the line begins anew after it.
  const line = values.map((value, place) =>
    value === null
      ? ""
      : `${(values[place - 1] ?? null) === null ? "M" : "L"}${across(place)} ${down(value)}`,
  );
  return [
    `<svg viewBox="0 0 ${SIZE.width} ${SIZE.height}" width="100%" height="${SIZE.height}" role="img" aria-label="${escaped(title)}">`,
    ...scale,
    ...months,
    level("limit", lpl),
    level("limit", upl),
    level("target", target),
    `<path class="line" d="${line.join("")}"/></svg>`,
  ].join("");
}

function limitsOf(values: readonly (number | null)[]) {
  const settings = {
    improvementDirection: "neutral",
    target: null,
    rebaseAfter: [],
    fixAfterNPoints: null,
    screenOutliers: true,
  } as const;
  const phase = spcChart({ ...settings, values }, PRODUCT).phases.at(-1);
  return { lpl: phase?.lpl ?? null, upl: phase?.upl ?? null };
}

function row({ title, area, observations, targets }: Measure): string {
  const latest = observations.at(-1)?.value ?? "not received";
  const cells = [escaped(title), latest, targets[0]?.value ?? ""];
  return `<tr data-area="${area}">${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
