import type { ListBlock, PaperBlock, ParagraphBlock, Run } from './paper.ts';

/** The lines of a text that somebody typed: blank ones are dropped, every other is a paragraph of its own. */
export function linesOf(text: string): readonly string[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

export function paragraph(...runs: readonly (Run | string)[]): ParagraphBlock {
  return {
    kind: 'PARAGRAPH',
    align: 'JUSTIFIED',
    runs: runs.map((run) => (typeof run === 'string' ? { text: run } : run)),
  };
}

/** One paragraph per line of the text. */
export function paragraphsOf(text: string): readonly ParagraphBlock[] {
  return linesOf(text).map((line) => paragraph(line));
}

/** The texts behind a mark; none, no list. Further lines of a text are paragraphs of their own. */
export function list(marker: ListBlock['marker'], texts: readonly string[]): readonly PaperBlock[] {
  const blocks: PaperBlock[] = [];
  for (const text of texts) {
    const [first, ...others] = linesOf(text);
    if (first === undefined) continue;
    blocks.push({ kind: 'LIST', marker, items: [[{ text: first }]] }, ...others.map((line) => paragraph(line)));
  }
  return blocks;
}

/** A line by itself in bold in the middle of the page. */
export function centred(text: string): ParagraphBlock {
  return { kind: 'PARAGRAPH', align: 'CENTRED', runs: [bold(text)] };
}

export function bold(text: string): Run {
  return { text, isBold: true };
}

export function italic(text: string): Run {
  return { text, isItalic: true };
}

/** What stands for words that are still to be written. */
export const GAP = '…';

/** The body of a paper ends with `./.` (Nghị định 30/2020/NĐ-CP); where it ends with a table, nothing is added. */
export function closed(blocks: readonly PaperBlock[]): readonly PaperBlock[] {
  const last = blocks.at(-1);
  if (last === undefined || last.kind === 'TABLE' || last.kind === 'HEADING') return blocks;
  return [
    ...blocks.slice(0, -1),
    last.kind === 'PARAGRAPH'
      ? { ...last, runs: closedRuns(last.runs) }
      : { ...last, items: last.items.map((item, at) => (at === last.items.length - 1 ? closedRuns(item) : item)) },
  ];
}

function closedRuns(runs: readonly Run[]): readonly Run[] {
  const last = runs.at(-1);
  if (last === undefined || last.text.endsWith('./.') || last.text === GAP) return runs;
  return [...runs.slice(0, -1), { ...last, text: `${last.text.replace(/[.;,]$/, '')}./.` }];
}
