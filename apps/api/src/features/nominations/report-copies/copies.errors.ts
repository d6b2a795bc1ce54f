import { Field, ObjectType } from 'type-graphql';
import { UserError } from '../../../platform/user-error.ts';
import { NominationType } from '../nomination.type.ts';

@ObjectType('ReportCopiedError', {
  implements: UserError,
  description: 'Báo cáo thành tích đã được kết luận là sao chép: trả lại để viết lại, hoặc sửa kết luận kèm lý do.',
})
export class ReportCopiedError extends UserError {
  override readonly code: string = 'REPORT_COPIED';

  @Field(() => [NominationType], { description: 'Hồ sơ có báo cáo bị sao chép.' })
  readonly sources: readonly NominationType[];

  constructor(sources: readonly NominationType[]) {
    super();
    this.sources = sources;
  }
}
