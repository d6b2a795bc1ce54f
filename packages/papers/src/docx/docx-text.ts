import { AlignmentType, LineRuleType, Paragraph, TextRun, type IParagraphOptions, type IRunOptions } from 'docx';
import { lineOf, twipsOfPoints } from '../layout/measures.ts';
import type { Run } from '../model/paper.ts';

/** What Word offers in its list of styles; every paragraph of a paper has one. */
export const STYLE = {
  body: 'ThanBai',
  item: 'GachDauDong',
  tableText: 'ChuTrongBang',
  recipients: 'NoiNhan',
} as const;

/** “At least”, so that a word that somebody sets larger later is not cut off. */
export function spacing(size: number, before = 0, after = 0) {
  return {
    before: twipsOfPoints(before),
    after: twipsOfPoints(after),
    line: twipsOfPoints(lineOf(size)),
    lineRule: LineRuleType.AT_LEAST,
  };
}

interface LineLook extends Pick<IRunOptions, 'bold' | 'italics'>, Pick<IParagraphOptions, 'keepNext'> {
  readonly before?: number;
  readonly after?: number;
}

/** A centred line of the head, the foot or a caption. */
export function centredLine(text: string, size: number, look: LineLook = {}): Paragraph {
  return line(text, size, { ...look, alignment: AlignmentType.CENTER });
}

export function line(
  text: string,
  size: number,
  { before = 0, after = 0, bold = false, italics = false, ...options }: LineLook & IParagraphOptions = {},
): Paragraph {
  return new Paragraph({
    ...options,
    spacing: spacing(size, before, after),
    children: [new TextRun({ text, bold, italics, size: size * 2 })],
  });
}

export function textRuns(runs: readonly Run[]): TextRun[] {
  return runs.map(
    ({ text, isBold = false, isItalic = false }) => new TextRun({ text, bold: isBold, italics: isItalic }),
  );
}

/** An empty paragraph that is only so many points high. */
export function thin(points: number, options: { readonly keepNext?: boolean } = {}): Paragraph {
  return new Paragraph({
    ...options,
    indent: { firstLine: 0 },
    spacing: { before: 0, after: 0, line: Math.round(points * 20), lineRule: LineRuleType.EXACT },
  });
}
