import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '../../platform/allow.ts';
import { inOrderOf, loader } from '../../platform/loader.ts';
import { PageArgs } from '../../platform/page.ts';
import type { Page } from '../../platform/page.ts';
import type { ActingContext, RequestContext } from '../../platform/request-context.ts';
import { auditEntries } from './audit.queries.ts';
import { AuditConnection, AuditEntryType, AuditFilter } from './audit.type.ts';

const actorNames = loader<string, string>(async ({ db }, ids) => {
  const rows = await db.account.findMany({ where: { id: { in: [...ids] } }, select: { id: true, displayName: true } });
  return inOrderOf(ids, rows, ({ id }) => id).map((row) => row?.displayName ?? '');
});

@Resolver(() => AuditEntryType)
export class AuditResolver {
  @Query(() => AuditConnection, { description: 'Nhật ký, mới trước.' })
  @Allow('audit:read')
  auditEntries(
    @Ctx() context: ActingContext,
    @Arg('filter', () => AuditFilter, { nullable: true }) filter: AuditFilter | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Page<AuditEntryType>> {
    return auditEntries(context, filter, page);
  }

  @FieldResolver(() => String, { description: 'Tên hiện nay của người làm; rỗng khi không ai đăng nhập.' })
  async actorName(@Root() entry: AuditEntryType, @Ctx() context: RequestContext): Promise<string> {
    return entry.actorId === null ? '' : actorNames(context).load(entry.actorId);
  }
}
