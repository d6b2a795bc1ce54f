import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../platform/allow.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { UuidScalar } from '../../platform/scalars/index.ts';
import { sharedError } from '../../platform/user-error.ts';
import { pactById } from './block.queries.ts';
import { PactActResult, SavePactResult, StalePactError, StartPactResult } from './block.result.ts';
import { ReopenPactInput, SavePactInput, SignPactInput, StartPactInput } from './pact.input.ts';
import { PactType } from './pact.type.ts';
import { reopenPact } from './use-cases/reopen-pact.ts';
import { savePact } from './use-cases/save-pact.ts';
import { signPact } from './use-cases/sign-pact.ts';
import { startPact } from './use-cases/start-pact.ts';

/** The pact that the members of a block sign for a year (NĐ 91/2017/NĐ-CP Điều 4). */
@Resolver()
export class PactResolver {
  @Query(() => PactType, { description: 'Một giao ước thi đua.' })
  @Allow('block:read')
  blockPact(@Ctx() context: ActingContext, @Arg('id', () => UuidScalar) id: string): Promise<PactType> {
    return pactById(context, id);
  }

  @Mutation(() => StartPactResult, { description: 'Bắt đầu giao ước của một năm, chép lời của năm gần nhất.' })
  @Allow('block:write')
  async startPact(
    @Ctx() context: ActingContext,
    @Arg('input', () => StartPactInput) input: StartPactInput,
  ): Promise<typeof StartPactResult> {
    const outcome = await startPact(context, input);
    return outcome.ok ? pactById(context, outcome.value.id) : sharedError(outcome.error);
  }

  @Mutation(() => SavePactResult, { description: 'Lưu giao ước đang soạn.' })
  @Allow('block:write')
  async savePact(
    @Ctx() context: ActingContext,
    @Arg('input', () => SavePactInput) input: SavePactInput,
  ): Promise<typeof SavePactResult> {
    const outcome = await savePact(context, input);
    if (outcome.ok) return pactById(context, outcome.value.id);
    if (outcome.error.code === 'STALE_RECORD') return new StalePactError(await pactById(context, input.id));
    return sharedError(outcome.error);
  }

  @Mutation(() => PactActResult, { description: 'Ghi giao ước đã ký.' })
  @Allow('block:write')
  async signPact(
    @Ctx() context: ActingContext,
    @Arg('input', () => SignPactInput) input: SignPactInput,
  ): Promise<typeof PactActResult> {
    const outcome = await signPact(context, input);
    return outcome.ok ? pactById(context, outcome.value.id) : sharedError(outcome.error);
  }

  @Mutation(() => PactActResult, { description: 'Mở lại giao ước đã ký để sửa, có lý do.' })
  @Allow('block:write')
  async reopenPact(
    @Ctx() context: ActingContext,
    @Arg('input', () => ReopenPactInput) input: ReopenPactInput,
  ): Promise<typeof PactActResult> {
    const outcome = await reopenPact(context, input);
    return outcome.ok ? pactById(context, outcome.value.id) : sharedError(outcome.error);
  }
}
