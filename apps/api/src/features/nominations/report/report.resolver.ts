import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../../platform/allow.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { UuidScalar } from '../../../platform/scalars/index.ts';
import { AskAchievementReportInput, ReportActInput, SaveAchievementReportInput } from './report.input.ts';
import { achievementReport } from './report.queries.ts';
import { answered, ReportActResult, type ReportAnswer } from './report.result.ts';
import { AchievementReportType } from './report.type.ts';
import { askAchievementReport } from './use-cases/ask-achievement-report.ts';
import { confirmAchievementReport } from './use-cases/confirm-achievement-report.ts';
import { handInAchievementReport } from './use-cases/hand-in-achievement-report.ts';
import { reopenAchievementReport } from './use-cases/reopen-achievement-report.ts';
import { saveAchievementReport } from './use-cases/save-achievement-report.ts';

/** Báo cáo thành tích: written by the head or the person asked, confirmed by the head, frozen when the line is sent. */
@Resolver()
export class AchievementReportResolver {
  @Query(() => AchievementReportType, {
    description: 'Báo cáo thành tích của một hồ sơ, theo mẫu của chế độ đang xét.',
  })
  @Allow('achievement:read')
  achievementReport(
    @Ctx() context: ActingContext,
    @Arg('id', () => UuidScalar) id: string,
  ): Promise<AchievementReportType> {
    return achievementReport(context, id);
  }

  @Mutation(() => ReportActResult, { description: 'Lưu báo cáo đang viết.' })
  @Allow('achievement:write')
  saveAchievementReport(
    @Ctx() context: ActingContext,
    @Arg('input', () => SaveAchievementReportInput) input: SaveAchievementReportInput,
  ): ReportAnswer {
    return answered(context, saveAchievementReport(context, input));
  }

  @Mutation(() => ReportActResult, { description: 'Nhờ cá nhân viết, hoặc trả lại nhờ sửa.' })
  @Allow('achievement:confirm')
  askAchievementReport(
    @Ctx() context: ActingContext,
    @Arg('input', () => AskAchievementReportInput) input: AskAchievementReportInput,
  ): ReportAnswer {
    return answered(context, askAchievementReport(context, input));
  }

  @Mutation(() => ReportActResult, { description: 'Cá nhân được nhờ gửi báo cáo đã viết xong.' })
  @Allow('achievement:write')
  handInAchievementReport(
    @Ctx() context: ActingContext,
    @Arg('input', () => ReportActInput) input: ReportActInput,
  ): ReportAnswer {
    return answered(context, handInAchievementReport(context, input));
  }

  @Mutation(() => ReportActResult, { description: 'Xác nhận báo cáo.' })
  @Allow('achievement:confirm')
  confirmAchievementReport(
    @Ctx() context: ActingContext,
    @Arg('input', () => ReportActInput) input: ReportActInput,
  ): ReportAnswer {
    return answered(context, confirmAchievementReport(context, input));
  }

  @Mutation(() => ReportActResult, { description: 'Mở lại báo cáo đã xác nhận để sửa.' })
  @Allow('achievement:confirm')
  reopenAchievementReport(
    @Ctx() context: ActingContext,
    @Arg('input', () => ReportActInput) input: ReportActInput,
  ): ReportAnswer {
    return answered(context, reopenAchievementReport(context, input));
  }
}
