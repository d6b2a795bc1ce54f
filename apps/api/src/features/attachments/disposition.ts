import { ATTACHMENT_ENDINGS, type AttachmentFormat } from '@thidua/domain/attachments';
import { fileNameOf } from '@thidua/domain/kernel';

/**
 * Saved, never shown in the page, under the name people know (RFC 6266): a plain name for old programs, and the full one encoded
 * (RFC 8187), so that quotes, line breaks and letters of any script stay inside the header.
 */
export function dispositionOf({ name, format }: { readonly name: string; readonly format: AttachmentFormat }): string {
  const plain = fileNameOf(name.replace(/\.[^.]*$/, '')) || 'tep';
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${plain}.${ATTACHMENT_ENDINGS[format][0]}"; filename*=UTF-8''${encoded}`;
}
