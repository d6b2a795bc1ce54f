import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../platform/allow.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { resultUnion } from '../../platform/result-union.ts';
import { InvalidTransitionError } from '../../platform/user-error.ts';
import { meetingAfter, MeetingType } from '../council/index.ts';
import { MarkDossierInput } from './reading.type.ts';
import { markDossierRead } from './use-cases/mark-dossier-read.ts';

const MarkDossierResult = resultUnion('MarkDossierResult', 'Kết quả đánh dấu đã đọc hồ sơ.', MeetingType, [
  InvalidTransitionError,
]);

@Resolver()
export class ReadingResolver {
  @Mutation(() => MarkDossierResult, {
    description: 'Thành viên đánh dấu đã đọc, hoặc bỏ đánh dấu, hồ sơ của một mục; chỉ cho chính mình.',
  })
  @Allow('meeting:vote')
  async markDossierRead(
    @Ctx() context: ActingContext,
    @Arg('input', () => MarkDossierInput) input: MarkDossierInput,
  ): Promise<typeof MarkDossierResult> {
    return meetingAfter(context, await markDossierRead(context, input));
  }
}
