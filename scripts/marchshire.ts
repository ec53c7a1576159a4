import { writeFileSync } from "node:fs";
import { groundTruth } from "./marchshire/groundTruth.ts";
import { marchshireFiles, marchshireSheets } from "./marchshire/sheets.ts";
import { groundTruthJson, groundTruthText } from "./marchshire/truthText.ts";

/** Writes the made-up council and its ground truth: `npx tsx scripts/marchshire.ts`. */
const FOLDER = new URL("../mocks/datasets/marchshire/", import.meta.url);

const sheets = marchshireSheets();
const truth = groundTruth(sheets);
for (const { file, text } of marchshireFiles(sheets).values())
  writeFileSync(new URL(file, FOLDER), text);
writeFileSync(new URL("ground-truth.json", FOLDER), groundTruthJson(truth));
writeFileSync(new URL("ground-truth.md", FOLDER), groundTruthText(truth));
