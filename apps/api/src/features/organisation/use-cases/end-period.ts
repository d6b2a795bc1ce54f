import { midnightUtcOf, plainDateOf, type PlainDate, type Result } from '@thidua/domain/kernel';
import { found } from '../../../platform/fault.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { changeStaff, type StaffActInput, type StaffRefusal } from './change-staff.ts';
import { recorded, refuse } from './recorded.ts';

export interface EndInput extends StaffActInput {
  /** The post or the membership. */
  readonly id: string;
  readonly lastDay: PlainDate;
}

type Ended = Promise<Result<{ readonly id: string }, StaffRefusal>>;

/** Ends a post on a day: the person leads or heads no more from the next day on. */
export function endPost(context: ActingContext, input: EndInput): Ended {
  const { id, lastDay, staffId } = input;
  return changeStaff(context, input, {
    action: 'STAFF_POST_ENDED',
    from: lastDay,
    days: [{ field: 'lastDay', day: lastDay, kind: 'TERM' }],
    record: async (tx) => {
      const post = found(await tx.post.findFirst({ where: { id, staffId } }));
      if (lastDay < plainDateOf(post.validFrom)) return refuse({ field: 'lastDay', code: 'END_BEFORE_START' });
      const validTo = midnightUtcOf(lastDay);
      await tx.post.update({ where: { id }, data: { validTo }, select: { id: true } });
      return recorded({ field: 'post', before: post.title, after: null });
    },
  });
}

/** Ends a membership of a rated organisation, or a secondment before its time. A main place ends by transfer or departure. */
export function endMembership(context: ActingContext, input: EndInput): Ended {
  const { id, lastDay, staffId } = input;
  return changeStaff(context, input, {
    action: 'STAFF_LEFT_ORGANISATION',
    from: lastDay,
    days: [{ field: 'lastDay', day: lastDay, kind: 'TERM' }],
    record: async (tx) => {
      const where = { id, staffId, kind: { not: 'MAIN' as const } };
      const membership = found(await tx.membership.findFirst({ where }));
      if (lastDay < plainDateOf(membership.validFrom)) return refuse({ field: 'lastDay', code: 'END_BEFORE_START' });
      await tx.membership.update({ where: { id }, data: { validTo: midnightUtcOf(lastDay) }, select: { id: true } });
      const field = membership.kind === 'SECONDED' ? 'secondment' : 'organisation';
      return recorded({ field, before: membership.departmentId, after: null });
    },
  });
}
