import { formatNumber } from '../../../lib/format/index.ts';
import type { AttachmentWords } from '../text.ts';

const KIBIBYTE = 1024;

/** A size as people say it: `12 KB`, `1,5 MB`. */
export function sizeWords(bytes: number, t: Pick<AttachmentWords, 'kilobytes' | 'megabytes'>): string {
  const kibibytes = bytes / KIBIBYTE;
  return kibibytes < KIBIBYTE
    ? t.kilobytes(formatNumber(Math.max(1, Math.round(kibibytes)), 0))
    : t.megabytes(formatNumber(kibibytes / KIBIBYTE));
}

/** Where the content of a file is. */
export function contentAddress(id: string): string {
  return `/files/attachments/content?id=${id}`;
}
