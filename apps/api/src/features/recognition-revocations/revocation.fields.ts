import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { hasRole } from '@thidua/domain/accounts';
import { revocationEventsFor, type RevocationEvent } from '@thidua/domain/decisions';
import { businessToday } from '../../platform/business-clock.ts';
import { found } from '../../platform/fault.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { accountById } from '../administration/index.ts';
import { RevocationEventEnum } from '../award-revocations/index.ts';
import { InitiativeUseType, usesOf } from '../initiative-library/index.ts';
import { authorsOfRevoked } from './revocation.queries.ts';
import { RecognitionRevocationType } from './revocation.type.ts';

@Resolver(() => RecognitionRevocationType)
export class RecognitionRevocationFields {
  @FieldResolver(() => String, { description: 'Người đề nghị.' })
  async proposedBy(
    @Root() { proposedById }: RecognitionRevocationType,
    @Ctx() context: ActingContext,
  ): Promise<string> {
    return found(await accountById(context).load(proposedById)).displayName;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Người xác nhận, không xác nhận hoặc rút.' })
  async decidedBy(
    @Root() { decidedById }: RecognitionRevocationType,
    @Ctx() context: ActingContext,
  ): Promise<string | null> {
    return decidedById === null ? null : found(await accountById(context).load(decidedById)).displayName;
  }

  @FieldResolver(() => [InitiativeUseType], {
    description:
      'Danh hiệu đã quyết định dựa trên sáng kiến; người xét lại phải xem, không tự mất. Chỉ bàn giúp việc thấy.',
  })
  async titlesServed(
    @Root() { initiativeId }: RecognitionRevocationType,
    @Ctx() context: ActingContext,
  ): Promise<readonly InitiativeUseType[]> {
    if (!hasRole(context.actor, 'SECRETARY', 'DIRECTOR', 'AUDITOR')) return [];
    return (await usesOf(context).load(initiativeId)).filter(({ isDecided }) => isDecided);
  }

  @FieldResolver(() => [RevocationEventEnum], { description: 'Việc người xem được làm ngay bây giờ.' })
  async viewerCan(
    @Root() revocation: RecognitionRevocationType,
    @Ctx() context: ActingContext,
  ): Promise<readonly RevocationEvent[]> {
    const { status, proposedById } = revocation;
    const proposer = await accountById(context).load(proposedById);
    return revocationEventsFor(context.actor, status, {
      proposedBy: { accountId: proposedById, staffId: proposer?.staffId ?? undefined },
      rewardedStaffIds: authorsOfRevoked(revocation),
      today: businessToday(context, context.actor),
    });
  }
}
