import type { MeasurePageModel, Overview, QuestionCard } from "./models.ts";

/**
 * Every sentence that a screen makes of its figures, one by one. What people wrote into the data
 * (definitions, commentary, answers, notes, and what stands in quotation marks) is theirs and is left
 * out.
 */
export function sentencesOf(model: Overview | MeasurePageModel): readonly string[] {
  return texts(model).flatMap(split);
}

function texts(model: Overview | MeasurePageModel): readonly string[] {
  const said = model.banners.map(({ text }) => text);
  if ("areas" in model) {
    const rows = model.areas.flatMap(({ rows }) => rows);
    return [
      ...said,
      model.summary.text,
      model.updated,
      model.chance,
      ...model.ask.flatMap(questionTexts),
      ...(model.since?.rows ?? []).map(({ text }) => text),
      ...rows.flatMap(({ note }) => note ?? []),
      ...rows.flatMap(({ direction, assurance }) => [direction.explanation, assurance.explanation]),
    ];
  }
  return [
    ...said,
    ...model.reading.map(({ text }) => text),
    model.direction.explanation,
    model.assurance.explanation,
    ...model.questions.flatMap(questionTexts),
    ...(model.takes === null
      ? []
      : [...model.takes.lines.map(({ text }) => text), model.takes.caution]),
    ...model.since.map(({ text }) => text),
    ...(model.explanation === null ? [] : [model.explanation.text]),
    ...model.actions.flatMap(({ finding }) => finding ?? []),
    model.freshness,
    ...model.trend.points.flatMap(({ special }) => special?.text ?? []),
  ];
}

function questionTexts({ question, evidence, why, goodAnswer }: QuestionCard): readonly string[] {
  return [question, evidence, why, goodAnswer];
}

/** At a full stop, question mark or exclamation mark that is followed by a capital, a figure or a quotation. */
function split(text: string): readonly string[] {
  return text
    .replace(/“[^“”]*”/g, "“…”")
    .split(/(?<=[.?!][”’)]?)\s+(?=[A-Z0-9“])/)
    .filter((sentence) => sentence !== "");
}
