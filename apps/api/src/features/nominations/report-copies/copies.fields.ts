import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ActingContext } from '../../../platform/request-context.ts';
import { UuidScalar } from '../../../platform/scalars/index.ts';
import { NominationType } from '../nomination.type.ts';
import { reportComparisonOf, reportCopiesOf } from './copies.queries.ts';
import { ReportComparisonType, ReportCopiesType } from './copies.type.ts';

@Resolver(() => NominationType)
export class ReportCopiesFields {
  @FieldResolver(() => ReportCopiesType, {
    nullable: true,
    description:
      'Báo cáo thành tích giống những báo cáo nào; cho Thường trực, Giám đốc, thanh tra và trưởng phòng lập danh sách, không cho người được đề nghị.',
  })
  reportCopies(@Root() line: NominationType, @Ctx() context: ActingContext): Promise<ReportCopiesType | null> {
    return reportCopiesOf(context, line);
  }

  @FieldResolver(() => ReportComparisonType, {
    nullable: true,
    description: 'Báo cáo của hồ sơ này cạnh báo cáo của một hồ sơ khác; không có khi hai bản không còn đoạn giống.',
  })
  reportComparison(
    @Root() line: NominationType,
    @Arg('otherId', () => UuidScalar) otherId: string,
    @Ctx() context: ActingContext,
  ): Promise<ReportComparisonType | null> {
    return reportComparisonOf(context, line, otherId);
  }
}
