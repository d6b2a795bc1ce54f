import { Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../platform/allow.ts';
import { enumOf } from '../../platform/enum-of.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { technicalState } from './technical.queries.ts';
import { testMailError, TestMailResult, TestMailSent } from './technical.result.ts';
import { TechnicalStateType } from './technical.type.ts';
import { checkProvider, PROVIDER_ANSWERS } from './use-cases/check-provider.ts';
import type { ProviderAnswer } from './use-cases/check-provider.ts';
import { sendTestMail } from './use-cases/send-test-mail.ts';

const ProviderAnswerEnum = enumOf(PROVIDER_ANSWERS, 'ProviderAnswer', 'Hệ thống đăng nhập chung có trả lời không.');

@Resolver()
export class TechnicalResolver {
  @Query(() => TechnicalStateType, { description: 'Tình trạng kỹ thuật của bản cài đặt.' })
  @Allow('technical:read')
  technicalState(@Ctx() context: ActingContext): Promise<TechnicalStateType> {
    return technicalState(context);
  }

  @Mutation(() => TestMailResult, { description: 'Gửi thư thử đến địa chỉ đã xác nhận của chính mình.' })
  @Allow('technical:try')
  async sendTestMail(@Ctx() context: ActingContext): Promise<typeof TestMailResult> {
    const outcome = await sendTestMail(context);
    return outcome.ok ? new TestMailSent(outcome.value) : testMailError(outcome.error);
  }

  @Mutation(() => ProviderAnswerEnum, { description: 'Hỏi thử hệ thống đăng nhập chung.' })
  @Allow('technical:try')
  checkProvider(@Ctx() context: ActingContext): Promise<ProviderAnswer> {
    return checkProvider(context);
  }
}
