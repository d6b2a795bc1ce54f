import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../../platform/allow.ts';
import { found } from '../../../platform/fault.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { resultUnion } from '../../../platform/result-union.ts';
import {
  InputProblemsError,
  InvalidTransitionError,
  sharedError,
  StaleRecordError,
} from '../../../platform/user-error.ts';
import { nominationOf } from '../nomination.loaders.ts';
import { reportComparisonOf } from './copies.queries.ts';
import { ReportComparisonType } from './copies.type.ts';
import { JudgeReportCopyInput } from './judge-report-copy.input.ts';
import { judgeReportCopy } from './judge-report-copy.ts';

const JudgeReportCopyResult = resultUnion(
  'JudgeReportCopyResult',
  'Kết quả kết luận về một báo cáo giống báo cáo khác.',
  ReportComparisonType,
  [StaleRecordError, InvalidTransitionError, InputProblemsError],
);

@Resolver()
export class ReportCopiesResolver {
  @Mutation(() => JudgeReportCopyResult, {
    description: 'Người thẩm định kết luận báo cáo có phải sao chép hay không, có lý do.',
  })
  @Allow('nomination:check')
  async judgeReportCopy(
    @Ctx() context: ActingContext,
    @Arg('input', () => JudgeReportCopyInput) input: JudgeReportCopyInput,
  ): Promise<typeof JudgeReportCopyResult> {
    const outcome = await judgeReportCopy(context, input);
    if (!outcome.ok) return sharedError(outcome.error);
    return found(await reportComparisonOf(context, await nominationOf(context, input.id), input.otherId));
  }
}
