import { cite, provision, rulesUnder, type Citation, type Regime, type RuleRegime } from '../eligibility/index.ts';
import { AWARDS, type AwardCode, type CommendationKind, type SubjectKind } from '../vocabulary/index.ts';
import type { ReportSection } from './report-section.ts';

/** The forms of báo cáo thành tích that a department needs (law.md g.1); those of heroes are not among its awards. */
export const REPORT_FORMS = ['PERSON', 'COLLECTIVE', 'LONG_SERVICE', 'SUDDEN', 'CAMPAIGN', 'FOREIGN'] as const;
export type ReportForm = (typeof REPORT_FORMS)[number];

export const REPORT_FORM_NAMES = {
  PERSON: 'Báo cáo thành tích của cá nhân',
  COLLECTIVE: 'Báo cáo thành tích của tập thể',
  LONG_SERVICE: 'Báo cáo quá trình cống hiến của cá nhân',
  SUDDEN: 'Báo cáo thành tích đột xuất',
  CAMPAIGN: 'Báo cáo thành tích theo phong trào, chuyên đề',
  FOREIGN: 'Báo cáo thành tích của tập thể, cá nhân nước ngoài',
} as const satisfies Record<ReportForm, string>;

/** Where a form is printed. Without a number the annex was not read; a doubtful one follows the old order (law.md g.1). */
interface FormPlace {
  readonly decree: Citation;
  readonly number?: string;
  readonly isDoubtful: boolean;
}

const sure = (decree: Citation, number: string): FormPlace => ({ decree, number, isDoubtful: false });
const doubtful = (decree: Citation, number?: string): FormPlace => ({
  decree,
  isDoubtful: true,
  ...(number === undefined ? {} : { number }),
});
const DECREE_91 = provision('DECREE_91');
const DECREE_98 = provision('DECREE_98');
const DECREE_152 = provision('DECREE_152');

const FORM_PLACES: Readonly<Record<RuleRegime, Readonly<Record<ReportForm, FormPlace>>>> = {
  A: {
    COLLECTIVE: sure(DECREE_91, '01'),
    PERSON: sure(DECREE_91, '02'),
    LONG_SERVICE: sure(DECREE_91, '03'),
    SUDDEN: sure(DECREE_91, '06'),
    CAMPAIGN: sure(DECREE_91, '07'),
    FOREIGN: doubtful(DECREE_91, '08'),
  },
  B1: {
    COLLECTIVE: sure(DECREE_98, '02'),
    PERSON: sure(DECREE_98, '03'),
    LONG_SERVICE: doubtful(DECREE_98, '04'),
    SUDDEN: doubtful(DECREE_98, '07'),
    CAMPAIGN: doubtful(DECREE_98, '08'),
    FOREIGN: doubtful(DECREE_98),
  },
  B2: {
    COLLECTIVE: doubtful(DECREE_152),
    PERSON: doubtful(DECREE_152),
    LONG_SERVICE: doubtful(DECREE_152),
    SUDDEN: doubtful(DECREE_152),
    CAMPAIGN: doubtful(DECREE_152),
    FOREIGN: doubtful(DECREE_152),
  },
};

/** A field of a form; the report is not whole without one that is required. */
export interface TemplateSection {
  readonly section: ReportSection;
  readonly isRequired: boolean;
}

const must = (section: ReportSection): TemplateSection => ({ section, isRequired: true });
const may = (section: ReportSection): TemplateSection => ({ section, isRequired: false });

const WHO_PERSON = [
  may('ALIAS'),
  must('HOME_PLACE'),
  must('RESIDENCE'),
  may('PARTY_POST'),
  must('QUALIFICATION'),
  may('ACADEMIC_TITLES'),
];
const WHO_COLLECTIVE = [must('SEAT'), must('FOUNDING'), must('STAFFING'), may('PARTY_AND_UNIONS')];
const WHO: Readonly<Record<SubjectKind, readonly TemplateSection[]>> = {
  PERSON: WHO_PERSON,
  COLLECTIVE: WHO_COLLECTIVE,
};

const STORIES: Readonly<Record<ReportForm, readonly TemplateSection[]>> = {
  PERSON: [must('DUTIES'), must('RESULTS'), must('COMPLIANCE'), may('WELFARE')],
  COLLECTIVE: [
    must('DUTIES'),
    must('RESULTS'),
    may('REFORMS'),
    must('MEASURES'),
    must('COMPLIANCE'),
    may('WELFARE'),
    must('PARTY_WORK'),
  ],
  LONG_SERVICE: [must('SERVICE'), must('RESULTS'), must('COMPLIANCE')],
  SUDDEN: [must('DEED')],
  CAMPAIGN: [must('CAMPAIGN_RESULTS'), may('COMPLIANCE')],
  FOREIGN: [must('CONTRIBUTION')],
};

