import { getDocumentProxy } from "unpdf";

/** One page of a PDF: its size and its letters, in points. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly text: string;
  /** What stands above the foot. */
  readonly body: string;
  /** How high the letters are, to a tenth. */
  readonly sizes: ReadonlySet<number>;
  /** How far letters reach to the left and to the right. */
  readonly left: number;
  readonly right: number;
}

/** The margin at the foot of a sheet, in points: 18 mm. */
const FOOT = 51;

/** The pages of a PDF, in their order. */
export async function pdfPages(file: Uint8Array): Promise<readonly PdfPage[]> {
  const pdf = await getDocumentProxy(new Uint8Array(file));
  const pages: PdfPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const words = items.flatMap((item) =>
      "str" in item && item.str.trim() !== "" ? [placed(item)] : [],
    );
    pages.push({
      width,
      height,
      text: words.map(({ text }) => text).join(" "),
      body: words
        .filter(({ bottom }) => bottom > FOOT)
        .map(({ text }) => text)
        .join(" "),
      sizes: new Set(words.map(({ size }) => Math.round(size * 10) / 10)),
      left: Math.min(...words.map(({ left }) => left)),
      right: Math.max(...words.map(({ right }) => right)),
    });
  }
  return pages;
}

interface TextItem {
  readonly str: string;
  readonly transform: readonly unknown[];
  readonly width: number;
}

function placed({ str, transform, width }: TextItem) {
  const [, , skew, scale, left, bottom] = transform.map(Number);
  return {
    text: str.trim(),
    size: Math.hypot(skew ?? 0, scale ?? 0),
    left: left ?? 0,
    bottom: bottom ?? 0,
    right: (left ?? 0) + width,
  };
}
