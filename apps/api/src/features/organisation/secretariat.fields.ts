import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { businessToday } from '../../platform/business-clock.ts';
import { heldOn } from '../../platform/dated.ts';
import { loader } from '../../platform/loader.ts';
import type { RequestContext } from '../../platform/request-context.ts';
import { OrganisationType } from '../accounts/index.ts';
import { staffMemberOn } from './staff.loaders.ts';
import { StaffMemberType } from './staff-member.type.ts';

/** Whom everybody may ask: those who hold the secretariat today, in the order in which they took it. */
const secretariesOf = loader<string, readonly string[]>(async (context, organisationIds) => {
  const { actor, db } = context;
  // Only the actor's own body answers: an organisation is reached through the viewer alone.
  if (actor === undefined) return organisationIds.map(() => []);
  const grants = await db.roleGrant.findMany({
    where: {
      role: 'SECRETARY',
      account: { organisationId: actor.organisationId, disabledAt: null, staffId: { not: null } },
      ...heldOn(businessToday(context, actor)),
    },
    select: { account: { select: { staffId: true } } },
    orderBy: [{ validFrom: 'asc' }, { id: 'asc' }],
  });
  const staffIds = [...new Set(grants.flatMap(({ account }) => account.staffId ?? []))];
  return organisationIds.map((id) => (id === actor.organisationId ? staffIds : []));
});

@Resolver(() => OrganisationType)
export class SecretariatFields {
  @FieldResolver(() => [StaffMemberType], { description: 'Thường trực Hội đồng hiện nay: nơi hỏi và nhận hỗ trợ.' })
  async secretariat(
    @Root() { id }: OrganisationType,
    @Ctx() context: RequestContext,
  ): Promise<readonly StaffMemberType[]> {
    const { actor } = context;
    if (actor === undefined) return [];
    const today = businessToday(context, actor);
    const staffIds = await secretariesOf(context).load(id);
    const members = await Promise.all(staffIds.map((staffId) => staffMemberOn(context, staffId, today)));
    return members.filter((member) => member !== undefined);
  }
}
