import { Arg, Args, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../platform/allow.ts';
import type { Page } from '../../platform/page.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { UuidScalar } from '../../platform/scalars/index.ts';
import { forwardableGroups } from './forwardable.queries.ts';
import {
  CancelSubmissionInput,
  CorrectSubmissionAnswerInput,
  DispatchSubmissionInput,
  DraftSubmissionInput,
  RecordSubmissionAnswerInput,
  SaveSubmissionInput,
  SendSubmissionAgainInput,
  SignSubmissionInput,
  SubmissionLinesInput,
  SubmissionsArgs,
} from './submission.input.ts';
import { listSubmissions, submissionById } from './submission.queries.ts';
import {
  AddSubmissionLinesResult,
  CorrectSubmissionAnswerResult,
  DraftSubmissionResult,
  SignSubmissionResult,
  SubmissionActResult,
  submissionAfter,
} from './submission.result.ts';
import { ForwardableGroupType, SubmissionConnection, SubmissionType } from './submission.type.ts';
import { cancelSubmission } from './use-cases/cancel-submission.ts';
import { addSubmissionLines, takeOutSubmissionLines } from './use-cases/change-lines.ts';
import { correctSubmissionAnswer } from './use-cases/correct-answer.ts';
import { dispatchSubmission } from './use-cases/dispatch-submission.ts';
import { draftSubmission } from './use-cases/draft-submission.ts';
import { recordSubmissionAnswer } from './use-cases/record-answer.ts';
import { saveSubmission } from './use-cases/save-submission.ts';
import { sendSubmissionAgain } from './use-cases/send-again.ts';
import { signSubmission } from './use-cases/sign-submission.ts';

/** Tờ trình to the higher level: what the own director does not decide goes up, and comes back line by line. */
@Resolver()
export class SubmissionResolver {
  @Query(() => SubmissionConnection, { description: 'Tờ trình cấp trên của một năm, mới nhất trước.' })
  @Allow('submission:read')
  submissions(
    @Ctx() context: ActingContext,
    @Args(() => SubmissionsArgs) args: SubmissionsArgs,
  ): Promise<Page<SubmissionType>> {
    return listSubmissions(context, args);
  }

  @Query(() => SubmissionType, { description: 'Một tờ trình cấp trên.' })
  @Allow('submission:read')
  submission(@Ctx() context: ActingContext, @Arg('id', () => UuidScalar) id: string): Promise<SubmissionType> {
    return submissionById(context, id);
  }

  @Query(() => [ForwardableGroupType], {
    description:
      'Các đề nghị Hội đồng đã thông qua, thuộc thẩm quyền cấp trên, chưa ở tờ trình nào; theo cấp quyết định.',
  })
  @Allow('submission:read')
  forwardableNominations(
    @Ctx() context: ActingContext,
    @Arg('year', () => Int) year: number,
  ): Promise<readonly ForwardableGroupType[]> {
    return forwardableGroups(context, year);
  }

  @Mutation(() => DraftSubmissionResult, { description: 'Lập tờ trình từ các đề nghị chờ trình một cấp.' })
  @Allow('submission:prepare')
  draftSubmission(
    @Ctx() context: ActingContext,
    @Arg('input', () => DraftSubmissionInput) input: DraftSubmissionInput,
  ): Promise<typeof DraftSubmissionResult> {
    return submissionAfter(context, draftSubmission(context, input));
  }

  @Mutation(() => SubmissionActResult, { description: 'Sửa lời tờ trình chưa ký.' })
  @Allow('submission:prepare')
  saveSubmission(
    @Ctx() context: ActingContext,
    @Arg('input', () => SaveSubmissionInput) input: SaveSubmissionInput,
  ): Promise<typeof SubmissionActResult> {
    return submissionAfter(context, saveSubmission(context, input));
  }

  @Mutation(() => AddSubmissionLinesResult, { description: 'Thêm đề nghị vào tờ trình chưa ký.' })
  @Allow('submission:prepare')
  addSubmissionLines(
    @Ctx() context: ActingContext,
    @Arg('input', () => SubmissionLinesInput) input: SubmissionLinesInput,
  ): Promise<typeof AddSubmissionLinesResult> {
    return submissionAfter(context, addSubmissionLines(context, input));
  }

  @Mutation(() => SubmissionActResult, { description: 'Đưa đề nghị ra khỏi tờ trình chưa ký; trở lại chờ trình.' })
  @Allow('submission:prepare')
  takeOutSubmissionLines(
    @Ctx() context: ActingContext,
    @Arg('input', () => SubmissionLinesInput) input: SubmissionLinesInput,
  ): Promise<typeof SubmissionActResult> {
    return submissionAfter(context, takeOutSubmissionLines(context, input));
  }

  @Mutation(() => SignSubmissionResult, { description: 'Ký tờ trình: ghi số, ngày; lời và danh sách không đổi nữa.' })
  @Allow('submission:sign')
  signSubmission(
    @Ctx() context: ActingContext,
    @Arg('input', () => SignSubmissionInput) input: SignSubmissionInput,
  ): Promise<typeof SignSubmissionResult> {
    return submissionAfter(context, signSubmission(context, input));
  }

  @Mutation(() => SubmissionActResult, { description: 'Ghi việc gửi tờ trình và hồ sơ; bắt đầu chờ kết quả.' })
  @Allow('submission:prepare')
  dispatchSubmission(
    @Ctx() context: ActingContext,
    @Arg('input', () => DispatchSubmissionInput) input: DispatchSubmissionInput,
  ): Promise<typeof SubmissionActResult> {
    return submissionAfter(context, dispatchSubmission(context, input));
  }

  @Mutation(() => SubmissionActResult, { description: 'Hủy tờ trình chưa gửi, có lý do; đề nghị trở lại chờ trình.' })
  @Allow('submission:prepare')
  cancelSubmission(
    @Ctx() context: ActingContext,
    @Arg('input', () => CancelSubmissionInput) input: CancelSubmissionInput,
  ): Promise<typeof SubmissionActResult> {
    return submissionAfter(context, cancelSubmission(context, input));
  }

  @Mutation(() => SubmissionActResult, {
    description: 'Ghi trả lời của cấp trên cho một hoặc nhiều đề nghị; được khen thưởng thì vào lịch sử khen thưởng.',
  })
  @Allow('submission:record')
  recordSubmissionAnswer(
    @Ctx() context: ActingContext,
    @Arg('input', () => RecordSubmissionAnswerInput) input: RecordSubmissionAnswerInput,
  ): Promise<typeof SubmissionActResult> {
    return submissionAfter(context, recordSubmissionAnswer(context, input));
  }

  @Mutation(() => SubmissionActResult, { description: 'Ghi việc gửi bổ sung các đề nghị cấp trên đã trả lại.' })
  @Allow('submission:record')
  sendSubmissionAgain(
    @Ctx() context: ActingContext,
    @Arg('input', () => SendSubmissionAgainInput) input: SendSubmissionAgainInput,
  ): Promise<typeof SubmissionActResult> {
    return submissionAfter(context, sendSubmissionAgain(context, input));
  }

  @Mutation(() => CorrectSubmissionAnswerResult, {
    description: 'Bỏ một trả lời ghi nhầm, có lý do; đề nghị trở lại chờ kết quả.',
  })
  @Allow('submission:record')
  correctSubmissionAnswer(
    @Ctx() context: ActingContext,
    @Arg('input', () => CorrectSubmissionAnswerInput) input: CorrectSubmissionAnswerInput,
  ): Promise<typeof CorrectSubmissionAnswerResult> {
    return submissionAfter(context, correctSubmissionAnswer(context, input));
  }
}
