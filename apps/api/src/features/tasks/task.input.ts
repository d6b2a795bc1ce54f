import { Field, InputType } from 'type-graphql';
import type { PlainDate } from '@thidua/domain/kernel';
import { PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';

@InputType('AssignTaskItemInput', { description: 'Giao một nội dung nhiệm vụ; không có phòng, đơn vị là thôi giao.' })
export class AssignTaskItemInput {
  @Field(() => UuidScalar)
  readonly itemId!: string;

  @Field(() => UuidScalar, { nullable: true })
  readonly departmentId?: string | null;

  @Field(() => UuidScalar, { nullable: true, description: 'Người của phòng, đơn vị đó.' })
  readonly staffId?: string | null;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Hạn, trong thời gian của kế hoạch.' })
  readonly dueDay?: PlainDate | null;
}

@InputType('ReportTaskItemInput', { description: 'Báo kết quả của một nội dung nhiệm vụ.' })
export class ReportTaskItemInput {
  @Field(() => UuidScalar)
  readonly itemId!: string;

  @Field(() => PlainDateScalar, { description: 'Kết quả tính đến ngày này.' })
  readonly onDay!: PlainDate;

  @Field(() => String, { description: 'Đã làm được gì, 1 đến 1.000 ký tự.' })
  readonly note!: string;

  @Field(() => [UuidScalar], { description: 'Tệp minh chứng người báo đã gửi cho nội dung này.' })
  readonly attachmentIds!: readonly string[];
}
