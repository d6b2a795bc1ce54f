import { cleanLine, cleanText, err, lengthOf, ok, type InputProblem, type Result } from '../kernel/index.ts';
import {
  REPORT_PROSE,
  REPORT_SECTION_SHAPES,
  REPORT_SECTIONS,
  reportLimitOf,
  type ReportSection,
} from './report-section.ts';
import type { ReportTemplate } from './report-template.ts';

/** What is written, by field; a field without text is left out. */
export type ReportTexts = Partial<Readonly<Record<ReportSection, string>>>;

export interface ReportText {
  readonly section: ReportSection;
  readonly text: string;
}

/** Texts as they are stored: clean, without empty ones; or what is wrong with them, field by field. */
export function storedReportTexts(typed: readonly ReportText[]): Result<ReportTexts, readonly InputProblem[]> {
  const texts = typed.map(({ section, text }) => {
    return { section, text: REPORT_SECTION_SHAPES[section].shape === 'LINE' ? cleanLine(text) : cleanText(text) };
  });
  const twice = texts.filter(({ section }, place) => texts.findIndex((other) => other.section === section) !== place);
  const problems: InputProblem[] = [
    ...twice.map(({ section }) => ({ field: section, code: 'TWICE' })),
    ...texts.flatMap(({ section, text }) => {
      const [limit, actual] = [reportLimitOf(section), lengthOf(text)];
      return actual > limit ? [{ field: section, code: 'TOO_LONG', limit, actual }] : [];
    }),
  ];
  if (problems.length > 0) return err(problems);
  return ok(
    Object.fromEntries(texts.filter(({ text }) => text.trim() !== '').map(({ section, text }) => [section, text])),
  );
}

/** The required fields that are empty, in the order of the form. */
export function missingSections(
  template: Pick<ReportTemplate, 'sections'>,
  texts: ReportTexts,
): readonly ReportSection[] {
  return template.sections
    .filter(({ section, isRequired }) => isRequired && (texts[section] ?? '').trim() === '')
    .map(({ section }) => section);
}

/** The fields whose text differs; a field that is missing is empty. */
export function changedSections(before: ReportTexts, after: ReportTexts): readonly ReportSection[] {
  return REPORT_SECTIONS.filter((section) => (before[section] ?? '') !== (after[section] ?? ''));
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Words of the story, as a reader counts them. */
export function storyWords(texts: ReportTexts): number {
  return REPORT_PROSE.reduce((sum, section) => sum + ((texts[section] ?? '').match(WORD)?.length ?? 0), 0);
}
