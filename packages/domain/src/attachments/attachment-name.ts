import { cleanLine } from '../kernel/index.ts';
import { ATTACHMENT_ENDINGS, endingOf, type AttachmentFormat } from './attachment-format.ts';
import { ATTACHMENT_LIMITS } from './attachment-limits.ts';

/** Signs without a width, and those that turn the direction of a line round. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g;
const NAMELESS = 'Tep';

/**
 * A file name as it is kept and shown, never used as a path: composed letters, one line, without folders, signs that hide or turn
 * text, and signs that some system does not take in names. Too long a name loses its middle, never its ending.
 */
export function attachmentName(name: string): string {
  const base = name.split(/[\\/]/).pop() ?? '';
  const line = cleanLine(base.replace(INVISIBLE, '').replace(/[<>:"|?*]/g, ' ')).replace(/^[. ]+|[. ]+$/g, '');
  const characters = Array.from(line === '' ? NAMELESS : line);
  if (characters.length <= ATTACHMENT_LIMITS.nameLength) return characters.join('');
  const ending = endingOf(line);
  const tail = ending === undefined ? '' : `….${ending}`;
  return characters.slice(0, ATTACHMENT_LIMITS.nameLength - Array.from(tail).length).join('') + tail;
}

/** The name with an ending, so that it opens where it is saved. */
export function withEnding(name: string, format: AttachmentFormat): string {
  return endingOf(name) === undefined ? `${name}.${ATTACHMENT_ENDINGS[format][0]}` : name;
}
