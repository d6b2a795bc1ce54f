import { bonusesOf } from '@thidua/domain/bonus';
import { plainDate, type PlainDate } from '@thidua/domain/kernel';
import type { PartText, TemplateKind } from '@thidua/domain/paper-templates';
import type { Paper } from '../model/paper.ts';
import { decisionPaper, type DecisionOfPaper } from './decision-paper.ts';
import type { IssuingBody } from './issuing-body.ts';

/** A wording as the paper that it makes, with people and numbers that are invented and say so. */
export interface TemplateOfPaper {
  readonly kind: TemplateKind;
  readonly texts: readonly PartText[];
}

/** A year whose law and base salary are known; nobody is rewarded by a sample. */
const YEAR = 2021;
const DAY = plainDate(`${String(YEAR)}-12-28`);
const SIGNER = 'Nguyễn Văn Mẫu';

/** The paper of a wording with sample data, marked as a draft. */
export function templateSample(template: TemplateOfPaper, body: IssuingBody): Paper {
  return { ...SAMPLES[template.kind](template, body), isDraft: true };
}

const SAMPLES: Readonly<Record<TemplateKind, (template: TemplateOfPaper, body: IssuingBody) => Paper>> = {
  AWARD_DECISION: ({ texts }, body) => decisionPaper(sampleDecision(texts, body), body),
};

const LINES: DecisionOfPaper['lines'] = [
  ...['Trần Thị Ví Dụ', 'Lê Văn Minh Họa', 'Phạm Thị Thử'].map((subjectName, at) => ({
    ordinal: at + 1,
    award: 'ADVANCED_WORKER' as const,
    subjectKind: 'PERSON' as const,
    subjectName,
    subjectPost: 'Chuyên viên, Phòng Mẫu',
  })),
  {
    ordinal: 4,
    award: 'DIRECTOR_COMMENDATION',
    subjectKind: 'COLLECTIVE',
    subjectName: 'Phòng Mẫu',
    subjectPost: '',
  },
];

function sampleDecision(texts: readonly PartText[], { documentSign }: IssuingBody): DecisionOfPaper {
  return {
    year: YEAR,
    status: 'DRAFT',
    title: `Về việc khen thưởng năm ${String(YEAR)}`,
    sign: documentSign === '' ? 'QĐ' : `QĐ-${documentSign}`,
    documentNumber: null,
    issuedOn: null,
    periodFrom: plainDate(`${String(YEAR)}-01-01`),
    periodTo: plainDate(`${String(YEAR)}-12-31`),
    signatureBlock: ['GIÁM ĐỐC', SIGNER],
    lines: LINES,
    bonus: sampleBonus(DAY),
    wording: { texts },
  };
}

function sampleBonus(day: PlainDate): DecisionOfPaper['bonus'] {
  const { baseSalary, total, lines } = bonusesOf(
    LINES.map((line) => ({ ...line, subject: line.subjectName })),
    day,
  );
  return {
    baseSalary: baseSalary?.amount ?? null,
    budgetLine: null,
    total,
    lines: lines.map((line) => ({ ...line, paidWith: line.paidWith ?? null })),
  };
}
