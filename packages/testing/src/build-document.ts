import { strToU8, zipSync, type Zippable } from 'fflate';

/** A paragraph of a test document: a text, or one in a list of the numbering below. */
export type BuiltParagraph =
  string | { readonly text: string; readonly list: keyof typeof LISTS; readonly level?: number };

export interface BuiltDocument {
  readonly paragraphs: readonly BuiltParagraph[];
  /** A table behind the paragraphs: cells are lists of paragraphs. */
  readonly table?: readonly (readonly (readonly string[])[])[];
  /** Markup that stands as it is at the end of the body. */
  readonly markup?: string;
  /** Further parts, by name: macros, pictures, files inside the file. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  readonly contentType?: string;
}

/** Lists that a paragraph can stand in: I, II; 1, 1.1; a; a bullet. */
const LISTS = { roman: 1, decimal: 2, letter: 3, bullet: 4 } as const;

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DOCUMENT_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** A DOCX file as a word processor writes it, with automatic numbers and tables: what tests of the reading of plans open. */
export function buildDocument({
  paragraphs,
  table,
  markup = '',
  parts = {},
  contentType = DOCUMENT_TYPE,
}: BuiltDocument): Uint8Array {
  const body = paragraphs.map(paragraphOf).join('') + (table === undefined ? '' : tableOf(table)) + markup;
  const files: Zippable = {
    '[Content_Types].xml': strToU8(
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Override PartName="/word/document.xml" ContentType="${contentType}"/></Types>`,
    ),
    'word/document.xml': strToU8(`${HEAD}<w:document xmlns:w="${MAIN}"><w:body>${body}</w:body></w:document>`),
    'word/numbering.xml': strToU8(
      `${HEAD}<w:numbering xmlns:w="${MAIN}">` +
        kindOf(1, [['upperRoman', '%1.']]) +
        kindOf(2, [
          ['decimal', '%1.'],
          ['decimal', '%1.%2.'],
        ]) +
        kindOf(3, [['lowerLetter', '%1)']]) +
        kindOf(4, [['bullet', '\uF0B7']]) +
        Object.values(LISTS)
          .map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`)
          .join('') +
        '</w:numbering>',
    ),
  };
  for (const [name, content] of Object.entries(parts)) {
    files[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(files);
}

function paragraphOf(paragraph: BuiltParagraph): string {
  if (typeof paragraph === 'string') return `<w:p>${runOf(paragraph)}</w:p>`;
  const { text, list, level = 0 } = paragraph;
  const place = `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${LISTS[list]}"/></w:numPr>`;
  return `<w:p><w:pPr>${place}</w:pPr>${runOf(text)}</w:p>`;
}

/** Word cuts texts into runs anywhere, even inside a word. */
function runOf(text: string): string {
  const middle = Math.floor(text.length / 2);
  return [text.slice(0, middle), text.slice(middle)]
    .map((part) => `<w:r><w:t xml:space="preserve">${escaped(part)}</w:t></w:r>`)
    .join('');
}

function tableOf(rows: readonly (readonly (readonly string[])[])[]): string {
  const cell = (paragraphs: readonly string[]) => `<w:tc>${paragraphs.map(paragraphOf).join('')}</w:tc>`;
  return `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}

function kindOf(id: number, levels: readonly (readonly [format: string, text: string])[]): string {
  const level = ([format, text]: readonly [string, string], at: number) =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  return `<w:abstractNum w:abstractNumId="${id}">${levels.map(level).join('')}</w:abstractNum>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
