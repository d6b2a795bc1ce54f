import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { businessToday } from '../../platform/business-clock.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { headOfBodyOn } from '../organisation/index.ts';
import { awaitingCertificates } from './awaiting.queries.ts';
import { issuesOfYear } from './certificate.queries.ts';
import { AwaitingCertificateType, CertificateDeskType, CertificateIssueType } from './certificate.type.ts';

@ObjectType('CertificateSigner', { description: 'Người ký giấy chứng nhận: chức vụ và họ tên.' })
export class CertificateSignerType {
  @Field(() => String)
  readonly post!: string;

  @Field(() => String)
  readonly name!: string;
}

@Resolver(() => CertificateDeskType)
export class CertificateDeskFields {
  @FieldResolver(() => [AwaitingCertificateType], { description: 'Sáng kiến chờ cấp giấy, theo mã.' })
  awaiting(
    @Root() { year }: CertificateDeskType,
    @Ctx() context: ActingContext,
  ): Promise<readonly AwaitingCertificateType[]> {
    return awaitingCertificates(context, year);
  }

  @FieldResolver(() => [CertificateIssueType], { description: 'Các lần đã cấp trong năm, mới nhất trước.' })
  issues(
    @Root() { year }: CertificateDeskType,
    @Ctx() context: ActingContext,
  ): Promise<readonly CertificateIssueType[]> {
    return issuesOfYear(context, year);
  }

  @FieldResolver(() => Int, { description: 'Số tiếp theo trong sổ của năm.' })
  async nextNumber(@Root() { year }: CertificateDeskType, @Ctx() { db, actor }: ActingContext): Promise<number> {
    const row = await db.counter.findFirst({
      where: { organisationId: actor.organisationId, year, kind: 'CERTIFICATE' },
      select: { last: true },
    });
    return (row?.last ?? 0) + 1;
  }

  @FieldResolver(() => CertificateSignerType, {
    nullable: true,
    description: 'Người đứng đầu cơ quan hôm nay; rỗng (null) khi khuyết.',
  })
  async signer(@Ctx() context: ActingContext): Promise<CertificateSignerType | null> {
    return (await headOfBodyOn(context, businessToday(context, context.actor))) ?? null;
  }
}
