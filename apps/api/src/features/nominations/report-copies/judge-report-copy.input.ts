import { Field, InputType, Int } from 'type-graphql';
import type { CopyVerdict } from '@thidua/domain/report-copies';
import { UuidScalar } from '../../../platform/scalars/index.ts';
import { CopyVerdictEnum } from './copies.type.ts';

@InputType('JudgeReportCopyInput', { description: 'Người thẩm định kết luận về một báo cáo giống báo cáo khác.' })
export class JudgeReportCopyInput {
  @Field(() => UuidScalar, { description: 'Mã của hồ sơ đang thẩm định.' })
  readonly id!: string;

  @Field(() => UuidScalar, { description: 'Hồ sơ có báo cáo kia.' })
  readonly otherId!: string;

  @Field(() => Int, { description: 'Phiên bản của kết luận đã mở; 0 khi chưa kết luận.' })
  readonly version!: number;

  @Field(() => CopyVerdictEnum)
  readonly verdict!: CopyVerdict;

  @Field(() => String)
  readonly reason!: string;
}
