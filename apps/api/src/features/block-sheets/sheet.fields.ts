import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { mostPoints, sheetEventsFor, type BlockSheetEvent } from '@thidua/domain/blocks';
import { accountNameOf } from '../../platform/account-name.ts';
import { found } from '../../platform/fault.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { blockOf, BlockType, pactsOf, PactType } from '../blocks/index.ts';
import { EntryType, StandingType } from './entry.type.ts';
import { changesOf, contentOf, entriesOf, publishedSheetsOf, sheetOfPact, standingsOf } from './sheet.loaders.ts';
import { BlockSheetEventEnum, SheetChangeType, SheetGroupType, SheetType } from './sheet.type.ts';

@Resolver(() => SheetType)
export class SheetFields {
  @FieldResolver(() => BlockType, { description: 'Cụm, khối của bảng.' })
  async block(@Root() { blockId }: SheetType, @Ctx() context: ActingContext): Promise<BlockType> {
    return found(await blockOf(context).load(blockId));
  }

  @FieldResolver(() => PactType, { nullable: true, description: 'Giao ước của bảng, nếu người xem được đọc.' })
  async pact(@Root() { blockId, pactId }: SheetType, @Ctx() context: ActingContext): Promise<PactType | null> {
    const pacts = await pactsOf(context).load(blockId);
    return pacts.find(({ id }) => id === pactId) ?? null;
  }

  @FieldResolver(() => [SheetGroupType], { description: 'Các nhóm tiêu chí, theo thứ tự.' })
  async groups(@Root() { id }: SheetType, @Ctx() context: ActingContext): Promise<readonly SheetGroupType[]> {
    return found(await contentOf(context).load(id)).groups;
  }

  @FieldResolver(() => Int, { description: 'Tổng điểm chuẩn tối đa, tính bằng phần trăm điểm.' })
  async baseHundredths(@Root() { id }: SheetType, @Ctx() context: ActingContext): Promise<number> {
    return mostPoints(found(await contentOf(context).load(id)).groups, 'BASE');
  }

  @FieldResolver(() => [SheetChangeType], { description: 'Các chỗ đã sửa sau khi mở tự chấm, mới nhất trước.' })
  changes(@Root() { id }: SheetType, @Ctx() context: ActingContext): Promise<readonly SheetChangeType[]> {
    return changesOf(context).load(id);
  }

  @FieldResolver(() => [EntryType], { description: 'Các thành viên mà người xem được đọc điểm từng tiêu chí.' })
  entries(@Root() { id }: SheetType, @Ctx() context: ActingContext): Promise<readonly EntryType[]> {
    return entriesOf(context).load(id);
  }

  @FieldResolver(() => [StandingType], { description: 'Bảng xếp hạng; trống khi chưa công bố.' })
  standings(@Root() { id }: SheetType, @Ctx() context: ActingContext): Promise<readonly StandingType[]> {
    return standingsOf(context).load(id);
  }

  @FieldResolver(() => [BlockSheetEventEnum], { description: 'Việc người xem làm được bây giờ.' })
  viewerCan(@Root() { status }: SheetType, @Ctx() { actor }: ActingContext): readonly BlockSheetEvent[] {
    return sheetEventsFor(actor, status);
  }
}

@Resolver(() => SheetChangeType)
export class SheetChangeFields {
  @FieldResolver(() => String, { description: 'Người sửa.' })
  by(@Root() { byId }: SheetChangeType, @Ctx() context: ActingContext): Promise<string> {
    return accountNameOf(context).load(byId);
  }
}

/** What score sheets add to a pact; lives here so that pacts know nothing of sheets. */
@Resolver(() => PactType)
export class PactSheetFields {
  @FieldResolver(() => SheetType, { nullable: true, description: 'Bảng chấm điểm, nếu có và người xem được đọc.' })
  async sheet(@Root() { id }: PactType, @Ctx() context: ActingContext): Promise<SheetType | null> {
    return (await sheetOfPact(context).load(id)) ?? null;
  }
}

/** What score sheets add to a block. */
@Resolver(() => BlockType)
export class BlockResultFields {
  @FieldResolver(() => [SheetType], { description: 'Bảng chấm điểm đã công bố của các năm, năm mới nhất trước.' })
  results(@Root() { id }: BlockType, @Ctx() context: ActingContext): Promise<readonly SheetType[]> {
    return publishedSheetsOf(context).load(id);
  }
}
