import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { factsOfPeriod, type KnownFacts } from '@thidua/domain/achievement-reports';
import { accountNameOf } from '../../../platform/account-name.ts';
import { found } from '../../../platform/fault.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { NomineeKindEnum } from '../../../platform/vocabulary-enums.ts';
import { accessOf } from '../../records/index.ts';
import { knownFactsOf, subjectIdOf } from './known-facts.queries.ts';
import { inOrderOfForm } from './report.queries.ts';
import { AchievementReportType, KnownFactsType, ReportVersionType } from './report.type.ts';

@Resolver(() => AchievementReportType)
export class AchievementReportFields {
  @FieldResolver(() => String, { description: 'Tên cá nhân hoặc tập thể.' })
  subjectName(@Root() { line }: AchievementReportType): string {
    return line.subjectName;
  }

  @FieldResolver(() => NomineeKindEnum)
  subjectKind(@Root() { line }: AchievementReportType): typeof line.subjectKind {
    return line.subjectKind;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Người đã xác nhận.' })
  async confirmedBy(
    @Root() { confirmedById }: AchievementReportType,
    @Ctx() context: ActingContext,
  ): Promise<string | null> {
    return confirmedById === null ? null : accountNameOf(context).load(confirmedById);
  }

  @FieldResolver(() => KnownFactsType, {
    description: 'Dữ kiện hệ thống đã có, trong các năm của báo cáo; giữ nguyên khi hồ sơ đã gửi.',
  })
  async facts(
    @Root() { line, keptFacts, template }: AchievementReportType,
    @Ctx() context: ActingContext,
  ): Promise<KnownFacts> {
    const known = keptFacts ?? found((await knownFactsOf(context.db, [line], line.asOf)).get(subjectIdOf(line)));
    return shownTo(context, line.staffId, factsOfPeriod(known, template));
  }

  @FieldResolver(() => [ReportVersionType], { description: 'Các bản đã giữ lại, mới trước.' })
  versions(
    @Root() { kept, template }: AchievementReportType,
    @Ctx() context: ActingContext,
  ): Promise<readonly ReportVersionType[]> {
    return Promise.all(
      kept.map(async ({ keptById, texts, ...version }) => ({
        ...version,
        keptBy: await accountNameOf(context).load(keptById),
        texts: inOrderOfForm(texts, template),
      })),
    );
  }
}

/** A dossier opens no record that its reader may not open elsewhere. */
async function shownTo(context: ActingContext, staffId: string | null, facts: KnownFacts): Promise<KnownFacts> {
  if (staffId === null) return facts;
  const [born, rated] = await Promise.all([
    accessOf(context, staffId, 'staff.birthDate'),
    accessOf(context, staffId, 'rating.level'),
  ]);
  return {
    ...facts,
    birthDate: born === 'PLAIN' ? facts.birthDate : null,
    ratings: rated === 'NONE' ? [] : facts.ratings,
  };
}
