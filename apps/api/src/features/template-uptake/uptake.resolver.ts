import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../platform/allow.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { TakeUpTemplateInput, TakeUpTemplateResult, TemplateTakenUpType } from './uptake.type.ts';
import { takeUpTemplate } from './use-cases/take-up-template.ts';

@Resolver()
export class TemplateUptakeResolver {
  @Mutation(() => TakeUpTemplateResult, { description: 'Chuyển một dự thảo sang bản mẫu mới nhất.' })
  @Allow('setting:propose')
  async takeUpTemplate(
    @Ctx() context: ActingContext,
    @Arg('input', () => TakeUpTemplateInput) input: TakeUpTemplateInput,
  ): Promise<typeof TakeUpTemplateResult> {
    const outcome = await takeUpTemplate(context, input);
    return outcome.ok ? Object.assign(new TemplateTakenUpType(), { number: outcome.value }) : outcome.error;
  }
}
