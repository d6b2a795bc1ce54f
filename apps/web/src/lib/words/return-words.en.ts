import { REPORT_SECTIONS, type ReportSection } from '@thidua/domain/achievement-reports';
import { fieldOfSection, type NominationField } from '@thidua/domain/nomination-returns';

import { reportSections } from './achievement-words.en.ts';

const ofReport = Object.fromEntries(
  REPORT_SECTIONS.map((section) => [fieldOfSection(section), reportSections[section]]),
) as Record<`REPORT_${ReportSection}`, string>;

/** The fields that a nomination can come back for. */
export const nominationFields: Readonly<Record<NominationField, string>> = {
  SUMMARY: 'Summary of achievement',
  JUDGEMENTS: 'Judgements of whoever makes the list',
  PAPERS: 'Papers of the dossier',
  ...ofReport,
};
