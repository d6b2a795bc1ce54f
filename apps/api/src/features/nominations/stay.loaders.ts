import { plainDateOf } from '@thidua/domain/kernel';
import { businessToday } from '../../platform/business-clock.ts';
import { groupedBy, loader } from '../../platform/loader.ts';
import { NAMED_STAFF, staffNameOn } from '../organisation/index.ts';
import type { NominationStayType } from './stay.type.ts';

/** The desks that each line has stood at, the first one first. One statement. */
export const staysOf = loader<string, readonly NominationStayType[]>(async (context, ids) => {
  const { actor } = context;
  if (actor === undefined) return ids.map(() => []);
  const today = businessToday(context, actor);
  const rows = await context.db.nominationStay.findMany({
    where: { nominationId: { in: [...ids] } },
    orderBy: [{ since: 'asc' }, { until: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
    select: {
      id: true,
      nominationId: true,
      status: true,
      checkDueOn: true,
      since: true,
      until: true,
      checker: { select: NAMED_STAFF },
    },
    relationLoadStrategy: 'join',
  });
  const stays = rows.map(({ checker, checkDueOn, ...row }) => ({
    ...row,
    checkerName: checker === null ? null : staffNameOn(checker, today),
    dueOn: checkDueOn === null ? null : plainDateOf(checkDueOn),
  }));
  return groupedBy(ids, stays, ({ nominationId }) => nominationId);
});
