import { headInStead } from '@thidua/domain/accounts';
import {
  aheadProblems,
  cleanText,
  midnightUtcOf,
  ok,
  type InputProblem,
  type PlainDate,
  type Result,
} from '@thidua/domain/kernel';
import {
  askingSide,
  dayProblems,
  filledProblems,
  onDay,
  type TransferKind,
  departmentAt,
} from '@thidua/domain/organisation';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { forbidden } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems } from '../../../platform/user-error.ts';
import { dated } from '../dated-key.ts';
import { readDesks } from '../desks.ts';
import { lockStaff, takenMeanwhile } from './change-staff.ts';
import { lockPlace, placeProblems } from './lock-place.ts';
import { refuse } from './recorded.ts';
import { mainPlacesOf, placesOf } from './transfer-places.ts';

export interface AskTransferInput {
  readonly kind: TransferKind;
  readonly staffId: string;
  readonly toDepartmentId: string;
  readonly wantedOn: PlainDate;
  /** Last day of a secondment. */
  readonly untilDay?: PlainDate | null | undefined;
  readonly reason: string;
}

/** The head of one division asks the other for a person's transfer or secondment. One open request a person. */
export async function askTransfer(
  context: ActingContext,
  input: AskTransferInput,
): Promise<Result<{ readonly id: string }, InputProblems>> {
  const { actor, platform } = context;
  const { kind, staffId, toDepartmentId, wantedOn, untilDay } = input;
  const reason = cleanText(input.reason).trim();
  const today = businessToday(platform, actor);
  return takenMeanwhile<{ readonly id: string }, never>(() =>
    inTransaction<{ readonly id: string }, InputProblems>(context, async ({ tx, audit }) => {
      await lockStaff(tx, context, staffId);
      const from = onDay((await mainPlacesOf(tx, staffId)).map(dated), today);
      if (from === undefined) return refuse({ field: 'staffId', code: 'NO_DEPARTMENT' });
      const row = { staffId, fromDepartmentId: from.departmentId, toDepartmentId };
      const side = askingSide(actor, placesOf(await readDesks(tx, actor.organisationId, today), row));
      if (side === undefined) throw forbidden();

      const place = await lockPlace(tx, staffId, toDepartmentId);
      const problems: readonly InputProblem[] = [
        ...filledProblems('reason', reason),
        ...dayProblems('wantedOn', wantedOn),
        ...dateProblems(input, today),
        ...placeProblems(place, 'MAIN', wantedOn, untilDay ?? undefined).map((problem) => ({
          ...problem,
          field: problem.field === 'from' ? 'wantedOn' : 'toDepartmentId',
        })),
        ...(from.departmentId === toDepartmentId ? [{ field: 'toDepartmentId', code: 'SAME_AS_BEFORE' }] : []),
      ];
      if (problems.length > 0) return refuse(...problems);
      const { id } = await tx.transfer.create({
        data: {
          ...row,
          organisationId: actor.organisationId,
          kind,
          wantedOn: midnightUtcOf(wantedOn),
          untilDay: kind === 'SECONDMENT' && untilDay != null ? midnightUtcOf(untilDay) : null,
          reason,
          askedSide: side,
          askedById: actor.accountId,
          askedAt: businessNow(platform, actor),
        },
        select: { id: true },
      });
      const inStead = headInStead(actor, departmentAt(side, row));
      audit({
        action: 'TRANSFER_ASKED',
        objectType: 'Transfer',
        objectId: id,
        detail: { from: '', to: 'ASKED', ...inStead },
      });
      return ok({ id });
    }),
  );
}

function dateProblems({ kind, wantedOn, untilDay }: AskTransferInput, today: PlainDate): readonly InputProblem[] {
  const problems: InputProblem[] = [
    ...aheadProblems(
      [
        { field: 'wantedOn', day: wantedOn, kind: 'BEGINNING' },
        { field: 'untilDay', day: kind === 'SECONDMENT' ? untilDay : undefined, kind: 'SECONDMENT' },
      ],
      today,
    ),
  ];
  // What lies behind is corrected, not asked for.
  if (wantedOn < today) problems.push({ field: 'wantedOn', code: 'IN_THE_PAST' });
  if (kind === 'SECONDMENT' && untilDay == null) problems.push({ field: 'untilDay', code: 'REQUIRED' });
  if (kind === 'SECONDMENT' && untilDay != null && untilDay < wantedOn) {
    problems.push({ field: 'untilDay', code: 'END_BEFORE_START' });
  }
  return problems;
}
