import { REPORT_SECTION_NAMES, REPORT_SECTIONS, type ReportSection } from '../achievement-reports/index.ts';

/** A field of the achievement report, as a return names it. */
type ReportField = `REPORT_${ReportSection}`;

/** What of a dossier a desk may ask its division to mend, in the order in which it is read. */
export type NominationField = 'SUMMARY' | 'JUDGEMENTS' | 'PAPERS' | ReportField;

export const NOMINATION_FIELDS: readonly NominationField[] = [
  'SUMMARY',
  'JUDGEMENTS',
  'PAPERS',
  ...REPORT_SECTIONS.map(fieldOfSection),
];

const REPORT_FIELD_NAMES = Object.fromEntries(
  REPORT_SECTIONS.map((section) => [fieldOfSection(section), REPORT_SECTION_NAMES[section]]),
) as Record<ReportField, string>;

export const NOMINATION_FIELD_NAMES: Readonly<Record<NominationField, string>> = {
  SUMMARY: 'Tóm tắt thành tích',
  JUDGEMENTS: 'Nhận xét điều kiện của người lập danh sách',
  PAPERS: 'Giấy tờ của hồ sơ',
  ...REPORT_FIELD_NAMES,
};

export function fieldOfSection<Section extends ReportSection>(section: Section): `REPORT_${Section}` {
  return `REPORT_${section}`;
}

/** The sections of the report among fields. */
export function sectionsOfFields(fields: readonly NominationField[]): readonly ReportSection[] {
  return REPORT_SECTIONS.filter((section) => fields.includes(fieldOfSection(section)));
}

/** What can be named of a line: what every line has, and the fields of the form that its report follows. */
export function fieldsToName(sections: readonly ReportSection[]): readonly NominationField[] {
  const ofForm = sections.map(fieldOfSection);
  return NOMINATION_FIELDS.filter((field) => !field.startsWith('REPORT_') || ofForm.some((named) => named === field));
}
