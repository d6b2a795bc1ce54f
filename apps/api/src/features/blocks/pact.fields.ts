import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { pactEventsFor, type PactEvent } from '@thidua/domain/blocks';
import { found } from '../../platform/fault.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { blockOf, signersOf } from './block.loaders.ts';
import { BlockMemberType, BlockType } from './block.type.ts';
import { PactEventEnum, PactType } from './pact.type.ts';

@Resolver(() => PactType)
export class PactFields {
  @FieldResolver(() => BlockType, { description: 'Cụm, khối của giao ước.' })
  async block(@Root() { blockId }: PactType, @Ctx() context: ActingContext): Promise<BlockType> {
    return found(await blockOf(context).load(blockId));
  }

  @FieldResolver(() => [BlockMemberType], { description: 'Các thành viên đã ký.' })
  signers(@Root() { id }: PactType, @Ctx() context: ActingContext): Promise<readonly BlockMemberType[]> {
    return signersOf(context).load(id);
  }

  @FieldResolver(() => [PactEventEnum], { description: 'Việc người xem làm được bây giờ.' })
  viewerCan(@Root() { status }: PactType, @Ctx() { actor }: ActingContext): readonly PactEvent[] {
    return pactEventsFor(actor, status);
  }
}
