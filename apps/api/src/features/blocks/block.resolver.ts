import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Result } from '@thidua/domain/kernel';
import { Allow } from '../../platform/allow.ts';
import type { Page } from '../../platform/page.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { UuidScalar } from '../../platform/scalars/index.ts';
import { sharedError } from '../../platform/user-error.ts';
import {
  AddBlockTermInput,
  BlocksArgs,
  ChangeBlockTermInput,
  CreateBlockInput,
  EditBlockInput,
  RemoveBlockTermInput,
} from './block.input.ts';
import { blockById, listBlocks } from './block.queries.ts';
import { BlockActResult, CreateBlockResult } from './block.result.ts';
import { BlockConnection, BlockType } from './block.type.ts';
import { addBlockTerm } from './use-cases/add-block-term.ts';
import type { BlockRefusal } from './use-cases/change-block.ts';
import { changeBlockTerm } from './use-cases/change-block-term.ts';
import { createBlock } from './use-cases/create-block.ts';
import { editBlock } from './use-cases/edit-block.ts';
import { removeBlockTerm } from './use-cases/remove-block-term.ts';

async function ofBlock(
  context: ActingContext,
  outcome: Result<{ readonly id: string }, BlockRefusal>,
): Promise<typeof BlockActResult> {
  return outcome.ok ? blockById(context, outcome.value.id) : sharedError(outcome.error);
}

/** Cụm, khối thi đua: those of the province and the ministries that the body is in, and those of its own divisions (plan IV.2.9a). */
@Resolver()
export class BlockResolver {
  @Query(() => BlockConnection, { description: 'Cụm, khối thi đua của một năm.' })
  @Allow('block:read')
  emulationBlocks(@Ctx() context: ActingContext, @Args(() => BlocksArgs) args: BlocksArgs): Promise<Page<BlockType>> {
    return listBlocks(context, args);
  }

  @Query(() => BlockType, { description: 'Một cụm, khối thi đua.' })
  @Allow('block:read')
  emulationBlock(@Ctx() context: ActingContext, @Arg('id', () => UuidScalar) id: string): Promise<BlockType> {
    return blockById(context, id);
  }

  @Mutation(() => CreateBlockResult, { description: 'Ghi một cụm, khối thi đua.' })
  @Allow('block:write')
  async createBlock(
    @Ctx() context: ActingContext,
    @Arg('input', () => CreateBlockInput) input: CreateBlockInput,
  ): Promise<typeof CreateBlockResult> {
    const outcome = await createBlock(context, input);
    return outcome.ok ? blockById(context, outcome.value.id) : sharedError(outcome.error);
  }

  @Mutation(() => BlockActResult, { description: 'Sửa tên, nơi tổ chức của cụm, khối.' })
  @Allow('block:write')
  async editBlock(
    @Ctx() context: ActingContext,
    @Arg('input', () => EditBlockInput) input: EditBlockInput,
  ): Promise<typeof BlockActResult> {
    return ofBlock(context, await editBlock(context, input));
  }

  @Mutation(() => BlockActResult, { description: 'Ghi thành viên, trưởng hoặc phó trong một thời gian.' })
  @Allow('block:write')
  async addBlockTerm(
    @Ctx() context: ActingContext,
    @Arg('input', () => AddBlockTermInput) input: AddBlockTermInput,
  ): Promise<typeof BlockActResult> {
    return ofBlock(context, await addBlockTerm(context, input));
  }

  @Mutation(() => BlockActResult, { description: 'Sửa ngày đầu, ngày cuối của một thời gian tham gia.' })
  @Allow('block:write')
  async changeBlockTerm(
    @Ctx() context: ActingContext,
    @Arg('input', () => ChangeBlockTermInput) input: ChangeBlockTermInput,
  ): Promise<typeof BlockActResult> {
    return ofBlock(context, await changeBlockTerm(context, input));
  }

  @Mutation(() => BlockActResult, { description: 'Bỏ một thời gian tham gia đã ghi nhầm.' })
  @Allow('block:write')
  async removeBlockTerm(
    @Ctx() context: ActingContext,
    @Arg('input', () => RemoveBlockTermInput) input: RemoveBlockTermInput,
  ): Promise<typeof BlockActResult> {
    return ofBlock(context, await removeBlockTerm(context, input));
  }
}
