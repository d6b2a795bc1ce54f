import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../../platform/allow.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { resultUnion } from '../../../platform/result-union.ts';
import {
  InputProblemsError,
  InvalidTransitionError,
  sharedError,
  StaleRecordError,
} from '../../../platform/user-error.ts';
import { nominationOf } from '../nomination.loaders.ts';
import { NominationType } from '../nomination.type.ts';
import { StateDossierPaperInput } from './paper.input.ts';
import { stateDossierPaper } from './state-dossier-paper.ts';

const StateDossierPaperResult = resultUnion(
  'StateDossierPaperResult',
  'Kết quả ghi một giấy tờ của hồ sơ.',
  NominationType,
  [StaleRecordError, InvalidTransitionError, InputProblemsError],
);

@Resolver()
export class DossierPaperResolver {
  @Mutation(() => StateDossierPaperResult, {
    description: 'Ghi một giấy tờ được nộp bằng tệp, bằng bản giấy, hoặc không có và vì sao.',
  })
  @Allow('nomination:edit')
  async stateDossierPaper(
    @Ctx() context: ActingContext,
    @Arg('input', () => StateDossierPaperInput) input: StateDossierPaperInput,
  ): Promise<typeof StateDossierPaperResult> {
    const outcome = await stateDossierPaper(context, input);
    return outcome.ok ? nominationOf(context, outcome.value.id) : sharedError(outcome.error);
  }
}
