import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../platform/allow.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { UuidScalar } from '../../platform/scalars/index.ts';
import { ConfidentialTextType, SaveConfidentialPartInput } from './confidence.type.ts';
import { answerOfAct, InitiativeActResult } from './initiative.result.ts';
import { openConfidentialPart } from './use-cases/open-confidential-part.ts';
import { saveConfidentialPart } from './use-cases/save-confidential-part.ts';

@Resolver()
export class ConfidenceResolver {
  @Mutation(() => InitiativeActResult, {
    description: 'Ghi phần bảo mật của bản nháp hoặc bản phải bổ sung, và ai được đọc.',
  })
  @Allow('initiative:edit')
  async saveConfidentialPart(
    @Ctx() context: ActingContext,
    @Arg('input', () => SaveConfidentialPartInput) input: SaveConfidentialPartInput,
  ): Promise<typeof InitiativeActResult> {
    return answerOfAct(context, await saveConfidentialPart(context, input));
  }

  @Mutation(() => ConfidentialTextType, {
    description: 'Mở xem phần bảo mật; mỗi lần mở được ghi lại và các tác giả thấy.',
  })
  @Allow('initiative:confidence')
  openConfidentialPart(
    @Ctx() context: ActingContext,
    @Arg('id', () => UuidScalar) id: string,
  ): Promise<ConfidentialTextType> {
    return openConfidentialPart(context, id);
  }
}
