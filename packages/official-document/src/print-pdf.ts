/** An official document as PDF, A4, with its font inside: it prints the same everywhere and can be kept. Requirement B7. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { OfficialDocument } from './official-document.js';

/** Points per millimetre. */
const MM = 72 / 25.4;
/** Margins of a Chinese official document 公文, GB/T 9704: top 37, left 28, right 26, bottom 35 mm. */
const MARGINS = { top: 37 * MM, left: 28 * MM, right: 26 * MM, bottom: 35 * MM };
const SIZE = { head: 26, title: 22, body: 16, small: 12 } as const;
const LINE_GAP = 8;
const RED = '#cc0000';
const BLACK = '#000000';
/** Two characters, as a Chinese paragraph begins. */
const INDENT = SIZE.body * 2;

const FONT = 'NotoSerifSC_400Regular.ttf';

/** Beside the bundle where there is one (infra/local/bundles.ts puts it there), else in the package. */
function fontFile(): string {
  const besideBundle = fileURLToPath(new URL(`fonts/${FONT}`, import.meta.url));
  if (existsSync(besideBundle)) return besideBundle;
  return createRequire(import.meta.url).resolve(`@expo-google-fonts/noto-serif-sc/400Regular/${FONT}`);
}

/** 15 MB, read once, when the first document is printed. */
let font: Promise<Buffer> | undefined;

/** The document as a file. */
export const toPdf = async (document: OfficialDocument): Promise<Buffer> => print(document, await (font ??= readFile(fontFile())));

async function print(
  { issuer, title, number, addressee, paragraphs, clauses, date, slip }: OfficialDocument,
  font: Buffer,
): Promise<Buffer> {
  // Loaded with the first document, like its font.
  const { default: PDFDocument } = await import('pdfkit');
  const pdf = new PDFDocument({
    font: font as unknown as string,
    size: 'A4',
    margins: MARGINS,
    info: { Title: title, Author: issuer },
    lang: 'zh-CN',
  });
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => pdf.once('end', resolve).once('error', reject));

  pdf.fontSize(SIZE.head).fillColor(RED).text(issuer, { align: 'center', characterSpacing: 2 });
  rule(pdf, RED);
  pdf.fillColor(BLACK).moveDown().fontSize(SIZE.title).text(title, { align: 'center' });
  pdf.fontSize(SIZE.body);
  if (number !== null) pdf.text(number, { align: 'center' });
  pdf.moveDown().text(`${addressee}：`, { lineGap: LINE_GAP });
  for (const paragraph of paragraphs) pdf.text(paragraph, { indent: INDENT, lineGap: LINE_GAP });
  pdf.text('法律依据：', { indent: INDENT, lineGap: LINE_GAP }).fontSize(SIZE.small);
  clauses.forEach((clause, index) => pdf.text(`${index + 1}. ${clause}`, { lineGap: LINE_GAP / 2 }));
  pdf.fontSize(SIZE.body).moveDown().text(issuer, { align: 'right' }).text(date, { align: 'right' });
  if (slip) {
    pdf.moveDown();
    rule(pdf, BLACK);
    pdf.moveDown(0.5).fontSize(SIZE.body).text(slip.title, { align: 'center' }).fontSize(SIZE.small);
    for (const line of slip.lines) pdf.text(line, { lineGap: LINE_GAP });
  }
  pdf.end();
  await ended;
  return Buffer.concat(chunks);
}

function rule(pdf: PDFKit.PDFDocument, colour: string): void {
  const { left, right } = pdf.page.margins;
  pdf
    .moveTo(left, pdf.y)
    .lineTo(pdf.page.width - right, pdf.y)
    .lineWidth(1)
    .stroke(colour);
}
