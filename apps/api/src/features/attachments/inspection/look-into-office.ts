import type { AttachmentFormat } from '@thidua/domain/attachments';
import { IMPORT_LIMITS } from '@thidua/domain/imports';
import { lookIntoFetched, ReadingError, type FetchedFile } from '../../imports/index.ts';

const PARTS = '[Content_Types].xml';
const MAIN = 'application/vnd.openxmlformats-officedocument';
/** Of the list of parts, unpacked: a document with two thousand of them has a tenth of it. */
const PARTS_MOST = 1_048_576;

/**
 * Word and Excel say in their list of parts what they are; a renamed macro file says so there too (ECMA-376 part 2). Only that list
 * and the directory of the archive are read. Undefined for an archive of something else; throws ReadingError.
 */
export function formatOfOffice(file: FetchedFile): Promise<AttachmentFormat | undefined> {
  return lookIntoFetched(file, IMPORT_LIMITS, async (container) => {
    const size = container.sizeOf(PARTS);
    if (size === undefined) return undefined;
    if (size > PARTS_MOST) throw new ReadingError('TOO_MUCH_INSIDE', { limit: PARTS_MOST, actual: size });
    const types = await container.text(PARTS);
    if (/macroEnabled|vbaProject|activeX/i.test(types)) throw new ReadingError('HAS_MACROS');
    if (types.includes(`${MAIN}.wordprocessingml.document.main+xml`)) return 'DOCX';
    return types.includes(`${MAIN}.spreadsheetml.sheet.main+xml`) ? 'XLSX' : undefined;
  });
}
