import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Result } from '@thidua/domain/kernel';
import { Allow } from '../../platform/allow.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { UuidScalar } from '../../platform/scalars/index.ts';
import { AwardRevocationActInput, ProposeAwardRevocationInput } from './revocation.input.ts';
import { findRevocation } from './revocation.queries.ts';
import { AwardRevocationResult, ProposeAwardRevocationResult } from './revocation.result.ts';
import { AwardRevocationType } from './revocation.type.ts';
import { decideRevocation } from './use-cases/decide-revocation.ts';
import { proposeRevocation } from './use-cases/propose-revocation.ts';

@Resolver()
export class AwardRevocationResolver {
  @Query(() => AwardRevocationType, { description: 'Một việc hủy bỏ khen thưởng.' })
  @Allow('award-revocation:read')
  awardRevocation(
    @Ctx() context: ActingContext,
    @Arg('id', () => UuidScalar) id: string,
  ): Promise<AwardRevocationType> {
    return findRevocation(context, id);
  }

  @Mutation(() => ProposeAwardRevocationResult, { description: 'Đề nghị ghi việc hủy bỏ khen thưởng theo quyết định.' })
  @Allow('award-revocation:propose')
  async proposeAwardRevocation(
    @Ctx() context: ActingContext,
    @Arg('input', () => ProposeAwardRevocationInput) input: ProposeAwardRevocationInput,
  ): Promise<typeof ProposeAwardRevocationResult> {
    return revocationAfter(context, await proposeRevocation(context, input));
  }

  @Mutation(() => AwardRevocationResult, { description: 'Rút đề nghị hủy bỏ chưa xác nhận.' })
  @Allow('award-revocation:propose')
  async withdrawAwardRevocation(
    @Ctx() context: ActingContext,
    @Arg('input', () => AwardRevocationActInput) input: AwardRevocationActInput,
  ): Promise<typeof AwardRevocationResult> {
    return revocationAfter(context, await decideRevocation(context, 'WITHDRAW', input));
  }

  @Mutation(() => AwardRevocationResult, {
    description: 'Xác nhận hủy bỏ khen thưởng do người khác đề nghị, không phải khen thưởng của mình.',
  })
  @Allow('award-revocation:decide')
  async confirmAwardRevocation(
    @Ctx() context: ActingContext,
    @Arg('input', () => AwardRevocationActInput) input: AwardRevocationActInput,
  ): Promise<typeof AwardRevocationResult> {
    return revocationAfter(context, await decideRevocation(context, 'CONFIRM', input));
  }

  @Mutation(() => AwardRevocationResult, { description: 'Không xác nhận hủy bỏ khen thưởng.' })
  @Allow('award-revocation:decide')
  async refuseAwardRevocation(
    @Ctx() context: ActingContext,
    @Arg('input', () => AwardRevocationActInput) input: AwardRevocationActInput,
  ): Promise<typeof AwardRevocationResult> {
    return revocationAfter(context, await decideRevocation(context, 'REFUSE', input));
  }
}

/** The revocation as it stands after a step, or the refusal. */
async function revocationAfter<E>(
  context: ActingContext,
  outcome: Result<string, E>,
): Promise<AwardRevocationType | E> {
  return outcome.ok ? findRevocation(context, outcome.value) : outcome.error;
}
