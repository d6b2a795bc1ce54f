import { plainDate, type PlainDate } from '@thidua/domain/kernel';
import { loader } from '../../platform/loader.ts';
import type { RequestContext } from '../../platform/request-context.ts';
import { readDeputising } from '../../platform/session/stand-ins.ts';
import type { StandInType } from './delegation.type.ts';

const standInsByDay = loader<string, readonly StandInType[]>((context, days) => {
  const { actor, db } = context;
  if (actor === undefined) return Promise.resolve(days.map(() => []));
  // A page shows one day, hardly ever two.
  return Promise.all(
    days.map(async (day) => {
      const asOf = plainDate(day);
      const rows = await readDeputising(db, actor.organisationId, asOf);
      return rows.map(({ principal, delegate, ...row }) => ({
        ...row,
        asOf,
        principalStaffId: principal.staffId,
        delegateStaffId: delegate.staffId,
      }));
    }),
  );
});

/** Everybody of the actor's body who acts in another's stead on the day, read once a request. */
export function standInsOn(context: RequestContext, day: PlainDate): Promise<readonly StandInType[]> {
  return standInsByDay(context).load(day);
}
