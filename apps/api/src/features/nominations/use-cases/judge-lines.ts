import type { Tx } from '@thidua/db';
import type { PlainDate } from '@thidua/domain/kernel';
import type { AwardCode } from '@thidua/domain/vocabulary';
import type { FieldCipher } from '../../../platform/secrets/field-cipher.ts';
import {
  assessCase,
  factsOfLine,
  frozenFrom,
  yearCases,
  type FrozenAssessment,
  type LineSubject,
} from '../../eligibility/index.ts';
import { judgementsFrom } from '../judgements.ts';
import type { NominationType } from '../nomination.type.ts';
import type { ListScope } from './lock-list.ts';

/** A line with the award and with what says whom and what is judged. */
interface LineToJudge extends LineSubject {
  readonly award: AwardCode;
}

export interface JudgedLine<L extends LineToJudge = NominationType> {
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
export async function judgeLines<L extends LineToJudge>(
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
    otherSubjectIds: lines.flatMap(({ otherSubjectId }) => otherSubjectId ?? []),
  });
  const terms = { regimeDate, judgements: judgementsFrom(judgements) };
  return lines.map((line) => {
    const facts = factsOfLine(cases, line);
    if (facts === undefined) throw new Error(`No subject of nomination ${line.id}`);
    return { line, assessment: frozenFrom(assessCase(cases, facts, line.award, terms), cases.settings) };
  });
}
