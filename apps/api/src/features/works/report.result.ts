import { Field, ObjectType } from 'type-graphql';
import { resultUnion } from '../../platform/result-union.ts';
import { InputProblemsError, InvalidTransitionError, StaleRecordError, UserError } from '../../platform/user-error.ts';
import { ReportRequestType, UnitReportType, UnitsReminded } from './report.type.ts';

@ObjectType('StaleUnitReportError', {
  implements: UserError,
  description: 'Báo cáo đã được sửa ở nơi khác; kèm bản hiện nay để người viết so sánh và không mất chữ nào.',
})
export class StaleUnitReportError extends UserError {
  override readonly code: string = 'STALE_UNIT_REPORT';

  @Field(() => UnitReportType)
  readonly current: UnitReportType;

  constructor(current: UnitReportType) {
    super();
    this.current = current;
  }
}

export const AskForReportsResult = resultUnion('AskForReportsResult', 'Kết quả yêu cầu báo cáo.', ReportRequestType, [
  InputProblemsError,
]);

export const RemindUnitsResult = resultUnion('RemindUnitsResult', 'Kết quả nhắc gửi báo cáo.', UnitsReminded, [
  StaleRecordError,
  InvalidTransitionError,
  InputProblemsError,
]);

export const ReportRequestActResult = resultUnion(
  'ReportRequestActResult',
  'Kết quả một việc với yêu cầu báo cáo.',
  ReportRequestType,
  [StaleRecordError, InvalidTransitionError, InputProblemsError],
);

export const SaveUnitReportResult = resultUnion('SaveUnitReportResult', 'Kết quả lưu báo cáo.', UnitReportType, [
  StaleUnitReportError,
  InvalidTransitionError,
  InputProblemsError,
]);

export const UnitReportActResult = resultUnion('UnitReportActResult', 'Kết quả một việc với báo cáo.', UnitReportType, [
  StaleRecordError,
  InvalidTransitionError,
  InputProblemsError,
]);
