import type * as PdfLib from 'pdf-lib';
import type { PDFContext, PDFDict, PDFObject, PDFRef } from 'pdf-lib';
import { cleanJpeg } from '../inspection/clean-jpeg.ts';
import { StripError } from './strip-error.ts';
import { stripPicture } from './strip-picture.ts';

/**
 * What of a PDF says who wrote it, when, with what, and what others noted on it (ISO 32000-2): XMP, data of programs, times,
 * annotations, forms with signatures, attached files, what runs on opening.
 */
const DROPPED = [
  'Metadata',
  'PieceInfo',
  'LastModified',
  'Annots',
  'AcroForm',
  'Names',
  'OpenAction',
  'AA',
  'Perms',
  'DSS',
  'Legal',
  'AF',
  'Collection',
  'Info',
] as const;

/**
 * The pages of a PDF and nothing of who wrote it. It is written anew from what its pages need: older states of it, and what
 * was deleted in them, are gone too. Throws StripError for one that cannot be read, or holds pictures of a kind that is not
 * cleaned here.
 */
export async function stripPdf(bytes: Uint8Array): Promise<Uint8Array> {
  const pdf = await import('pdf-lib');
  try {
    const document = await pdf.PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true });
    const { context } = document;
    for (const [, object] of context.enumerateIndirectObjects()) dropKeys(pdf, object, new Set());
    delete context.trailerInfo.Info;
    delete context.trailerInfo.ID;
    keepReachable(pdf, context);
    await cleanPictures(pdf, context);
    return await document.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false });
  } catch (error) {
    throw error instanceof StripError ? error : new StripError('NOT_READABLE', { cause: error });
  }
}

type Pdf = typeof PdfLib;

function dictOf({ PDFDict, PDFStream }: Pdf, object: PDFObject): PDFDict | undefined {
  if (object instanceof PDFDict) return object;
  return object instanceof PDFStream ? object.dict : undefined;
}

/** Takes the keys out of a dictionary and of what lies in it directly. */
function dropKeys(pdf: Pdf, object: PDFObject, seen: Set<PDFObject>): void {
  if (seen.has(object)) return;
  seen.add(object);
  if (object instanceof pdf.PDFArray) for (const item of object.asArray()) dropKeys(pdf, item, seen);
  const dict = dictOf(pdf, object);
  if (dict === undefined) return;
  for (const key of DROPPED) dict.delete(pdf.PDFName.of(key));
  for (const value of dict.values()) dropKeys(pdf, value, seen);
}

/** What the catalogue does not lead to is not written. */
function keepReachable(pdf: Pdf, context: PDFContext): void {
  const reached = new Set<PDFRef>();
  const waiting: PDFObject[] = context.trailerInfo.Root === undefined ? [] : [context.trailerInfo.Root];
  for (let object = waiting.pop(); object !== undefined; object = waiting.pop()) {
    if (object instanceof pdf.PDFRef) {
      const target = reached.has(object) ? undefined : context.lookup(object);
      reached.add(object);
      if (target !== undefined) waiting.push(target);
    } else if (object instanceof pdf.PDFArray) {
      waiting.push(...object.asArray());
    } else {
      waiting.push(...(dictOf(pdf, object)?.values() ?? []));
    }
  }
  for (const [ref] of context.enumerateIndirectObjects()) if (!reached.has(ref)) context.delete(ref);
}

/** Photographs in the pages are JPEG files as they came from the camera. */
async function cleanPictures(pdf: Pdf, context: PDFContext): Promise<void> {
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof pdf.PDFRawStream)) continue;
    const filter = object.dict.lookup(pdf.PDFName.of('Filter'));
    const filters = filter instanceof pdf.PDFArray ? filter.asArray().map(String) : [String(filter)];
    if (filters.includes('/JPXDecode')) throw new StripError('HAS_OTHER_PICTURES');
    if (!filters.includes('/DCTDecode')) continue;
    // A photograph packed once more: what the camera wrote lies within the packing.
    if (filters.length !== 1) throw new StripError('HAS_OTHER_PICTURES');
    const cleaned = await stripPicture(object.getContents(), cleanJpeg);
    context.assign(ref, pdf.PDFRawStream.of(object.dict, cleaned));
  }
}
