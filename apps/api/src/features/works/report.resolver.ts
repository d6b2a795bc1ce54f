import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Result } from '@thidua/domain/kernel';
import { Allow } from '../../platform/allow.ts';
import type { Page } from '../../platform/page.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { UuidScalar } from '../../platform/scalars/index.ts';
import { sharedError } from '../../platform/user-error.ts';
import {
  AskForReportsInput,
  CancelReportRequestInput,
  ExtendReportRequestInput,
  ReportRequestActInput,
  ReportRequestsArgs,
  SaveUnitReportInput,
  UnitReportActInput,
} from './report.input.ts';
import { listReportRequests, reportRequestById, unitReportById } from './report.queries.ts';
import {
  AskForReportsResult,
  RemindUnitsResult,
  ReportRequestActResult,
  SaveUnitReportResult,
  StaleUnitReportError,
  UnitReportActResult,
} from './report.result.ts';
import { ReportRequestConnection, ReportRequestType, UnitReportType } from './report.type.ts';
import { askForReports } from './use-cases/ask-for-reports.ts';
import { cancelReportRequest } from './use-cases/cancel-report-request.ts';
import type { ReportRequestRefusal } from './use-cases/change-report-request.ts';
import type { UnitReportRefusal } from './use-cases/change-unit-report.ts';
import { closeReportRequest } from './use-cases/close-report-request.ts';
import { extendReportRequest } from './use-cases/extend-report-request.ts';
import { receiveUnitReport } from './use-cases/receive-unit-report.ts';
import { remindUnits } from './use-cases/remind-units.ts';
import { returnUnitReport } from './use-cases/return-unit-report.ts';
import { saveUnitReport } from './use-cases/save-unit-report.ts';
import { sendUnitReport } from './use-cases/send-unit-report.ts';

async function ofRequest(
  context: ActingContext,
  outcome: Result<{ readonly id: string }, ReportRequestRefusal>,
): Promise<typeof ReportRequestActResult> {
  return outcome.ok ? reportRequestById(context, outcome.value.id) : sharedError(outcome.error);
}

async function ofReport(
  context: ActingContext,
  outcome: Result<{ readonly id: string }, UnitReportRefusal>,
): Promise<typeof UnitReportActResult> {
  return outcome.ok ? unitReportById(context, outcome.value.id) : sharedError(outcome.error);
}

/** Reports on request: the secretariat asks, divisions write, the secretariat receives (plan IV.2a). */
@Resolver()
export class ReportResolver {
  @Query(() => ReportRequestConnection, { description: 'Yêu cầu báo cáo của một năm mà người xem được biết.' })
  @Allow('report:read')
  reportRequests(
    @Ctx() context: ActingContext,
    @Args(() => ReportRequestsArgs) args: ReportRequestsArgs,
  ): Promise<Page<ReportRequestType>> {
    return listReportRequests(context, args);
  }

  @Query(() => ReportRequestType, { description: 'Một yêu cầu báo cáo.' })
  @Allow('report:read')
  reportRequest(@Ctx() context: ActingContext, @Arg('id', () => UuidScalar) id: string): Promise<ReportRequestType> {
    return reportRequestById(context, id);
  }

  @Query(() => UnitReportType, { description: 'Báo cáo của một phòng, đơn vị.' })
  @Allow('report:read')
  unitReport(@Ctx() context: ActingContext, @Arg('id', () => UuidScalar) id: string): Promise<UnitReportType> {
    return unitReportById(context, id);
  }

  @Mutation(() => AskForReportsResult, { description: 'Yêu cầu các phòng, đơn vị báo cáo.' })
  @Allow('report:ask')
  async askForReports(
    @Ctx() context: ActingContext,
    @Arg('input', () => AskForReportsInput) input: AskForReportsInput,
  ): Promise<typeof AskForReportsResult> {
    const outcome = await askForReports(context, input);
    return outcome.ok ? reportRequestById(context, outcome.value.id) : sharedError(outcome.error);
  }

  @Mutation(() => RemindUnitsResult, { description: 'Nhắc các phòng, đơn vị còn thiếu; mỗi ngày mỗi nơi một lần.' })
  @Allow('report:ask')
  async remindUnits(
    @Ctx() context: ActingContext,
    @Arg('input', () => ReportRequestActInput) input: ReportRequestActInput,
  ): Promise<typeof RemindUnitsResult> {
    const outcome = await remindUnits(context, input);
    if (!outcome.ok) return sharedError(outcome.error);
    return { count: outcome.value.count, request: await reportRequestById(context, input.id) };
  }

  @Mutation(() => ReportRequestActResult, { description: 'Gia hạn gửi báo cáo.' })
  @Allow('report:ask')
  async extendReportRequest(
    @Ctx() context: ActingContext,
    @Arg('input', () => ExtendReportRequestInput) input: ExtendReportRequestInput,
  ): Promise<typeof ReportRequestActResult> {
    return ofRequest(context, await extendReportRequest(context, input));
  }

  @Mutation(() => ReportRequestActResult, { description: 'Kết thúc việc thu báo cáo.' })
  @Allow('report:ask')
  async closeReportRequest(
    @Ctx() context: ActingContext,
    @Arg('input', () => ReportRequestActInput) input: ReportRequestActInput,
  ): Promise<typeof ReportRequestActResult> {
    return ofRequest(context, await closeReportRequest(context, input));
  }

  @Mutation(() => ReportRequestActResult, { description: 'Hủy yêu cầu báo cáo, có lý do.' })
  @Allow('report:ask')
  async cancelReportRequest(
    @Ctx() context: ActingContext,
    @Arg('input', () => CancelReportRequestInput) input: CancelReportRequestInput,
  ): Promise<typeof ReportRequestActResult> {
    return ofRequest(context, await cancelReportRequest(context, input));
  }

  @Mutation(() => SaveUnitReportResult, { description: 'Lưu báo cáo đang viết.' })
  @Allow('report:write')
  async saveUnitReport(
    @Ctx() context: ActingContext,
    @Arg('input', () => SaveUnitReportInput) input: SaveUnitReportInput,
  ): Promise<typeof SaveUnitReportResult> {
    const outcome = await saveUnitReport(context, input);
    if (outcome.ok) return unitReportById(context, outcome.value.id);
    if (outcome.error.code === 'STALE_RECORD') return new StaleUnitReportError(await unitReportById(context, input.id));
    return sharedError(outcome.error);
  }

  @Mutation(() => UnitReportActResult, { description: 'Gửi báo cáo cho Thường trực.' })
  @Allow('report:write')
  async sendUnitReport(
    @Ctx() context: ActingContext,
    @Arg('input', () => UnitReportActInput) input: UnitReportActInput,
  ): Promise<typeof UnitReportActResult> {
    return ofReport(context, await sendUnitReport(context, input));
  }

  @Mutation(() => UnitReportActResult, { description: 'Thường trực tiếp nhận báo cáo.' })
  @Allow('report:receive')
  async receiveUnitReport(
    @Ctx() context: ActingContext,
    @Arg('input', () => UnitReportActInput) input: UnitReportActInput,
  ): Promise<typeof UnitReportActResult> {
    return ofReport(context, await receiveUnitReport(context, input));
  }

  @Mutation(() => UnitReportActResult, { description: 'Trả lại báo cáo để bổ sung, có lý do.' })
  @Allow('report:receive')
  async returnUnitReport(
    @Ctx() context: ActingContext,
    @Arg('input', () => UnitReportActInput) input: UnitReportActInput,
  ): Promise<typeof UnitReportActResult> {
    return ofReport(context, await returnUnitReport(context, input));
  }
}
