import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../platform/allow.ts';
import { PageArgs } from '../../platform/page.ts';
import type { Page } from '../../platform/page.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { auditEntries } from './audit.queries.ts';
import { AuditConnection, AuditFilter, AuditVerificationType } from './audit.type.ts';
import type { AuditEntryType } from './audit.type.ts';
import { verifyTrailNow } from './use-cases/verify-trail-now.ts';

@Resolver()
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

  @Mutation(() => AuditVerificationType, { description: 'Tính lại toàn bộ chuỗi nhật ký; việc này cũng được ghi.' })
  @Allow('audit:verify')
  verifyTrail(@Ctx() context: ActingContext): Promise<AuditVerificationType> {
    return verifyTrailNow(context);
  }
}
