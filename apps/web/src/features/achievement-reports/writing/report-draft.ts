import {
  missingSections,
  REPORT_SECTIONS,
  type ReportSection,
  type ReportText,
  type ReportTexts,
} from '@thidua/domain/achievement-reports';

import type { TextDraft } from '../../../lib/autosave/text-draft.ts';
import type { ShownReport } from '../pages/report-page.tsx';

/** The texts by their section, as the autosaver keeps them. */
export function draftOfTexts(texts: readonly ReportText[]): TextDraft {
  return Object.fromEntries(texts.map(({ section, text }) => [section, text]));
}

/** What is sent: everything that holds a text. */
export function textsOfDraft(draft: TextDraft): readonly ReportText[] {
  return REPORT_SECTIONS.flatMap((section) => {
    const text = draft[section] ?? '';
    return text === '' ? [] : [{ section, text }];
  });
}

export function reportTextsOf(draft: TextDraft): ReportTexts {
  return Object.fromEntries(textsOfDraft(draft).map(({ section, text }) => [section, text]));
}

/** Required fields that are empty in what is on the screen, as far as they can be written now. */
export function missingOf(
  { template, openSections }: Pick<ShownReport, 'template' | 'openSections'>,
  draft: TextDraft,
): readonly ReportSection[] {
  return missingSections(template, reportTextsOf(draft)).filter((section) => openSections.includes(section));
}
