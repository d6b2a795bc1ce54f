import { posix } from 'node:path';
import { labelCounter, readNumbering, type Numbering, type NumberedParagraph } from './docx-numbering.ts';
import type { Container } from './open-container.ts';
import { parseXml, parseXmlStream } from './parse-xml.ts';
import { ReadingError } from './reading-error.ts';

const TYPES = '[Content_Types].xml';
const NUMBERING = 'numbering.xml';
const STYLES = 'styles.xml';

/**
 * The text of a word processor's file as a person reads it: one line a paragraph with a blank line between, automatic numbers
 * written out, cells of tables one below the other. Follows no relation out of the file and reads no picture; what was struck out
 * while changes were tracked is not in it. Throws ReadingError.
 */
export async function readDocx(container: Container, characters: number): Promise<string> {
  const part = await mainPart(container);
  const folder = posix.dirname(part);
  const numbering = readNumbering(
    await partOr(container, posix.join(folder, NUMBERING)),
    await partOr(container, posix.join(folder, STYLES)),
  );
  const lines = await paragraphsOf(container, part, numbering, characters);
  const text = lines
    .join('\n\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
  if (text === '') throw new ReadingError('NO_ROWS');
  return text;
}

async function mainPart(container: Container): Promise<string> {
  if (!container.has(TYPES)) throw new ReadingError('NOT_A_SPREADSHEET');
  let part: string | undefined;
  parseXml(await container.text(TYPES), {
    open: (name, attributes) => {
      if (name !== 'Override') return;
      const type = attributes['ContentType'] ?? '';
      if (/macroEnabled/i.test(type)) throw new ReadingError('HAS_MACROS');
      if (/wordprocessingml\.(?:document|template)\.main\+xml$/.test(type))
        part = attributes['PartName']?.replace(/^\//, '');
    },
  });
  if (part === undefined || !container.has(part)) throw new ReadingError('NOT_A_SPREADSHEET');
  return part;
}

async function partOr(container: Container, part: string): Promise<string | undefined> {
  return container.has(part) ? container.text(part) : undefined;
}

/** What is in a paragraph and yet not its text: what was deleted, codes of fields, the copy of a drawing for old programs. */
const UNREAD = new Set(['del', 'moveFrom', 'instrText', 'Fallback']);

async function paragraphsOf(
  container: Container,
  part: string,
  numbering: Numbering,
  characters: number,
): Promise<readonly string[]> {
  const labelOf = labelCounter(numbering);
  const lines: string[] = [];
  let said = 0;
  /** Paragraphs stand in text boxes of other paragraphs. */
  const open: { text: string; numbered: NumberedParagraph }[] = [];
  let unread = 0;
  let isText = false;
  const add = (text: string) => {
    const paragraph = open.at(-1);
    if (paragraph === undefined || unread > 0) return;
    said += text.length;
    if (said > characters) throw new ReadingError('TOO_MUCH_INSIDE', { limit: characters });
    paragraph.text += text;
  };
  await parseXmlStream(await container.stream(part), {
    open: (name, attributes) => {
      if (UNREAD.has(name)) unread += 1;
      const numbered = open.at(-1)?.numbered;
      if (name === 'p') open.push({ text: '', numbered: {} });
      else if (name === 't') isText = true;
      else if (name === 'tab') add(numbered === undefined ? '' : ' ');
      else if (name === 'br' || name === 'cr') add('\n');
      else if (name === 'noBreakHyphen') add('-');
      else if (numbered !== undefined && name === 'pStyle') numbered.style = attributes['w:val'];
      else if (numbered !== undefined && name === 'numId') numbered.list = attributes['w:val'];
      else if (numbered !== undefined && name === 'ilvl') numbered.level = Number(attributes['w:val'] ?? 0);
    },
    text: (text) => {
      if (isText) add(text);
    },
    close: (name) => {
      if (UNREAD.has(name)) unread -= 1;
      if (name === 't') isText = false;
      if (name !== 'p') return;
      const paragraph = open.pop();
      if (paragraph === undefined || unread > 0) return;
      const text = paragraph.text.trim();
      lines.push(text === '' ? '' : `${labelOf(paragraph.numbered)}${text}`);
    },
  });
  return lines;
}
