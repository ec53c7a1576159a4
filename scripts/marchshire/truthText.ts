import type { GroundTruth } from "./groundTruth.ts";

/** The ground truth for tests. */
export function groundTruthJson(truth: GroundTruth): string {
  return `${JSON.stringify(truth, null, 2)}\n`;
}

/** The ground truth for readers. */
export function groundTruthText(truth: GroundTruth): string {
  const list = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join("\n");
  const named = (ids: readonly string[]) => list(ids.map((id) => `\`${id}\``));
  const planted = (rows: readonly { readonly measure: string; readonly plant: string }[]) =>
    rows.map(({ measure, plant }) => `\`${measure}\`: ${plant}`);

  return `# Marchshire: what was planted

Marchshire does not exist. Every figure is made up, by a generator with the seed ${truth.seed}:
\`npx tsx scripts/marchshire.ts\` writes these files again, byte for byte. What is planted below is what
an analysis must find. All else is chance, and an analysis that finds more has been fooled by it.

Months run from ${truth.first} to ${truth.provisional}. The last, ${truth.provisional}, is provisional in every measure, so that
the last confirmed month is ${truth.lastConfirmed}. Figures come 14 days after the month's end; those here were
published on ${truth.published}. Sessions: ${truth.sessions.join(", ")}. The last has an agenda and is yet to be
held: read everything below as at ${truth.asAt}, and "since last session" as since ${truth.since}.

## Signals, at the last confirmed month

| measure | rule | direction | from | to | what was planted |
|---|---|---|---|---|---|
${truth.signals
  .map(
    ({ measure, rule, heading, first, last, plant }) =>
      `| \`${measure}\` | ${rule} | ${heading} | ${first} | ${last} | ${plant} |`,
  )
  .join("\n")}

## Noise

Nothing is planted in these, and none has a special cause in any confirmed month. The draws were chosen
so (\`DRAWS\` in \`scripts/marchshire/plants.ts\`): of ${truth.noise.length} measures drawn at random, one or more would show a
signal at the last month, by chance alone, about one time in five. The flows above have no special
cause outside the months that are given for them either.

${named(truth.noise)}

Noise on either side of a declared step (${truth.steps.map(({ measure, period }) => `\`${measure}\`, ${period}`).join("; ")}): requests for
information are no longer recorded as referrals. Without the step both would show a shift.

Stocks, and one smoothed series. They wander, each month resembling the last, so that their charts
signal in many months, early ones too. Nothing is claimed of them: the analysis must say that run rules
are unreliable for them. \`vacancies\` and \`vacancy-rate\` rose in April 2018, when eight posts were added.

${named(truth.wandering)}

## Targets

${list(
  truth.outlooks.map(({ measure, assurance, plant }) => `\`${measure}\`: ${assurance}. ${plant}`),
)}
${list(truth.paces.map(({ measure, verdict }) => `\`${measure}\`: pace ${verdict} for the line of its target.`))}
${list(
  truth.targetsMoved.map(
    ({ measure, from, to, on }) =>
      `\`${measure}\`: the target moved from ${from} to ${to} on ${on}.`,
  ),
)}

Statuses to check:

${list(
  truth.statuses.map(
    ({ measure, period, asAt, verdict }) =>
      `\`${measure}\`, ${period}, as known on ${asAt}: ${verdict}`,
  ),
)}

## The work or the counting

${list(planted(truth.methods))}
${list(truth.breaks.map(({ measure, period }) => `\`${measure}\`: a break in the series at ${period}.`))}
${list(
  truth.swings.map(
    ({ measure, period }) =>
      `\`${measure}\`: an implausible swing into ${period}, and back the month after.`,
  ),
)}
${list(truth.notReceived.map(({ measure, period }) => `\`${measure}\`: ${period} was not received.`))}
${list([`Seasonal, since schools send few in August: ${truth.seasonal.map((id) => `\`${id}\``).join(", ")}.`])}
${list(
  truth.suppressed.map(
    ({ measure, member, period }) => `\`${measure}\`, ${member}, ${period}: suppressed.`,
  ),
)}

## Revisions

| measure | month | first | now | changed | why |
|---|---|---|---|---|---|
${truth.revisions
  .map(
    ({ measure, member, period, from, to, changed, why }) =>
      `| \`${measure}\`${member === undefined ? "" : ` (${member})`} | ${period} | ${from} | ${to} | ${changed} | ${why} |`,
  )
  .join("\n")}

## Explanations

${list(truth.explanations.map(({ measure, state, plant }) => `\`${measure}\`: ${state}. ${plant}`))}

## Actions and commitments

${list(truth.actions.map(({ action, measure, finding }) => `\`${action}\` on \`${measure}\`: ${finding}`))}
${list(truth.noActionAtAll.map((id) => `\`${id}\`: off target, and no action of the plan is about it.`))}
${list(
  truth.commitments.map(
    ({ commitment, measure, outcome }) => `\`${commitment}\` on \`${measure}\`: ${outcome}`,
  ),
)}

## Questions

The evidence must ask these, and may ask others:

${list(truth.questions.map(({ rule, measure }) => `${rule}: \`${measure}\``))}

And it asks nothing of these:

${named(truth.nothingToAsk)}
`;
}
