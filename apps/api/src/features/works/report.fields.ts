import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { dayIn, plainDateOf } from '@thidua/domain/kernel';
import {
  daysLate,
  mayEverDoWithReport,
  reportRequestEventsFor,
  unitReportEventsFor,
  type ReportRequestEvent,
  type UnitReportEvent,
  type UnitReportFacts,
} from '@thidua/domain/works';
import { accountNameOf } from '../../platform/account-name.ts';
import { found } from '../../platform/fault.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { departmentOn, DepartmentType, desksOf, yearShown } from '../organisation/index.ts';
import { draftsOf, reportsOf, requestOf } from './report.loaders.ts';
import { ReportRequestEventEnum, ReportRequestType, UnitReportEventEnum, UnitReportType } from './report.type.ts';

@Resolver(() => ReportRequestType)
export class ReportRequestFields {
  @FieldResolver(() => String, { description: 'Người yêu cầu.' })
  askedBy(@Root() { askedById }: ReportRequestType, @Ctx() context: ActingContext): Promise<string> {
    return accountNameOf(context).load(askedById);
  }

  @FieldResolver(() => [UnitReportType], {
    description: 'Báo cáo mà người xem được biết, theo thứ tự phòng, đơn vị.',
  })
  reports(@Root() { id }: ReportRequestType, @Ctx() context: ActingContext): Promise<readonly UnitReportType[]> {
    return reportsOf(context).load(id);
  }

  @FieldResolver(() => [ReportRequestEventEnum], { description: 'Việc người xem làm được bây giờ.' })
  viewerCan(@Root() { status }: ReportRequestType, @Ctx() { actor }: ActingContext): readonly ReportRequestEvent[] {
    return reportRequestEventsFor(actor, status);
  }
}

async function askedFor(report: UnitReportType, context: ActingContext): Promise<ReportRequestType> {
  return found(await requestOf(context).load(report.requestId));
}

async function factsOf(report: UnitReportType, context: ActingContext): Promise<UnitReportFacts> {
  const [request, { headIds }] = await Promise.all([askedFor(report, context), desksOf(context)]);
  const { status, departmentId } = report;
  return { status, departmentId, requestStatus: request.status, headIds: headIds.get(departmentId) ?? [] };
}

@Resolver(() => UnitReportType)
export class UnitReportFields {
  @FieldResolver(() => ReportRequestType, { description: 'Yêu cầu mà báo cáo trả lời.' })
  request(@Root() report: UnitReportType, @Ctx() context: ActingContext): Promise<ReportRequestType> {
    return askedFor(report, context);
  }

  @FieldResolver(() => DepartmentType, { description: 'Phòng, đơn vị báo cáo.' })
  async department(@Root() report: UnitReportType, @Ctx() context: ActingContext): Promise<DepartmentType> {
    const { year } = await askedFor(report, context);
    return found(await departmentOn(context, report.departmentId, yearShown(context, year)));
  }

  @FieldResolver(() => [String], {
    nullable: true,
    description: 'Bản đang viết, theo thứ tự câu hỏi; chỉ người viết đọc được.',
  })
  async draft(@Root() report: UnitReportType, @Ctx() context: ActingContext): Promise<readonly string[] | null> {
    const isWriter = mayEverDoWithReport(context.actor, 'SAVE', await factsOf(report, context));
    return isWriter ? draftsOf(context).load(report.id) : null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Người gửi.' })
  sentBy(@Root() { sentById }: UnitReportType, @Ctx() context: ActingContext): Promise<string> | null {
    return sentById === null ? null : accountNameOf(context).load(sentById);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Người tiếp nhận.' })
  receivedBy(@Root() { receivedById }: UnitReportType, @Ctx() context: ActingContext): Promise<string> | null {
    return receivedById === null ? null : accountNameOf(context).load(receivedById);
  }

  @FieldResolver(() => Int, { description: 'Gửi sau hạn bao nhiêu ngày; 0 khi đúng hạn hoặc chưa gửi.' })
  async daysLate(@Root() report: UnitReportType, @Ctx() context: ActingContext): Promise<number> {
    if (report.sentAt === null) return 0;
    const { dueOn } = await askedFor(report, context);
    return daysLate(dayIn(context.actor.timeZone, report.sentAt), plainDateOf(dueOn));
  }

  @FieldResolver(() => [UnitReportEventEnum], { description: 'Việc người xem làm được bây giờ.' })
  async viewerCan(@Root() report: UnitReportType, @Ctx() context: ActingContext): Promise<readonly UnitReportEvent[]> {
    return unitReportEventsFor(context.actor, await factsOf(report, context));
  }
}
