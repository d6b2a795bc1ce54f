import { Field, Int, ObjectType } from 'type-graphql';
import {
  REPORT_REQUEST_EVENTS,
  REPORT_REQUEST_STATUSES,
  UNIT_REPORT_EVENTS,
  UNIT_REPORT_STATUSES,
  type ReportRequestStatus,
  type UnitReportStatus,
} from '@thidua/domain/works';
import { enumOf } from '../../platform/enum-of.ts';
import { connectionOf } from '../../platform/page.ts';
import { DateTimeScalar, PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';

export const ReportRequestStatusEnum = enumOf(
  REPORT_REQUEST_STATUSES,
  'ReportRequestStatus',
  'Trạng thái của yêu cầu báo cáo.',
);
export const ReportRequestEventEnum = enumOf(
  REPORT_REQUEST_EVENTS,
  'ReportRequestEvent',
  'Việc làm được với yêu cầu báo cáo.',
);
export const UnitReportStatusEnum = enumOf(
  UNIT_REPORT_STATUSES,
  'UnitReportStatus',
  'Trạng thái báo cáo của một phòng, đơn vị.',
);
export const UnitReportEventEnum = enumOf(
  UNIT_REPORT_EVENTS,
  'UnitReportEvent',
  'Việc làm được với báo cáo của một phòng, đơn vị.',
);

@ObjectType('ReportRequest', { description: 'Yêu cầu các phòng, đơn vị báo cáo về một thời kỳ.' })
export class ReportRequestType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly year!: number;

  @Field(() => String)
  readonly title!: string;

  @Field(() => PlainDateScalar)
  readonly periodFrom!: Date;

  @Field(() => PlainDateScalar)
  readonly periodTo!: Date;

  @Field(() => PlainDateScalar, { description: 'Hạn gửi, kể cả ngày ấy.' })
  readonly dueOn!: Date;

  @Field(() => [String])
  readonly questions!: readonly string[];

  @Field(() => ReportRequestStatusEnum)
  readonly status!: ReportRequestStatus;

  @Field(() => Int, { description: 'Tăng sau mỗi lần sửa; gửi kèm khi sửa tiếp.' })
  readonly version!: number;

  @Field(() => DateTimeScalar)
  readonly askedAt!: Date;

  @Field(() => String, { nullable: true })
  readonly cancelledReason!: string | null;

  readonly askedById!: string;
}

@ObjectType('UnitReport', { description: 'Báo cáo của một phòng, đơn vị theo một yêu cầu.' })
export class UnitReportType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => UnitReportStatusEnum)
  readonly status!: UnitReportStatus;

  @Field(() => Int, { description: 'Tăng sau mỗi lần sửa; gửi kèm khi sửa tiếp.' })
  readonly version!: number;

  @Field(() => [String], { description: 'Bản gửi gần nhất, theo thứ tự câu hỏi; rỗng khi chưa gửi lần nào.' })
  readonly sentAnswers!: readonly string[];

  @Field(() => DateTimeScalar, { nullable: true })
  readonly sentAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly receivedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Điều cần bổ sung ở lần trả lại gần nhất.' })
  readonly returnedReason!: string | null;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Ngày nhắc gần nhất; mỗi ngày nhắc một lần.' })
  readonly remindedOn!: Date | null;

  @Field(() => DateTimeScalar)
  readonly updatedAt!: Date;

  readonly requestId!: string;
  readonly departmentId!: string;
  readonly sentById!: string | null;
  readonly receivedById!: string | null;
}

@ObjectType('ReportRequestConnection', { description: 'Một trang danh sách yêu cầu báo cáo.' })
export class ReportRequestConnection extends connectionOf(ReportRequestType) {}

@ObjectType('UnitsReminded', { description: 'Đã nhắc các phòng, đơn vị còn thiếu báo cáo.' })
export class UnitsReminded {
  @Field(() => Int, { description: 'Số đơn vị được nhắc lần này; đơn vị đã nhắc trong ngày thì không nhắc lại.' })
  readonly count!: number;

  @Field(() => ReportRequestType)
  readonly request!: ReportRequestType;
}
