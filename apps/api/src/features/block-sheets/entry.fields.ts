import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import {
  entryEventsFor,
  entryStage,
  totalPoints,
  unscoredCount,
  type BlockEntryEvent,
  type BlockEntryStage,
} from '@thidua/domain/blocks';
import { found } from '../../platform/fault.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { awardsOf } from './award.loaders.ts';
import { awardChoices } from './award.queries.ts';
import { BlockAwardChoiceType, BlockAwardType } from './award.type.ts';
import { BlockEntryEventEnum, BlockEntryStageEnum, EntryType, ScoreType, StandingType } from './entry.type.ts';
import { pointsOf } from './score-points.ts';
import { contentOf, scoresOf, sheetOf } from './sheet.loaders.ts';
import { SheetType } from './sheet.type.ts';

@Resolver(() => EntryType)
export class EntryFields {
  @FieldResolver(() => SheetType, { description: 'Bảng chấm điểm.' })
  async sheet(@Root() { sheetId }: EntryType, @Ctx() context: ActingContext): Promise<SheetType> {
    return found(await sheetOf(context).load(sheetId));
  }

  @FieldResolver(() => BlockEntryStageEnum)
  stage(@Root() entry: EntryType, @Ctx() context: ActingContext): Promise<BlockEntryStage> {
    return stageOf(context, entry);
  }

  @FieldResolver(() => [ScoreType], { description: 'Điểm từng tiêu chí.' })
  scores(@Root() { id }: EntryType, @Ctx() context: ActingContext): Promise<readonly ScoreType[]> {
    return scoresOf(context).load(id);
  }

  @FieldResolver(() => Int, { description: 'Tổng điểm tự chấm, tính bằng phần trăm điểm.' })
  async selfHundredths(@Root() entry: EntryType, @Ctx() context: ActingContext): Promise<number> {
    return countedAs(context, entry, 'selfHundredths', totalPoints);
  }

  @FieldResolver(() => Int, { description: 'Số tiêu chí chưa tự chấm.' })
  async unscored(@Root() entry: EntryType, @Ctx() context: ActingContext): Promise<number> {
    return countedAs(context, entry, 'selfHundredths', unscoredCount);
  }

  @FieldResolver(() => Int, { description: 'Tổng điểm thẩm định, tính bằng phần trăm điểm.' })
  async appraisedHundredths(@Root() entry: EntryType, @Ctx() context: ActingContext): Promise<number> {
    return countedAs(context, entry, 'appraisedHundredths', totalPoints);
  }

  @FieldResolver(() => Int, { description: 'Số tiêu chí chưa thẩm định.' })
  async unappraised(@Root() entry: EntryType, @Ctx() context: ActingContext): Promise<number> {
    return countedAs(context, entry, 'appraisedHundredths', unscoredCount);
  }

  @FieldResolver(() => [BlockAwardChoiceType], { description: 'Khen thưởng trong sổ của cơ quan có thể dẫn tới.' })
  awardChoices(@Root() { id }: EntryType, @Ctx() { db }: ActingContext): Promise<readonly BlockAwardChoiceType[]> {
    return awardChoices(db, id);
  }

  @FieldResolver(() => [BlockEntryEventEnum], { description: 'Việc người xem làm được bây giờ.' })
  async viewerCan(@Root() entry: EntryType, @Ctx() context: ActingContext): Promise<readonly BlockEntryEvent[]> {
    const departmentId = entry.member.departmentId ?? undefined;
    return entryEventsFor(context.actor, { stage: await stageOf(context, entry), departmentId });
  }
}

@Resolver(() => StandingType)
export class StandingFields {
  @FieldResolver(() => [BlockAwardType], { description: 'Cờ, bằng khen theo kết quả này.' })
  awards(@Root() { entryId }: StandingType, @Ctx() context: ActingContext): Promise<readonly BlockAwardType[]> {
    return awardsOf(context).load(entryId);
  }
}

async function stageOf(context: ActingContext, { sheetId, sentOn }: EntryType): Promise<BlockEntryStage> {
  const sheet = found(await sheetOf(context).load(sheetId));
  return entryStage(sheet.status, sentOn);
}

async function countedAs(
  context: ActingContext,
  { id, sheetId }: EntryType,
  column: 'selfHundredths' | 'appraisedHundredths',
  count: typeof totalPoints,
): Promise<number> {
  const [content, scores] = await Promise.all([contentOf(context).load(sheetId), scoresOf(context).load(id)]);
  return count(found(content).groups, pointsOf(scores, column));
}
