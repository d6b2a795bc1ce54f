import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { dossierSets, mayBringPapers, missingPapers, owesPapers } from '@thidua/domain/dossier-papers';
import { plainDateOf } from '@thidua/domain/kernel';
import { openNominationFields } from '@thidua/domain/nomination-returns';
import { accountNameOf } from '../../../platform/account-name.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { desksOf } from '../../organisation/index.ts';
import { factsOf } from '../desks.ts';
import { NominationType } from '../nomination.type.ts';
import { namedFieldsOf } from '../returns/round.loaders.ts';
import { papersOf } from './paper.loaders.ts';
import { BroughtPaperType, DossierPaperType, DossierSetsType } from './paper.type.ts';

@Resolver(() => NominationType)
export class DossierPaperFields {
  @FieldResolver(() => [DossierPaperType], { description: 'Giấy tờ mà hồ sơ phải có, theo thứ tự trong hồ sơ.' })
  async dossierPapers(
    @Root() nomination: NominationType,
    @Ctx() context: ActingContext,
  ): Promise<readonly DossierPaperType[]> {
    const { papers } = await papersOf(context).load(nomination);
    return papers.map(({ mark, note = null, sources, brought, ...paper }) => ({
      ...paper,
      note,
      isCertain: mark === 'CERTAIN',
      sources: sources.map(({ id: recordId, ...source }) => ({ ...source, recordId })),
      brought: brought === undefined ? null : { ...brought, paperOn: brought.paperOn && plainDateOf(brought.paperOn) },
    }));
  }

  @FieldResolver(() => Int, { description: 'Số giấy tờ còn thiếu; 0 khi không còn phải bổ sung.' })
  async missingPaperCount(@Root() nomination: NominationType, @Ctx() context: ActingContext): Promise<number> {
    if (!owesPapers(nomination.status)) return 0;
    const { papers } = await papersOf(context).load(nomination);
    return missingPapers(papers).length;
  }

  @FieldResolver(() => Boolean, { description: 'Người xem được nộp giấy tờ cho hồ sơ ngay bây giờ.' })
  async viewerBringsPapers(@Root() nomination: NominationType, @Ctx() context: ActingContext): Promise<boolean> {
    if (!mayBringPapers(context.actor, factsOf(await desksOf(context), nomination))) return false;
    if (nomination.status !== 'RETURNED') return true;
    // Of a line that came back the papers change only where its return has named them.
    return openNominationFields('RETURNED', await namedFieldsOf(context).load(nomination.id)).includes('PAPERS');
  }

  @FieldResolver(() => DossierSetsType, { description: 'Số bộ hồ sơ phải nộp theo luật áp dụng.' })
  async dossierSets(@Root() nomination: NominationType, @Ctx() context: ActingContext): Promise<DossierSetsType> {
    const { regime } = await papersOf(context).load(nomination);
    const { award, commendationKind: kind } = nomination;
    const { count = null, filesGround = null, ground } = dossierSets({ award, kind, regime });
    return { count, filesGround, ground };
  }
}

@Resolver(() => BroughtPaperType)
export class BroughtPaperFields {
  @FieldResolver(() => String, { description: 'Người ghi.' })
  statedBy(@Root() { statedById }: BroughtPaperType, @Ctx() context: ActingContext): Promise<string> {
    return accountNameOf(context).load(statedById);
  }
}
