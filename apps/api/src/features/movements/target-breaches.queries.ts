import { plainDateOf } from '@thidua/domain/kernel';
import type { ActingContext } from '../../platform/request-context.ts';
import { NAMED_STAFF, staffNameOn } from '../organisation/index.ts';
import { accessOf } from '../records/index.ts';
import { DISCIPLINE, type Breach } from './breaches.queries.ts';
import { breachesAgainst } from './target-facts.ts';
import type { TargetBreachType } from './target-breach.type.ts';
import type { TargetType } from './target.type.ts';

/**
 * Who broke the conduct that a target asks for, of those whose incidents or disciplines the actor may know of: the same rule as
 * on a person's own page. What happened is opened there, with a reason that goes on record.
 */
export async function visibleBreaches(
  context: ActingContext,
  target: TargetType,
  breaches: readonly Breach[],
): Promise<readonly TargetBreachType[]> {
  const counted = breachesAgainst(target, breaches);
  const accesses = await Promise.all(
    counted.map(({ staffId, kind }) =>
      accessOf(context, staffId, kind === DISCIPLINE ? 'discipline.content' : 'incident.content'),
    ),
  );
  const shown = counted.filter((_breach, index) => accesses[index] !== 'NONE');
  if (shown.length === 0) return [];
  const people = await context.db.staff.findMany({
    where: { id: { in: shown.map(({ staffId }) => staffId) } },
    select: { id: true, ...NAMED_STAFF },
  });
  const byId = new Map(people.map((person) => [person.id, person]));
  return shown
    .flatMap(({ staffId, kind, on }) => {
      const person = byId.get(staffId);
      if (person === undefined) return [];
      const fullName = staffNameOn(person, plainDateOf(on));
      return [{ staffId, fullName, kind: kind === DISCIPLINE ? null : kind, onDay: on }];
    })
    .toSorted((left, right) => +left.onDay - +right.onDay);
}
