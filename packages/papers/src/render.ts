import type { AwardCertificateSheets } from './artwork/award-certificate.ts';
import { setPaper } from './layout/set-paper.ts';
import type { Paper, PaperFormat } from './model/paper.ts';

/**
 * The file of a paper. The writer is loaded when it is first needed: each is some megabytes of code and nobody needs them to
 * read a list. `madeAt` goes into the properties of a PDF. Artwork is printed as it is and exists as PDF alone.
 */
export async function renderPaper(
  paper: Paper | AwardCertificateSheets,
  format: PaperFormat,
  madeAt: Date,
): Promise<Uint8Array> {
  if ('sheets' in paper) {
    if (format === 'docx') throw new Error('Certificates of awards are drawn as PDF only');
    return (await import('./artwork/artwork-pdf.ts')).artworkPdfOf(paper, madeAt);
  }
  const set = setPaper(paper);
  if (format === 'docx') return (await import('./docx/docx-of.ts')).docxOf(set);
  return (await import('./pdf/pdf-of.ts')).pdfOf(set, madeAt);
}
