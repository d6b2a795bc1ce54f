import { ArgsType, Field, InputType, Int } from 'type-graphql';
import type { PlainDate } from '@thidua/domain/kernel';
import type { ReportRequestStatus } from '@thidua/domain/works';
import { PageArgs } from '../../platform/page.ts';
import { PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { ReportRequestStatusEnum } from './report.type.ts';

@InputType('ReportRequestFilter', { description: 'Lọc danh sách yêu cầu báo cáo.' })
export class ReportRequestFilter {
  @Field(() => String, { nullable: true, description: 'Tìm trong tên yêu cầu; không cần dấu.' })
  readonly text?: string | null;

  @Field(() => [ReportRequestStatusEnum], { nullable: true })
  readonly statuses?: readonly ReportRequestStatus[] | null;
}

@ArgsType()
export class ReportRequestsArgs extends PageArgs {
  @Field(() => Int)
  readonly year!: number;

  @Field(() => ReportRequestFilter, { nullable: true })
  readonly filter?: ReportRequestFilter | null;
}

@InputType('AskForReportsInput', { description: 'Yêu cầu các phòng, đơn vị báo cáo.' })
export class AskForReportsInput {
  @Field(() => UuidScalar, { description: 'Do máy người dùng sinh: gửi lại cùng mã thì không yêu cầu hai lần.' })
  readonly id!: string;

  @Field(() => Int)
  readonly year!: number;

  @Field(() => String)
  readonly title!: string;

  @Field(() => PlainDateScalar)
  readonly periodFrom!: PlainDate;

  @Field(() => PlainDateScalar)
  readonly periodTo!: PlainDate;

  @Field(() => PlainDateScalar)
  readonly dueOn!: PlainDate;

  @Field(() => [String])
  readonly questions!: readonly string[];

  @Field(() => [UuidScalar], { description: 'Các phòng, đơn vị phải báo cáo.' })
  readonly departmentIds!: readonly string[];
}

@InputType('ReportRequestActInput', { description: 'Một việc với yêu cầu báo cáo.' })
export class ReportRequestActInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;
}

@InputType('ExtendReportRequestInput', { description: 'Gia hạn gửi báo cáo; yêu cầu đã kết thúc thì mở lại.' })
export class ExtendReportRequestInput extends ReportRequestActInput {
  @Field(() => PlainDateScalar)
  readonly dueOn!: PlainDate;
}

@InputType('CancelReportRequestInput', { description: 'Hủy yêu cầu báo cáo, có lý do.' })
export class CancelReportRequestInput extends ReportRequestActInput {
  @Field(() => String)
  readonly reason!: string;
}

@InputType('UnitReportActInput', { description: 'Một việc với báo cáo, kèm lý do khi trả lại.' })
export class UnitReportActInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => String, { nullable: true })
  readonly reason?: string | null;
}

@InputType('SaveUnitReportInput', { description: 'Lưu bản đang viết: mỗi câu hỏi một câu trả lời.' })
export class SaveUnitReportInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => [String])
  readonly answers!: readonly string[];
}
