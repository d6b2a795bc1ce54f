import type { InputProblem, PlainDate } from '../kernel/index.ts';
import { neededProblems, tooLongProblems } from '../works/index.ts';
import { OPINION_LIMITS, type OpinionAnswer } from './opinion-life.ts';

export interface OpinionAsked {
  readonly bodyName: string;
  readonly letterNumber: string;
  readonly letterOn: PlainDate;
  readonly dueOn: PlainDate;
  readonly ground: string;
  readonly nominationIds: readonly string[];
}

/** What a letter lacks to be recorded. It has gone out, so its day is not to come, and its time ends after it. */
export function askedProblems(asked: OpinionAsked, today: PlainDate): readonly InputProblem[] {
  const count = asked.nominationIds.length;
  return [
    ...neededProblems('bodyName', asked.bodyName, OPINION_LIMITS.bodyName),
    ...neededProblems('letterNumber', asked.letterNumber, OPINION_LIMITS.number),
    ...(asked.letterOn > today ? [{ field: 'letterOn', code: 'NOT_YET' }] : []),
    ...(asked.dueOn <= asked.letterOn ? [{ field: 'dueOn', code: 'BEFORE_START' }] : []),
    ...tooLongProblems('ground', asked.ground, OPINION_LIMITS.ground),
    ...(count === 0 ? [{ field: 'nominationIds', code: 'REQUIRED' }] : []),
    ...(count > OPINION_LIMITS.lines
      ? [{ field: 'nominationIds', code: 'TOO_MANY', limit: OPINION_LIMITS.lines, actual: count }]
      : []),
  ];
}

export interface OpinionAnswered {
  readonly answerNumber: string;
  readonly answerOn: PlainDate;
  readonly lines: readonly { readonly answer: OpinionAnswer; readonly remark: string }[];
}

/** What an answer lacks: its letter, and for whoever is not agreed with, why. */
export function answeredProblems(
  { answerNumber, answerOn, lines }: OpinionAnswered,
  letterOn: PlainDate,
  today: PlainDate,
): readonly InputProblem[] {
  return [
    ...neededProblems('answerNumber', answerNumber, OPINION_LIMITS.number),
    ...(answerOn > today ? [{ field: 'answerOn', code: 'NOT_YET' }] : []),
    ...(answerOn < letterOn ? [{ field: 'answerOn', code: 'BEFORE_START' }] : []),
    ...lines.flatMap(({ answer, remark }, index) =>
      answer === 'OBJECTS'
        ? neededProblems(`remark.${index}`, remark, OPINION_LIMITS.remark)
        : tooLongProblems(`remark.${index}`, remark, OPINION_LIMITS.remark),
    ),
  ];
}
