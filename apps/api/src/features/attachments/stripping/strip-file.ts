import type { AttachmentFormat } from '@thidua/domain/attachments';
import { cleanJpeg } from '../inspection/clean-jpeg.ts';
import { cleanPng } from '../inspection/clean-png.ts';
import { stripOffice } from './strip-office.ts';
import { stripPdf } from './strip-pdf.ts';
import { stripPicture } from './strip-picture.ts';

/** A copy of the file that does not say who wrote it, whatever its kind. Throws StripError where that cannot be made sure. */
export function stripFile(format: AttachmentFormat, bytes: Uint8Array): Promise<Uint8Array> {
  switch (format) {
    case 'PDF':
      return stripPdf(bytes);
    case 'DOCX':
    case 'XLSX':
      return stripOffice(bytes);
    case 'JPEG':
      return stripPicture(bytes, cleanJpeg);
    case 'PNG':
      return stripPicture(bytes, cleanPng);
  }
}
