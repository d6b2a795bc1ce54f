import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../platform/allow.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { sharedError } from '../../platform/user-error.ts';
import { AttachmentInput } from './attachment.input.ts';
import { RemoveAttachmentResult, RestoreAttachmentResult } from './attachment.result.ts';
import { AttachmentType } from './attachment.type.ts';
import { removeAttachment } from './use-cases/remove-attachment.ts';
import { restoreAttachment } from './use-cases/restore-attachment.ts';

@Resolver(() => AttachmentType)
export class AttachmentResolver {
  @Mutation(() => RemoveAttachmentResult, {
    description: 'Gỡ một tệp khỏi hồ sơ đang soạn; lấy lại được trong một ngày.',
  })
  @Allow('attachment:send')
  async removeAttachment(
    @Ctx() context: ActingContext,
    @Arg('input', () => AttachmentInput) { id }: AttachmentInput,
  ): Promise<typeof RemoveAttachmentResult> {
    const outcome = await removeAttachment(context, id);
    return outcome.ok ? outcome.value : sharedError(outcome.error);
  }

  @Mutation(() => RestoreAttachmentResult, { description: 'Lấy lại tệp vừa gỡ.' })
  @Allow('attachment:send')
  async restoreAttachment(
    @Ctx() context: ActingContext,
    @Arg('input', () => AttachmentInput) { id }: AttachmentInput,
  ): Promise<typeof RestoreAttachmentResult> {
    const outcome = await restoreAttachment(context, id);
    return outcome.ok ? outcome.value : sharedError(outcome.error);
  }
}
