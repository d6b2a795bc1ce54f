import type { PlainDate } from '@thidua/domain/kernel';
import { heldOn } from '../../platform/dated.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { NAMED_STAFF, staffNameOn } from './names-of-day.ts';

/** Post and name of whoever heads the body on the day; undefined while the post is vacant. */
export async function headOfBodyOn(
  { db, actor }: ActingContext,
  day: PlainDate,
): Promise<{ readonly post: string; readonly name: string } | undefined> {
  const post = await db.post.findFirst({
    where: {
      isHead: true,
      department: { organisationId: actor.organisationId, kind: 'DIRECTORATE' },
      ...heldOn(day),
    },
    select: { title: true, staff: { select: NAMED_STAFF } },
    orderBy: [{ validFrom: 'desc' }, { id: 'asc' }],
  });
  return post === null ? undefined : { post: post.title, name: staffNameOn(post.staff, day) };
}
