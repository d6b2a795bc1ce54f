import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { agreementOf, type AgreementFinding } from '@thidua/domain/number-agreement';
import type { ActingContext } from '../../platform/request-context.ts';
import { MeetingType, roomOf } from '../council/index.ts';
import { AgreementFindingType } from './agreement.type.ts';
import { meetingFigures } from './meeting-figures.queries.ts';

@Resolver(() => MeetingType)
export class MeetingAgreementFields {
  @FieldResolver(() => [AgreementFindingType], {
    description: 'Đối chiếu số liệu giữa màn hình, kiểm phiếu, biên bản, quyết định và tờ trình.',
  })
  async agreement(@Root() meeting: MeetingType, @Ctx() context: ActingContext): Promise<readonly AgreementFinding[]> {
    return agreementOf(await meetingFigures(context.db, await roomOf(context, meeting.id)));
  }
}
