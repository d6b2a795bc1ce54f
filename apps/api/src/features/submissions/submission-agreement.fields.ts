import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { AgreementFinding } from '@thidua/domain/number-agreement';
import type { ActingContext } from '../../platform/request-context.ts';
import { AgreementFindingType, paperAgreement } from '../number-agreement/index.ts';
import { passingMeetings } from './passing-meetings.queries.ts';
import { SubmissionType } from './submission.type.ts';

@Resolver(() => SubmissionType)
export class SubmissionAgreementFields {
  @FieldResolver(() => [AgreementFindingType], {
    description: 'Đối chiếu số liệu của tờ trình với các phiên họp đã thông qua từng đề nghị.',
  })
  async agreement(
    @Root() submission: SubmissionType,
    @Ctx() { db, actor }: ActingContext,
  ): Promise<readonly AgreementFinding[]> {
    const nominationIds = submission.lines.map(({ nominationId }) => nominationId);
    const { ids } = await passingMeetings(db, nominationIds, actor.timeZone);
    return paperAgreement(db, actor, { source: 'SUBMISSION', id: submission.id }, ids);
  }
}
