import {
  REPORT_SECTION_HINTS,
  REPORT_SECTION_NAMES,
  REPORT_SECTIONS,
  type ReportSection,
  type ReportTexts,
} from '../achievement-reports/index.ts';
import { foldText } from '../kernel/index.ts';
import { compareTexts, paragraphsOf, shinglesOf, type TextComparison, type TextSection } from '../similarity/index.ts';
import { STOCK_PHRASES } from './stock-phrases.ts';

/**
 * The story that must be one's own. Duties are those of the post, obedience to the law is told in set words, other awards are a list:
 * what colleagues share there is no copy. The function `report_story` of the database repeats this list.
 */
export const COMPARED_SECTIONS = [
  'SERVICE',
  'RESULTS',
  'REFORMS',
  'MEASURES',
  'WELFARE',
  'PARTY_WORK',
  'DEED',
  'CAMPAIGN_RESULTS',
  'CONTRIBUTION',
] as const satisfies readonly ReportSection[];
export type ComparedSection = (typeof COMPARED_SECTIONS)[number];

/** A copy is handed in with other figures: every number is the same word. The database compares with the same folding. */
export function foldReportWord(word: string): string {
  return foldText(word).replaceAll(/\d+/g, '0');
}

/** Shingles of what every report says, and of the names and notes that the form itself prints. */
const SET_SHINGLES = paragraphsOf(
  [
    ...STOCK_PHRASES,
    ...REPORT_SECTIONS.flatMap((section) => [REPORT_SECTION_NAMES[section], REPORT_SECTION_HINTS[section]]),
  ].map((text) => ({ name: 'set', text })),
  foldReportWord,
).flatMap(shinglesOf);

/** The compared parts of a report, in the order of the form. */
export function storyOf(texts: ReportTexts): readonly TextSection<ComparedSection>[] {
  return COMPARED_SECTIONS.flatMap((name) => {
    const text = texts[name] ?? '';
    return text.trim() === '' ? [] : [{ name, text }];
  });
}

/** How much of two stories is the same. `common` are shingles that many reports of the body hold; set words count for nothing. */
export function compareStories(
  own: readonly TextSection<ComparedSection>[],
  other: readonly TextSection<ComparedSection>[],
  common: readonly string[] = [],
): TextComparison {
  return compareTexts(own, other, new Set([...SET_SHINGLES, ...common]), foldReportWord);
}
