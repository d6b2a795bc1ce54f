import {
  agreesWithFormat,
  ATTACHMENT_LIMITS,
  endingOf,
  type AttachmentFormat,
  type AttachmentRefusal,
  type AttachmentRefusalCode,
} from '@thidua/domain/attachments';
import type { FileRefusal } from '@thidua/domain/imports';
import { err, isOneOf, ok, type Result } from '@thidua/domain/kernel';
import type { FileStore } from '../../../platform/ports/file-store.ts';
import { ReadingError, type FetchedFile } from '../../imports/index.ts';
import { fetchPortions, inPortions } from '../attachment-content.ts';
import type { CleanPicture } from '../inspection/clean-jpeg.ts';
import { inspectFile } from '../inspection/inspect-file.ts';

interface KeptPortion {
  readonly ordinal: number;
  readonly bytes: number;
  readonly fileHash: string;
}

/** A file that may be taken, as it is to be kept. */
export interface LookedInto {
  readonly format: AttachmentFormat;
  readonly bytes: number;
  readonly sha256: string;
  /** What is kept instead of what came, in the store already; undefined for a file that is kept as it came. */
  readonly cleaned: readonly KeptPortion[] | undefined;
}

interface Upload {
  readonly name: string;
  readonly bytes: number;
  readonly portions: readonly { readonly fileHash: string }[];
}

/** Looks into a whole upload, piece by piece: what it is and how it is to be kept, or why it is not taken. */
export async function lookIntoUpload(files: FileStore, upload: Upload): Promise<Result<LookedInto, AttachmentRefusal>> {
  const file = fetchPortions(files, upload);
  try {
    const { format, pixels, bytes, sha256, cleaned } = await inspectFile(file);
    if (format === undefined || !agreesWithFormat(upload.name, format)) {
      return err({ code: endingOf(upload.name) === undefined ? 'NOT_ATTACHABLE' : 'MISLABELLED' });
    }
    if (pixels > ATTACHMENT_LIMITS.pixels) {
      return err({ code: 'PICTURE_TOO_LARGE', limit: ATTACHMENT_LIMITS.pixels, actual: pixels });
    }
    // A photograph of exactly the limit whose turn was told in fewer bytes than ours.
    if (bytes > ATTACHMENT_LIMITS.fileBytes) {
      return err({ code: 'FILE_TOO_LARGE', limit: ATTACHMENT_LIMITS.fileBytes, actual: bytes });
    }
    return ok({ format, bytes, sha256, cleaned: cleaned && (await keepCleaned(files, file, cleaned)) });
  } catch (error) {
    if (error instanceof ReadingError) return err(refusalOf(error.refusal));
    throw error;
  }
}

/** Before the record is held, so that nobody waits for the disk; whoever takes the file claims the portions. */
async function keepCleaned(files: FileStore, file: FetchedFile, clean: CleanPicture): Promise<readonly KeptPortion[]> {
  const kept: KeptPortion[] = [];
  for await (const portion of inPortions(clean(file.read(0, file.bytes)))) {
    kept.push({ ordinal: kept.length, bytes: portion.length, fileHash: await files.put(portion) });
  }
  return kept;
}

/** What the reader of tables says of a file to be attached in the same words. */
const SAID_ALIKE = [
  'PASSWORD_PROTECTED',
  'HAS_MACROS',
  'UNSAFE_ARCHIVE',
  'TOO_MUCH_INSIDE',
] as const satisfies readonly AttachmentRefusalCode[];

/** What only tables can be refused for does not come up here: of a file to be attached it would be damage. */
function refusalOf({ code, ...facts }: FileRefusal): AttachmentRefusal {
  if (code === 'OLD_EXCEL') return { code: 'OLD_OFFICE' };
  return isOneOf(SAID_ALIKE, code) ? { code, ...facts } : { code: 'DAMAGED' };
}
