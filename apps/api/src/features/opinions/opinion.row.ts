import type { Prisma } from '@thidua/db';
import { plainDateOf, type PlainDate } from '@thidua/domain/kernel';
import { isOpinionOverdue, silenceOf, type OpinionBody, type OpinionStatus } from '@thidua/domain/opinions';
import { NAMED_DEPARTMENT, NAMED_OTHER_SUBJECT, NAMED_STAFF, subjectNameOn } from '../organisation/index.ts';
import type { OpinionRequestType } from './opinion.type.ts';

/** The columns of the letter itself. */
export const LETTER = {
  id: true,
  body: true,
  bodyName: true,
  letterNumber: true,
  letterOn: true,
  dueOn: true,
  holds: true,
  status: true,
  answerNumber: true,
  answerOn: true,
  closedReason: true,
} as const satisfies Prisma.OpinionRequestSelect;

export const OPINION_ROW = {
  ...LETTER,
  year: true,
  ground: true,
  version: true,
  recordedById: true,
  lines: {
    select: {
      nominationId: true,
      answer: true,
      remark: true,
      nomination: {
        select: {
          code: true,
          awardCode: true,
          staffId: true,
          staff: { select: NAMED_STAFF },
          collective: { select: NAMED_DEPARTMENT },
          otherSubject: { select: NAMED_OTHER_SUBJECT },
        },
      },
    },
    orderBy: { ordinal: 'asc' },
  },
} as const satisfies Prisma.OpinionRequestSelect;

interface Clocked {
  readonly status: OpinionStatus;
  readonly body: OpinionBody;
  readonly letterOn: Date;
  readonly dueOn: Date;
}

/** What follows from the days of a letter. */
export function clockOf({ status, body, letterOn, dueOn }: Clocked, today: PlainDate) {
  return {
    isOverdue: isOpinionOverdue({ status, dueOn: plainDateOf(dueOn) }, today),
    silence: silenceOf(body, plainDateOf(letterOn)),
  };
}

/** What the world may see of a row. */
export function opinionType(
  { lines, ...row }: Prisma.OpinionRequestGetPayload<{ select: typeof OPINION_ROW }>,
  today: PlainDate,
): OpinionRequestType {
  const day = plainDateOf(row.letterOn);
  return {
    ...row,
    ...clockOf(row, today),
    lines: lines.map(({ nomination: { code, awardCode, staff, collective, otherSubject }, ...line }) => ({
      ...line,
      code,
      award: awardCode,
      subjectName: subjectNameOn(staff, collective, day, otherSubject),
    })),
    subjectIds: lines.flatMap(({ nomination }) => nomination.staffId ?? []),
  };
}
