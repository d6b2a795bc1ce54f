import type { Prisma } from '@thidua/db';
import type { Actor } from '@thidua/domain/accounts';
import { compareInCeremony } from '@thidua/domain/decisions';
import { dossierSets } from '@thidua/domain/dossier-papers';
import { regimeInForce } from '@thidua/domain/eligibility';
import { plainDateOf, type PlainDate } from '@thidua/domain/kernel';
import {
  daysWaiting,
  isAnswerOverdue,
  submissionLineEventsFor,
  type SubmissionLineState,
} from '@thidua/domain/submissions';
import { nomineeKindOf } from '../decisions/index.ts';
import type { SubmissionLineType, SubmissionType } from './submission.type.ts';

export const ANSWERS = {
  select: {
    id: true,
    outcome: true,
    number: true,
    decidedOn: true,
    decidedBy: true,
    receivedOn: true,
    reason: true,
    againNumber: true,
    againOn: true,
    recordedAt: true,
    recordedById: true,
    correctedAt: true,
    correctedReason: true,
  },
  orderBy: [{ recordedAt: 'asc' }, { id: 'asc' }],
} as const satisfies Prisma.SubmissionLine$answersArgs;

/** The vote by which the council passed a line. */
const PASSING_VOTE = {
  where: { isPassed: true },
  select: { agreeCount: true, baseCount: true },
  orderBy: { closedAt: 'desc' },
  take: 1,
} as const satisfies Prisma.Nomination$agendaItemsArgs;

export const SUBMISSION_ROW = {
  id: true,
  year: true,
  authority: true,
  status: true,
  version: true,
  recipient: true,
  title: true,
  content: true,
  lastDay: true,
  sign: true,
  number: true,
  signedOn: true,
  signerId: true,
  delegationId: true,
  capacity: true,
  dispatchedOn: true,
  way: true,
  sets: true,
  cancelledReason: true,
  createdAt: true,
  wordedAt: true,
  draftedById: true,
  lines: {
    select: {
      id: true,
      nominationId: true,
      state: true,
      awardCode: true,
      subjectName: true,
      subjectPost: true,
      sentOn: true,
      expectedOn: true,
      answers: ANSWERS,
      nomination: {
        select: {
          code: true,
          summary: true,
          commendationKind: true,
          staffId: true,
          otherSubject: { select: { kind: true } },
          agendaItems: PASSING_VOTE,
        },
      },
    },
  },
} as const satisfies Prisma.SubmissionSelect;
type SubmissionRow = Prisma.SubmissionGetPayload<{ select: typeof SUBMISSION_ROW }>;

interface Clocked {
  readonly state: SubmissionLineState;
  readonly sentOn: Date | null;
  readonly expectedOn: Date | null;
}

/** What follows from the days of a line. */
export function clockOf({ state, sentOn, expectedOn }: Clocked, today: PlainDate) {
  return {
    daysWaiting: state === 'WAITING' && sentOn !== null ? daysWaiting(plainDateOf(sentOn), today) : null,
    isOverdue: isAnswerOverdue({ state, expectedOn: expectedOn === null ? undefined : plainDateOf(expectedOn) }, today),
  };
}

/** What the world may see of a row. */
export function submissionType({ lines, ...row }: SubmissionRow, actor: Actor, today: PlainDate): SubmissionType {
  const shown = lines
    .map((line) => ({ line, subjectKind: nomineeKindOf(line.nomination), award: line.awardCode }))
    .toSorted(
      (left, right) =>
        compareInCeremony(
          { ...left, subjectName: left.line.subjectName },
          { ...right, subjectName: right.line.subjectName },
        ) ||
        // Two of one name keep their places.
        (left.line.nomination.code < right.line.nomination.code ? -1 : 1),
    )
    .map(({ line }) => lineType(line, row, actor, today));
  const counted = (...states: readonly SubmissionLineState[]) => shown.filter(({ state }) => states.includes(state));
  const open = row.status === 'CANCELLED' ? [] : counted('WAITING', 'RETURNED');
  const expected = open.flatMap(({ state, expectedOn }) =>
    state === 'WAITING' && expectedOn !== null ? [expectedOn] : [],
  );
  return {
    ...row,
    lines: shown,
    lineCount: shown.length,
    grantedCount: counted('GRANTED').length,
    refusedCount: counted('REFUSED').length,
    openCount: open.length,
    expectedOn: expected.toSorted((left, right) => left.valueOf() - right.valueOf())[0] ?? null,
    isOverdue: shown.some(({ isOverdue }) => isOverdue),
  };
}

function lineType(
  { nomination, awardCode, ...line }: SubmissionRow['lines'][number],
  { status, dispatchedOn }: Pick<SubmissionRow, 'status' | 'dispatchedOn'>,
  actor: Actor,
  today: PlainDate,
): SubmissionLineType {
  const [vote] = nomination.agendaItems;
  const sentOn = dispatchedOn === null ? today : plainDateOf(dispatchedOn);
  const sets = dossierSets({ award: awardCode, kind: nomination.commendationKind, regime: regimeInForce(sentOn) });
  return {
    ...line,
    ...clockOf(line, today),
    code: nomination.code,
    summary: nomination.summary,
    award: awardCode,
    agreeCount: vote?.agreeCount ?? null,
    baseCount: vote?.baseCount ?? null,
    sets: sets.count ?? null,
    filesGround: sets.filesGround ?? null,
    setsGround: sets.ground,
    viewerCan: submissionLineEventsFor(actor, { status, state: line.state, staffId: nomination.staffId }),
  };
}
