import { posix } from 'node:path';
import type { Container } from './open-container.ts';
import { numberFormats, type NumberFormat } from './number-formats.ts';
import { parseXml, parseXmlStream } from './parse-xml.ts';
import type { ReadingLimits } from './read-request.ts';
import { ReadingError } from './reading-error.ts';

/** What the sheets of a workbook have in common. */
export interface Workbook {
  readonly sheets: readonly { readonly name: string; readonly part: string }[];
  readonly sharedTexts: readonly string[];
  readonly formats: readonly NumberFormat[];
  /** Days are counted from 1904, as old Macintosh files do. */
  readonly isFrom1904: boolean;
}

const SHEET = /\/worksheet$/;
const SHARED_TEXTS = /\/sharedStrings$/;
const STYLES = /\/styles$/;

/** Reads which sheets a workbook has, and the texts and formats they share. Follows only relations inside the file. */
export async function readWorkbook(container: Container, limits: ReadingLimits): Promise<Workbook> {
  const part = await workbookPart(container);
  const relations = await relationsOf(container, part);
  const found: { readonly name: string; readonly id: string }[] = [];
  let isFrom1904 = false;
  parseXml(await container.text(part), {
    open: (name, attributes) => {
      if (name === 'sheet') found.push({ name: attributes['name'] ?? '', id: attributes['r:id'] ?? '' });
      if (name === 'workbookPr') isFrom1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
    },
  });
  const sheets = found.flatMap(({ name, id }) => {
    const relation = relations.get(id);
    return relation !== undefined && SHEET.test(relation.type) ? [{ name, part: relation.target }] : [];
  });
  if (sheets.length === 0) throw new ReadingError('NO_ROWS');
  if (sheets.length > limits.sheets) {
    throw new ReadingError('TOO_MANY_SHEETS', { limit: limits.sheets, actual: sheets.length });
  }
  const shared = partOfType(relations, SHARED_TEXTS);
  const styles = partOfType(relations, STYLES);
  return {
    sheets,
    sharedTexts: shared !== undefined && container.has(shared) ? await sharedTextsOf(container, shared, limits) : [],
    formats: styles !== undefined && container.has(styles) ? numberFormats(await container.text(styles)) : [],
    isFrom1904,
  };
}

interface Relation {
  readonly type: string;
  readonly target: string;
}

async function workbookPart(container: Container): Promise<string> {
  if (!container.has('[Content_Types].xml')) throw new ReadingError('NOT_A_SPREADSHEET');
  let part: string | undefined;
  parseXml(await container.text('[Content_Types].xml'), {
    open: (name, attributes) => {
      if (name !== 'Override') return;
      const type = attributes['ContentType'] ?? '';
      if (/macroEnabled/i.test(type)) throw new ReadingError('HAS_MACROS');
      if (/spreadsheetml\.(?:sheet|template)\.main\+xml$/.test(type)) part = attributes['PartName']?.replace(/^\//, '');
    },
  });
  if (part === undefined || !container.has(part)) throw new ReadingError('NOT_A_SPREADSHEET');
  return part;
}

async function relationsOf(container: Container, part: string): Promise<ReadonlyMap<string, Relation>> {
  const folder = posix.dirname(part);
  const file = posix.join(folder, '_rels', `${posix.basename(part)}.rels`);
  const relations = new Map<string, Relation>();
  if (!container.has(file)) throw new ReadingError('DAMAGED');
  parseXml(await container.text(file), {
    open: (name, { Id = '', Type = '', Target = '', TargetMode }) => {
      if (name !== 'Relationship' || TargetMode === 'External') return;
      const target = Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target);
      relations.set(Id, { type: Type, target });
    },
  });
  return relations;
}

function partOfType(relations: ReadonlyMap<string, Relation>, wanted: RegExp): string | undefined {
  for (const { type, target } of relations.values()) if (wanted.test(type)) return target;
  return undefined;
}

async function sharedTextsOf(container: Container, part: string, limits: ReadingLimits): Promise<readonly string[]> {
  const texts: string[] = [];
  let current = '';
  let isText = false;
  let isReading = false;
  await parseXmlStream(await container.stream(part), {
    open: (name) => {
      if (name === 'si') current = '';
      // What a reading aid (rPh) says is not in the cell.
      if (name === 'rPh') isReading = true;
      if (name === 't') isText = !isReading;
    },
    text: (text) => {
      if (isText && current.length <= limits.cellLength) current += text;
    },
    close: (name) => {
      if (name === 't') isText = false;
      if (name === 'rPh') isReading = false;
      if (name === 'si') texts.push(current.slice(0, limits.cellLength));
    },
  });
  return texts;
}
