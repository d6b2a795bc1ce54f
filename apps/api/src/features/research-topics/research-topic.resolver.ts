import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../platform/allow.ts';
import type { Page } from '../../platform/page.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { UuidScalar } from '../../platform/scalars/index.ts';
import {
  ResearchTopicActInput,
  ResearchTopicReasonInput,
  ResearchTopicsArgs,
  SaveResearchTopicInput,
} from './research-topic.input.ts';
import { listResearchTopics, researchTopicById } from './research-topic.queries.ts';
import { answered, ResearchTopicActResult, type ResearchTopicAnswer } from './research-topic.result.ts';
import { ResearchTopicConnection, ResearchTopicType } from './research-topic.type.ts';
import { confirmResearchTopic } from './use-cases/confirm-research-topic.ts';
import { returnResearchTopic } from './use-cases/return-research-topic.ts';
import { saveResearchTopic } from './use-cases/save-research-topic.ts';
import { sendResearchTopic } from './use-cases/send-research-topic.ts';
import { takeBackResearchTopic } from './use-cases/take-back-research-topic.ts';
import { withdrawResearchTopic } from './use-cases/withdraw-research-topic.ts';

/** Research topics: recorded by who took part, confirmed by the secretariat, proof for titles (circular 12/2019, article 6(2)). */
@Resolver()
export class ResearchTopicResolver {
  @Query(() => ResearchTopicConnection, { description: 'Đề tài của một năm hoặc mọi năm, theo tên.' })
  @Allow('research:read')
  researchTopics(
    @Ctx() context: ActingContext,
    @Args(() => ResearchTopicsArgs) args: ResearchTopicsArgs,
  ): Promise<Page<ResearchTopicType>> {
    return listResearchTopics(context, args);
  }

  @Query(() => ResearchTopicType, { description: 'Một đề tài.' })
  @Allow('research:read')
  researchTopic(@Ctx() context: ActingContext, @Arg('id', () => UuidScalar) id: string): Promise<ResearchTopicType> {
    return researchTopicById(context, id);
  }

  @Mutation(() => ResearchTopicActResult, { description: 'Ghi đề tài, hoặc sửa đề tài đang ghi.' })
  @Allow('research:record')
  saveResearchTopic(
    @Ctx() context: ActingContext,
    @Arg('input', () => SaveResearchTopicInput) input: SaveResearchTopicInput,
  ): ResearchTopicAnswer {
    return answered(context, saveResearchTopic(context, input));
  }

  @Mutation(() => ResearchTopicActResult, { description: 'Gửi đề tài để xác nhận.' })
  @Allow('research:record')
  sendResearchTopic(
    @Ctx() context: ActingContext,
    @Arg('input', () => ResearchTopicActInput) input: ResearchTopicActInput,
  ): ResearchTopicAnswer {
    return answered(context, sendResearchTopic(context, input));
  }

  @Mutation(() => ResearchTopicActResult, { description: 'Rút đề tài chưa xác nhận, có lý do.' })
  @Allow('research:record')
  withdrawResearchTopic(
    @Ctx() context: ActingContext,
    @Arg('input', () => ResearchTopicReasonInput) input: ResearchTopicReasonInput,
  ): ResearchTopicAnswer {
    return answered(context, withdrawResearchTopic(context, input));
  }

  @Mutation(() => ResearchTopicActResult, { description: 'Xác nhận đề tài.' })
  @Allow('research:confirm')
  confirmResearchTopic(
    @Ctx() context: ActingContext,
    @Arg('input', () => ResearchTopicActInput) input: ResearchTopicActInput,
  ): ResearchTopicAnswer {
    return answered(context, confirmResearchTopic(context, input));
  }

  @Mutation(() => ResearchTopicActResult, { description: 'Trả lại đề tài để bổ sung, có lý do.' })
  @Allow('research:confirm')
  returnResearchTopic(
    @Ctx() context: ActingContext,
    @Arg('input', () => ResearchTopicReasonInput) input: ResearchTopicReasonInput,
  ): ResearchTopicAnswer {
    return answered(context, returnResearchTopic(context, input));
  }

  @Mutation(() => ResearchTopicActResult, { description: 'Thu hồi xác nhận đề tài, có lý do.' })
  @Allow('research:confirm')
  takeBackResearchTopic(
    @Ctx() context: ActingContext,
    @Arg('input', () => ResearchTopicReasonInput) input: ResearchTopicReasonInput,
  ): ResearchTopicAnswer {
    return answered(context, takeBackResearchTopic(context, input));
  }
}
