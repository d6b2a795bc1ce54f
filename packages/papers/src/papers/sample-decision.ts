import { bonusesOf } from '@thidua/domain/bonus';
import { plainDate, type PlainDate } from '@thidua/domain/kernel';
import type { DecisionOfPaper } from './decision-paper.ts';
import type { IssuingBody } from './issuing-body.ts';
import { SAMPLE_DAY, SAMPLE_PEOPLE, SAMPLE_POST, SAMPLE_UNIT, SAMPLE_YEAR } from './sample-values.ts';
import type { Wording } from './worded-blocks.ts';

const LINES: DecisionOfPaper['lines'] = [
  ...SAMPLE_PEOPLE.map((subjectName, at) => ({
    ordinal: at + 1,
    award: 'ADVANCED_WORKER' as const,
    subjectKind: 'PERSON' as const,
    subjectName,
    subjectPost: `${SAMPLE_POST}, ${SAMPLE_UNIT}`,
  })),
  {
    ordinal: SAMPLE_PEOPLE.length + 1,
    award: 'DIRECTOR_COMMENDATION',
    subjectKind: 'COLLECTIVE',
    subjectName: SAMPLE_UNIT,
    subjectPost: '',
  },
];

/** A decision that rewards people who do not exist. */
export function sampleDecision(wording: Wording, { documentSign }: IssuingBody): DecisionOfPaper {
  const year = String(SAMPLE_YEAR);
  return {
    year: SAMPLE_YEAR,
    status: 'DRAFT',
    title: `Về việc khen thưởng năm ${year}`,
    sign: documentSign === '' ? 'QĐ' : `QĐ-${documentSign}`,
    documentNumber: null,
    issuedOn: null,
    periodFrom: plainDate(`${year}-01-01`),
    periodTo: plainDate(`${year}-12-31`),
    signatureBlock: [],
    lines: LINES,
    bonus: sampleBonus(SAMPLE_DAY),
    wording,
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
