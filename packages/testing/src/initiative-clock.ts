import { dueDayOf, USUAL_CLOCK_MONTHS, type InitiativeStatus } from '@thidua/domain/initiatives';
import { dayIn, midnightUtcOf, plainDateOf } from '@thidua/domain/kernel';

interface ClockRow {
  readonly status: InitiativeStatus;
  readonly firstAppliedOn?: Date | null | undefined;
  readonly submittedAt?: Date | null | undefined;
  /** Stands for the return and the acceptance of a request that lies there. */
  readonly updatedAt: Date;
}

const TIME_ZONE = 'Asia/Ho_Chi_Minh';

/** Accepted and not decided yet. */
const IN_JUDGEMENT: readonly InitiativeStatus[] = ['RECEIVED', 'SCORING', 'BEFORE_COUNCIL'];

/** The columns of the clocks as the acts would have left them. */
export function clockColumns({ status, firstAppliedOn, submittedAt, updatedAt }: ClockRow) {
  const filedAt = submittedAt ?? null;
  const returnedAt = status === 'RETURNED' ? updatedAt : null;
  const receivedAt = IN_JUDGEMENT.includes(status) ? updatedAt : null;
  const dayOf = (instant: Date | null) => (instant === null ? undefined : dayIn(TIME_ZONE, instant));
  const days = {
    firstAppliedOn: firstAppliedOn == null ? undefined : plainDateOf(firstAppliedOn),
    filedOn: dayOf(filedAt),
    submittedOn: dayOf(filedAt),
    returnedOn: dayOf(returnedAt),
    receivedOn: dayOf(receivedAt),
    firstApplicationEndedOn: undefined,
  };
  const due = dueDayOf(status, days, USUAL_CLOCK_MONTHS);
  return { filedAt, returnedAt, receivedAt, dueOn: due === undefined ? null : midnightUtcOf(due) };
}