/** Years the story covers, the year of the nomination among them (law.md g.2, point 6). */
const YEARS: Readonly<Record<AwardCode, number>> = {
  NATIONAL_EMULATION_FIGHTER: 6,
  PROVINCIAL_EMULATION_FIGHTER: 3,
  GRASSROOTS_EMULATION_FIGHTER: 1,
  ADVANCED_WORKER: 1,
  GOVERNMENT_FLAG: 1,
  PROVINCIAL_FLAG: 1,
  MINISTERIAL_FLAG: 1,
  EXCELLENT_COLLECTIVE: 1,
  ADVANCED_COLLECTIVE: 1,
  LABOUR_ORDER_FIRST: 5,
  LABOUR_ORDER_SECOND: 5,
  LABOUR_ORDER_THIRD: 5,
  PRIME_MINISTER_MERIT: 5,
  PROVINCIAL_MERIT: 2,
  MINISTERIAL_MERIT: 2,
  COMMEMORATIVE_MEDAL: 5,
  DIRECTOR_COMMENDATION: 1,
};

/** Words of the story that readers of a council expect; guidance of ours, for no text of law sets a length. */
export interface ReportLength {
  readonly least: number;
  readonly most: number;
}

export interface ReportQuestion {
  readonly award: AwardCode;
  readonly subject: SubjectKind;
  /** Of what kind the commendation is; merit where nothing is said. */
  readonly kind?: CommendationKind;
  readonly year: number;
  readonly regime: Regime;
}

export interface ReportTemplate {
  readonly form: ReportForm;
  /** "Mẫu số 02 ban hành kèm theo Nghị định 91/2017/NĐ-CP". */
  readonly ground: string;
  /** The number of the form is to be checked against the annex. */
  readonly isDoubtful: boolean;
  readonly sections: readonly TemplateSection[];
  readonly firstYear: number;
  readonly lastYear: number;
  /** The period begins with the last commendation of the same kind where that lies further back. */
  readonly sinceLastAward: boolean;
  readonly length: ReportLength;
}

const FORM_OF: Readonly<Record<CommendationKind, Readonly<Record<SubjectKind, ReportForm>>>> = {
  MERIT: { PERSON: 'PERSON', COLLECTIVE: 'COLLECTIVE' },
  LONG_SERVICE: { PERSON: 'LONG_SERVICE', COLLECTIVE: 'COLLECTIVE' },
  // The forms name none of their own for years in office: the career is what is told.
  TENURE: { PERSON: 'LONG_SERVICE', COLLECTIVE: 'COLLECTIVE' },
  SUDDEN: { PERSON: 'SUDDEN', COLLECTIVE: 'SUDDEN' },
  CAMPAIGN: { PERSON: 'CAMPAIGN', COLLECTIVE: 'CAMPAIGN' },
  FOREIGN: { PERSON: 'FOREIGN', COLLECTIVE: 'FOREIGN' },
};

/** A deed and a campaign are told shortly; years of work need room, for the State most of all. */
function lengthOf(form: ReportForm, years: number, award: AwardCode): ReportLength {
  if (form === 'SUDDEN' || form === 'CAMPAIGN' || form === 'FOREIGN') return { least: 150, most: 700 };
  if (AWARDS[award].level === 'STATE') return { least: 1_200, most: 4_000 };
  return years > 1 ? { least: 700, most: 2_500 } : { least: 300, most: 1_500 };
}

/** The report that an award asks for: which form, its fields, over which years, how long. Total over awards, subjects, kinds, regimes. */
export function reportTemplate(question: ReportQuestion): ReportTemplate {
  const { award, subject, kind = 'MERIT', year, regime } = question;
  const form = FORM_OF[kind][subject];
  const { decree, number, isDoubtful } = FORM_PLACES[rulesUnder(regime)][form];
  const isOneDeed = form === 'SUDDEN' || form === 'CAMPAIGN';
  const years = isOneDeed ? 1 : YEARS[award];
  return {
    form,
    ground: number === undefined ? `Mẫu của ${cite(decree)}` : `Mẫu số ${number} ban hành kèm theo ${cite(decree)}`,
    isDoubtful,
    sections: [...WHO[subject], ...STORIES[form], may('OTHER_AWARDS')],
    firstYear: year - years + 1,
    lastYear: year,
    sinceLastAward: !isOneDeed && award.startsWith('LABOUR_ORDER'),
    length: lengthOf(form, years, award),
  };
}

/** Awards whose dossier lists a report but names no form for it: the summary in the list stands for it (law.md g.1, g.2). */
const BY_SUMMARY: readonly AwardCode[] = ['ADVANCED_WORKER', 'ADVANCED_COLLECTIVE'];

/** True where the summary of the list is enough; a full report may be written all the same. */
export function isReportedBySummary(award: AwardCode): boolean {
  return BY_SUMMARY.includes(award);
}
