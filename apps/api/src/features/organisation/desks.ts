import type { Tx } from '@thidua/db';
import type { PlainDate } from '@thidua/domain/kernel';
import { businessToday } from '../../platform/business-clock.ts';
import { heldOn } from '../../platform/dated.ts';
import { loader } from '../../platform/loader.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { readDeputising } from '../../platform/session/stand-ins.ts';

/** Who sits at which desk today: rights follow offices, and nobody judges what is their own. */
export interface Desks {
  /** The day they are read for, by the body's calendar. */
  readonly today: PlainDate;
  /** By department. */
  readonly headIds: ReadonlyMap<string, readonly string[]>;
  readonly secretaryIds: ReadonlySet<string>;
}

/** The offices of a body on a day; whoever heads a department in the head's stead sits at its desk too. */
export async function readDesks(db: Tx, organisationId: string, today: PlainDate): Promise<Desks> {
  const deputising = await readDeputising(db, organisationId, today);
  const grants = await db.roleGrant.findMany({
    where: { role: { in: ['HEAD', 'SECRETARY'] }, account: { organisationId, disabledAt: null }, ...heldOn(today) },
    select: { role: true, departmentId: true, account: { select: { staffId: true } } },
  });
  const headIds = new Map<string, string[]>();
  const secretaryIds = new Set<string>();
  for (const { role, departmentId, account } of grants) {
    if (account.staffId === null) continue;
    if (role === 'SECRETARY') secretaryIds.add(account.staffId);
    else if (departmentId !== null) headIds.set(departmentId, [...(headIds.get(departmentId) ?? []), account.staffId]);
  }
  for (const { departmentId, delegate } of deputising) {
    const { staffId } = delegate;
    if (departmentId !== undefined && staffId !== undefined) {
      headIds.set(departmentId, [...(headIds.get(departmentId) ?? []), staffId]);
    }
  }
  return { today, headIds, secretaryIds };
}

const desksByBody = loader<string, Desks>((context, bodies) => {
  // One request acts in one body; the map keeps the loader's contract.
  const { actor } = context;
  if (actor === undefined) throw new Error('Desks are read for a signed-in actor');
  const today = businessToday(context, actor);
  return Promise.all(bodies.map((organisationId) => readDesks(context.db, organisationId, today)));
});

/** The offices of the actor's body, read once a request. */
export function desksOf(context: ActingContext): Promise<Desks> {
  return desksByBody(context).load(context.actor.organisationId);
}
