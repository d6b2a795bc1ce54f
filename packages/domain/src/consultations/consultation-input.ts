import type { InputProblem, PlainDate } from '../kernel/index.ts';
import { MOST_LINES_AT_ONCE } from '../nominations/index.ts';
import { neededProblems, tooLongProblems } from '../works/index.ts';
import type { ConsultationAnswer, ConsultationAspect } from './consultation-life.ts';
import type { AskedOffice } from './consultation-policy.ts';

/** Longest texts in characters and most offices of one asking; the CHECKs of the table repeat the lengths. */
export const CONSULTATION_LIMITS = { question: 1_000, remark: 2_000, reason: 1_000, offices: 10 } as const;

/** One office with what it is asked. */
export interface OfficeQuestion extends AskedOffice {
  readonly aspect: ConsultationAspect;
  readonly question: string;
}

export interface ConsultationAsked {
  readonly lineCount: number;
  readonly offices: readonly OfficeQuestion[];
  readonly dueOn: PlainDate;
}

/** What an asking lacks. An aspect of the list says enough; any other is put into words. */
export function askedOfficesProblems(
  { lineCount, offices, dueOn }: ConsultationAsked,
  today: PlainDate,
): readonly InputProblem[] {
  return [
    ...countProblems('nominationIds', lineCount, MOST_LINES_AT_ONCE),
    ...countProblems('offices', offices.length, CONSULTATION_LIMITS.offices),
    ...(dueOn < today ? [{ field: 'dueOn', code: 'IN_PAST' }] : []),
    ...offices.flatMap(({ aspect, question }, index) =>
      aspect === 'OTHER'
        ? neededProblems(`question.${index}`, question, CONSULTATION_LIMITS.question)
        : tooLongProblems(`question.${index}`, question, CONSULTATION_LIMITS.question),
    ),
  ];
}

function countProblems(field: string, actual: number, limit: number): readonly InputProblem[] {
  if (actual === 0) return [{ field, code: 'REQUIRED' }];
  return actual > limit ? [{ field, code: 'TOO_MANY', limit, actual }] : [];
}

/** What an answer lacks: whoever does not simply agree says why. */
export function consultationAnswerProblems(answer: ConsultationAnswer, remark: string): readonly InputProblem[] {
  return answer === 'NO_OBJECTION'
    ? tooLongProblems('remark', remark, CONSULTATION_LIMITS.remark)
    : neededProblems('remark', remark, CONSULTATION_LIMITS.remark);
}
