import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ActingContext } from '../../platform/request-context.ts';
import { InitiativeScoringType, ScoreSheetType } from '../initiatives/index.ts';
import { ScoreSheetFileType, ScorerFileStateType } from './score-sheet-files.type.ts';
import { scorerFilesOf } from './scorer-files.ts';

/** What files add to a sheet: copies without a word of who wrote them. */
@Resolver(() => ScoreSheetType)
export class ScoreSheetFilesFields {
  @FieldResolver(() => [ScoreSheetFileType], { description: 'Tệp mà người chấm đọc được.' })
  async files(
    @Root() { initiativeId, status }: ScoreSheetType,
    @Ctx() context: ActingContext,
  ): Promise<readonly ScoreSheetFileType[]> {
    if (status === 'REMOVED') return [];
    const files = await scorerFilesOf(context, initiativeId);
    return files
      .filter(({ refusal }) => refusal === undefined)
      .map(({ number, shownAs, format }) => ({ number, name: shownAs, format }));
  }
}

/** What files add to the scoring for those who give it out. */
@Resolver(() => InitiativeScoringType)
export class ScorerFileStateFields {
  @FieldResolver(() => [ScorerFileStateType], {
    description: 'Tệp kèm sáng kiến: người chấm đọc được bản sao hay không.',
  })
  files(
    @Root() { initiativeId }: InitiativeScoringType,
    @Ctx() context: ActingContext,
  ): Promise<readonly ScorerFileStateType[]> {
    return scorerFilesOf(context, initiativeId);
  }
}
