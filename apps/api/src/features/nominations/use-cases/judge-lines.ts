import type { Tx } from '@thidua/db';
import type { PlainDate } from '@thidua/domain/kernel';
import { isOwnLevelAward } from '@thidua/domain/nominations';
import type { FieldCipher } from '../../../platform/secrets/field-cipher.ts';
import { assessCase, frozenFrom, yearCases, type FrozenAssessment } from '../../eligibility/index.ts';
import { judgementsFrom } from '../judgements.ts';
import type { NominationType } from '../nomination.type.ts';
import type { ListScope } from './lock-list.ts';

type LineSubject = Pick<NominationType, 'id' | 'award' | 'staffId' | 'collectiveId'>;

export interface JudgedLine<L extends LineSubject = NominationType> {
  readonly line: L;
  readonly assessment: FrozenAssessment;
}

export interface JudgeTerms {
  /** The day of the list. */
  readonly day: PlainDate;
  readonly regimeDate: PlainDate;
  /** A day of the past, of a judgement that is made up for: ratings decided later are left out. */
  readonly knownOn?: PlainDate | undefined;
  /** The column of the list. */
  readonly judgements: unknown;
}

/** Judges the lines of one list by the records, as they are to be kept. Three statements, however many lines. */
export async function judgeLines<L extends LineSubject>(
  tx: Tx,
  cipher: FieldCipher,
  { organisationId, year, departmentId }: ListScope,
  lines: readonly L[],
  { day, regimeDate, knownOn, judgements }: JudgeTerms,
): Promise<JudgedLine<L>[]> {
  const cases = await yearCases(tx, cipher, {
    organisationId,
    year,
    day,
    knownOn,
    departmentIds: [departmentId],
    staffIds: lines.flatMap(({ staffId }) => staffId ?? []),
    collectiveIds: [departmentId],
  });
  const terms = { regimeDate, judgements: judgementsFrom(judgements) };
  return lines.map((line) => {
    const subject =
      line.staffId === null
        ? cases.collectives.find(({ record }) => record.id === line.collectiveId)
        : cases.people.find(({ record }) => record.id === line.staffId);
    if (subject === undefined || !isOwnLevelAward(line.award)) throw new Error(`No rules for nomination ${line.id}`);
    return { line, assessment: frozenFrom(assessCase(cases, subject.facts, line.award, terms), cases.settings) };
  });
}
