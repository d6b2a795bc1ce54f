import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Result } from '@thidua/domain/kernel';
import { Allow } from '../../platform/allow.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { UuidScalar } from '../../platform/scalars/index.ts';
import { sharedError } from '../../platform/user-error.ts';
import {
  AmendSheetInput,
  OpenScoringInput,
  PublishRankingInput,
  ReasonedSheetInput,
  SaveSheetInput,
  SheetActInput,
  StartSheetInput,
} from './sheet.input.ts';
import { sheetById } from './sheet.queries.ts';
import { SaveSheetResult, SheetActResult, StaleSheetError, StartSheetResult } from './sheet.result.ts';
import { SheetType } from './sheet.type.ts';
import { amendSheet } from './use-cases/amend-sheet.ts';
import type { SheetRefusal } from './use-cases/change-sheet.ts';
import { closeScoring, reopenRanking, resumeScoring } from './use-cases/move-sheet.ts';
import { openScoring } from './use-cases/open-scoring.ts';
import { publishRanking } from './use-cases/publish-ranking.ts';
import { saveSheet } from './use-cases/save-sheet.ts';
import { startSheet } from './use-cases/start-sheet.ts';

async function ofSheet(
  context: ActingContext,
  outcome: Result<{ readonly id: string }, SheetRefusal>,
): Promise<typeof SheetActResult> {
  return outcome.ok ? sheetById(context, outcome.value.id) : sharedError(outcome.error);
}

/** Bảng chấm điểm of a block in a year: written, scored by, appraised, ranked and locked. */
@Resolver()
export class SheetResolver {
  @Query(() => SheetType, { description: 'Một bảng chấm điểm của cụm, khối.' })
  @Allow('block:read')
  blockSheet(@Ctx() context: ActingContext, @Arg('id', () => UuidScalar) id: string): Promise<SheetType> {
    return sheetById(context, id);
  }

  @Mutation(() => StartSheetResult, { description: 'Bắt đầu bảng chấm điểm, chép bảng của năm gần nhất.' })
  @Allow('block:write')
  async startBlockSheet(
    @Ctx() context: ActingContext,
    @Arg('input', () => StartSheetInput) input: StartSheetInput,
  ): Promise<typeof StartSheetResult> {
    const outcome = await startSheet(context, input);
    return outcome.ok ? sheetById(context, outcome.value.id) : sharedError(outcome.error);
  }

  @Mutation(() => SaveSheetResult, { description: 'Lưu bảng chấm điểm đang soạn.' })
  @Allow('block:write')
  async saveBlockSheet(
    @Ctx() context: ActingContext,
    @Arg('input', () => SaveSheetInput) input: SaveSheetInput,
  ): Promise<typeof SaveSheetResult> {
    const outcome = await saveSheet(context, input);
    if (outcome.ok) return sheetById(context, outcome.value.id);
    if (outcome.error.code === 'STALE_RECORD') return new StaleSheetError(await sheetById(context, input.id));
    return sharedError(outcome.error);
  }

  @Mutation(() => SheetActResult, { description: 'Sửa bảng chấm điểm sau khi đã mở tự chấm, có lý do.' })
  @Allow('block:write')
  async amendBlockSheet(
    @Ctx() context: ActingContext,
    @Arg('input', () => AmendSheetInput) input: AmendSheetInput,
  ): Promise<typeof SheetActResult> {
    return ofSheet(context, await amendSheet(context, input));
  }

  @Mutation(() => SheetActResult, { description: 'Mở tự chấm; bảng chấm điểm cố định từ đây.' })
  @Allow('block:write')
  async openBlockScoring(
    @Ctx() context: ActingContext,
    @Arg('input', () => OpenScoringInput) input: OpenScoringInput,
  ): Promise<typeof SheetActResult> {
    return ofSheet(context, await openScoring(context, input));
  }

  @Mutation(() => SheetActResult, { description: 'Kết thúc tự chấm, chuyển sang thẩm định.' })
  @Allow('block:write')
  async closeBlockScoring(
    @Ctx() context: ActingContext,
    @Arg('input', () => SheetActInput) input: SheetActInput,
  ): Promise<typeof SheetActResult> {
    return ofSheet(context, await closeScoring(context, input));
  }

  @Mutation(() => SheetActResult, { description: 'Mở lại tự chấm, có lý do.' })
  @Allow('block:write')
  async resumeBlockScoring(
    @Ctx() context: ActingContext,
    @Arg('input', () => ReasonedSheetInput) input: ReasonedSheetInput,
  ): Promise<typeof SheetActResult> {
    return ofSheet(context, await resumeScoring(context, input));
  }

  @Mutation(() => SheetActResult, { description: 'Xếp hạng theo cách của bảng và công bố.' })
  @Allow('block:write')
  async publishBlockRanking(
    @Ctx() context: ActingContext,
    @Arg('input', () => PublishRankingInput) input: PublishRankingInput,
  ): Promise<typeof SheetActResult> {
    return ofSheet(context, await publishRanking(context, input));
  }

  @Mutation(() => SheetActResult, { description: 'Mở lại bảng xếp hạng đã công bố, có lý do.' })
  @Allow('block:write')
  async reopenBlockRanking(
    @Ctx() context: ActingContext,
    @Arg('input', () => ReasonedSheetInput) input: ReasonedSheetInput,
  ): Promise<typeof SheetActResult> {
    return ofSheet(context, await reopenRanking(context, input));
  }
}
