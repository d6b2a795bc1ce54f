import { setPaper } from './layout/set-paper.ts';
import type { Paper, PaperFormat } from './model/paper.ts';

/**
 * The file of a paper. The writer is loaded when it is first needed: each is some megabytes of code and nobody needs them to
 * read a list. `madeAt` goes into the properties of a PDF.
 */
export async function renderPaper(paper: Paper, format: PaperFormat, madeAt: Date): Promise<Uint8Array> {
  const set = setPaper(paper);
  if (format === 'docx') return (await import('./docx/docx-of.ts')).docxOf(set);
  return (await import('./pdf/pdf-of.ts')).pdfOf(set, madeAt);
}
