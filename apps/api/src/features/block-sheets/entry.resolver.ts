import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Result } from '@thidua/domain/kernel';
import { Allow } from '../../platform/allow.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { UuidScalar } from '../../platform/scalars/index.ts';
import { sharedError } from '../../platform/user-error.ts';
import { RecordAwardInput, RemoveAwardInput } from './award.type.ts';
import { EntryActInput, MarkEntryInput, SaveScoresInput, SendScoresInput } from './entry.input.ts';
import { entryById } from './entry.queries.ts';
import { EntryType } from './entry.type.ts';
import { EntryActResult, SaveScoresResult, StaleEntryError } from './sheet.result.ts';
import type { SheetRefusal } from './use-cases/change-sheet.ts';
import { markEntry } from './use-cases/mark-entry.ts';
import { recordAward, removeAward } from './use-cases/record-award.ts';
import { appraiseScores, saveScores } from './use-cases/save-scores.ts';
import { reopenScores, sendScores } from './use-cases/send-scores.ts';

type Outcome = Result<{ readonly id: string }, SheetRefusal>;

async function ofEntry(context: ActingContext, outcome: Outcome): Promise<typeof EntryActResult> {
  return outcome.ok ? entryById(context, outcome.value.id) : sharedError(outcome.error);
}

async function ofSaving(context: ActingContext, id: string, outcome: Outcome): Promise<typeof SaveScoresResult> {
  if (outcome.ok) return entryById(context, id);
  if (outcome.error.code === 'STALE_RECORD') return new StaleEntryError(await entryById(context, id));
  return sharedError(outcome.error);
}

/** The points of one member of a block: its own, and those that the leader of the block gives. */
@Resolver()
export class EntryResolver {
  @Query(() => EntryType, { description: 'Điểm của một thành viên, từng tiêu chí.' })
  @Allow('block:read')
  blockEntry(@Ctx() context: ActingContext, @Arg('id', () => UuidScalar) id: string): Promise<EntryType> {
    return entryById(context, id);
  }

  @Mutation(() => SaveScoresResult, { description: 'Lưu điểm tự chấm đang viết.' })
  @Allow('block:score')
  async saveBlockScores(
    @Ctx() context: ActingContext,
    @Arg('input', () => SaveScoresInput) input: SaveScoresInput,
  ): Promise<typeof SaveScoresResult> {
    return ofSaving(context, input.id, await saveScores(context, input));
  }

  @Mutation(() => EntryActResult, { description: 'Ghi điểm tự chấm đã gửi.' })
  @Allow('block:score')
  async sendBlockScores(
    @Ctx() context: ActingContext,
    @Arg('input', () => SendScoresInput) input: SendScoresInput,
  ): Promise<typeof EntryActResult> {
    return ofEntry(context, await sendScores(context, input));
  }

  @Mutation(() => EntryActResult, { description: 'Lấy lại điểm tự chấm đã gửi để chấm tiếp.' })
  @Allow('block:score')
  async reopenBlockScores(
    @Ctx() context: ActingContext,
    @Arg('input', () => EntryActInput) input: EntryActInput,
  ): Promise<typeof EntryActResult> {
    return ofEntry(context, await reopenScores(context, input));
  }

  @Mutation(() => SaveScoresResult, { description: 'Lưu điểm thẩm định đang viết.' })
  @Allow('block:write')
  async appraiseBlockScores(
    @Ctx() context: ActingContext,
    @Arg('input', () => SaveScoresInput) input: SaveScoresInput,
  ): Promise<typeof SaveScoresResult> {
    return ofSaving(context, input.id, await appraiseScores(context, input));
  }

  @Mutation(() => EntryActResult, { description: 'Ghi số phiếu suy tôn, hoặc lý do không xếp hạng.' })
  @Allow('block:write')
  async markBlockEntry(
    @Ctx() context: ActingContext,
    @Arg('input', () => MarkEntryInput) input: MarkEntryInput,
  ): Promise<typeof EntryActResult> {
    return ofEntry(context, await markEntry(context, input));
  }

  @Mutation(() => EntryActResult, { description: 'Ghi cờ, bằng khen theo kết quả của cụm, khối.' })
  @Allow('block:write')
  async recordBlockAward(
    @Ctx() context: ActingContext,
    @Arg('input', () => RecordAwardInput) input: RecordAwardInput,
  ): Promise<typeof EntryActResult> {
    return ofEntry(context, await recordAward(context, input));
  }

  @Mutation(() => EntryActResult, { description: 'Bỏ một khen thưởng đã ghi nhầm.' })
  @Allow('block:write')
  async removeBlockAward(
    @Ctx() context: ActingContext,
    @Arg('input', () => RemoveAwardInput) input: RemoveAwardInput,
  ): Promise<typeof EntryActResult> {
    return ofEntry(context, await removeAward(context, input));
  }
}
