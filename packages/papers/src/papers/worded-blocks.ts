import {
  fillTemplate,
  templateOf,
  textsByPart,
  type BlockField,
  type FieldValues,
  type FilledRun,
  type PartKey,
  type PartText,
  type TemplateKind,
} from '@thidua/domain/paper-templates';
import type { PaperBlock, Run } from '../model/paper.ts';
import { capitals } from '../model/paper-words.ts';

/** The words of the body as a paper has them. */
export interface Wording {
  readonly texts: readonly PartText[];
}

/** What fills the fields of one paper. */
export interface Filling<Kind extends TemplateKind> {
  /** The words of the body; left out, those with which the product comes. */
  readonly wording: Wording | undefined;
  readonly values: FieldValues<Kind>;
  readonly blocks: Readonly<Record<BlockField<Kind>, readonly PaperBlock[]>>;
}

/** A part of the wording as it is set: one centred line in capitals, grounds in italics, or paragraphs and lists. */
export function wordedBlocks<Kind extends TemplateKind>(
  kind: Kind,
  part: PartKey<Kind>,
  { wording, values, blocks }: Filling<Kind>,
): readonly PaperBlock[] {
  const style = templateOf(kind).parts.find(({ key }) => key === part)?.style;
  const text = textsByPart(kind, wording?.texts ?? [])[part];
  return fillTemplate(kind, part, text, values).flatMap((line): readonly PaperBlock[] => {
    if (line.kind === 'BLOCK') return blocks[line.field];
    switch (style) {
      case 'TITLE':
        return [{ kind: 'PARAGRAPH', align: 'CENTRED', runs: [{ text: capitals(wordsOf(line.runs)), isBold: true }] }];
      case 'GROUNDS':
        return [
          { kind: 'PARAGRAPH', align: 'JUSTIFIED', runs: shown(line.runs).map((run) => ({ ...run, isItalic: true })) },
        ];
      case 'LINE':
      case 'TEXT':
      case 'RECIPIENTS':
      case undefined:
        return [plainBlock(line.runs)];
    }
  });
}

/** The lines of “Nơi nhận”; one whose field says nothing is left out. */
export function wordedLines<Kind extends TemplateKind>(
  kind: Kind,
  part: PartKey<Kind>,
  { wording, values }: Pick<Filling<Kind>, 'wording' | 'values'>,
): readonly string[] {
  return fillTemplate(kind, part, textsByPart(kind, wording?.texts ?? [])[part], values)
    .flatMap((line) => (line.kind === 'LINE' ? [wordsOf(line.runs).replace(/^[-–]\s+/, '')] : []))
    .filter((line) => line !== '');
}

/** A part that is one line of the paper. */
export function wordedLine<Kind extends TemplateKind>(
  kind: Kind,
  part: PartKey<Kind>,
  filling: Pick<Filling<Kind>, 'wording' | 'values'>,
): string {
  return wordedLines(kind, part, filling).join(' ');
}

function wordsOf(runs: readonly FilledRun[]): string {
  return runs.map(({ text }) => text).join('');
}

/** A dash at the start makes a line of a list. */
function plainBlock(runs: readonly FilledRun[]): PaperBlock {
  const [first, ...others] = runs;
  const dash = first === undefined ? null : /^[-–]\s+/.exec(first.text);
  if (first === undefined || dash === null) return { kind: 'PARAGRAPH', align: 'JUSTIFIED', runs: shown(runs) };
  const rest = { ...first, text: first.text.slice(dash[0].length) };
  return { kind: 'LIST', marker: '-', items: [shown(rest.text === '' ? others : [rest, ...others])] };
}

/** Neighbours in one look are one run: where a field begins is nobody's business any more. */
function shown(runs: readonly FilledRun[]): readonly Run[] {
  const joined: FilledRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last?.isBold === run.isBold) joined.splice(-1, 1, { ...run, text: last.text + run.text });
    else joined.push(run);
  }
  return joined.map(({ text, isBold }) => (isBold ? { text, isBold } : { text }));
}
