import { toHtml, type OfficialDocument } from './official-document.js';
import { toPdf } from './print-pdf.js';

/**
 * The fields `html` and `pdf` of a paper in the graph: a page that prints on A4, and the same as PDF in base64; null where the viewer has none.
 * @param paperFor puts the print on record, then gives the paper
 */
export const paperFields = <C>(paperFor: (holder: object, context: C) => Promise<OfficialDocument | null>) => ({
  async html(holder: object, _arguments: object, context: C): Promise<string | null> {
    const paper = await paperFor(holder, context);
    return paper && toHtml(paper);
  },
  async pdf(holder: object, _arguments: object, context: C): Promise<string | null> {
    const paper = await paperFor(holder, context);
    return paper && (await toPdf(paper)).toString('base64');
  },
});
