import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { consultationEventsFor, type ConsultationEvent } from '@thidua/domain/consultations';
import { accountNameOf } from '../../platform/account-name.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { NominationType } from '../nominations/index.ts';
import { desksOf } from '../organisation/index.ts';
import { consultationFacts } from './consultation.facts.ts';
import { consultationsOfNominations, relativesOfStaff } from './consultation.loaders.ts';
import { ConsultationEventEnum, ConsultationType } from './consultation.type.ts';

@Resolver(() => ConsultationType)
export class ConsultationFields {
  @FieldResolver(() => String, { description: 'Người hỏi.' })
  askedBy(@Root() { askedById }: ConsultationType, @Ctx() context: ActingContext): Promise<string> {
    return accountNameOf(context).load(askedById);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Người cho ý kiến.' })
  async answeredBy(@Root() { answeredById }: ConsultationType, @Ctx() context: ActingContext): Promise<string | null> {
    return answeredById === null ? null : accountNameOf(context).load(answeredById);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Người ghi lý do không theo ý kiến không nhất trí.' })
  async weighedBy(@Root() { weighedById }: ConsultationType, @Ctx() context: ActingContext): Promise<string | null> {
    return weighedById === null ? null : accountNameOf(context).load(weighedById);
  }

  @FieldResolver(() => [ConsultationEventEnum], { description: 'Việc người xem làm được bây giờ.' })
  async viewerCan(
    @Root() consultation: ConsultationType,
    @Ctx() context: ActingContext,
  ): Promise<readonly ConsultationEvent[]> {
    const { staffId } = consultation.line;
    const [desks, relatives] = await Promise.all([
      desksOf(context),
      staffId === null ? [] : relativesOfStaff(context).load(staffId),
    ]);
    return consultationEventsFor(context.actor, consultationFacts(desks, relatives, consultation));
  }
}

/** What offices of the body add to a line. */
@Resolver(() => NominationType)
export class NominationConsultationFields {
  @FieldResolver(() => [ConsultationType], {
    description:
      'Các phòng, người được hỏi và ý kiến: Thường trực, người đứng đầu, thanh tra đọc tất cả; phòng được hỏi đọc phần mình; Hội đồng đọc ý kiến về hồ sơ đã trình.',
  })
  consultations(@Root() { id }: NominationType, @Ctx() context: ActingContext): Promise<readonly ConsultationType[]> {
    return consultationsOfNominations(context).load(id);
  }
}
