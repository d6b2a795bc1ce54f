import type { Tx } from '@thidua/db';
import type { BodyLeader } from '@thidua/domain/initiatives';
import type { PlainDate } from '@thidua/domain/kernel';
import { heldOn } from '../../platform/dated.ts';
import { NAMED_STAFF, staffNameOn } from './names-of-day.ts';

/** Who leads the body on the day, the head first. */
export async function leadersOfBodyOn(db: Tx, organisationId: string, day: PlainDate): Promise<readonly BodyLeader[]> {
  const posts = await db.post.findMany({
    where: { isLeader: true, department: { organisationId, kind: 'DIRECTORATE' }, ...heldOn(day) },
    select: { staffId: true, title: true, isHead: true, staff: { select: NAMED_STAFF } },
    orderBy: [{ isHead: 'desc' }, { validFrom: 'desc' }, { id: 'asc' }],
  });
  return posts.map(({ staffId, title, isHead, staff }) => ({
    staffId,
    post: title,
    name: staffNameOn(staff, day),
    isHead,
  }));
}
