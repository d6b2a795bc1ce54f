import type { Tx } from '@thidua/db';
import type { ReportVersionCause } from '@thidua/domain/achievement-reports';
import type { Regime } from '@thidua/domain/eligibility';
import type { NominationType } from '../nomination.type.ts';
import { knownFactsOf, subjectIdOf } from './known-facts.queries.ts';

export interface KeepTerms {
  readonly cause: ReportVersionCause;
  readonly regime: Regime;
  readonly keptById: string;
  readonly keptAt: Date;
}

/**
 * Keeps the reports of lines as they stand, each with what the records say now. Lines without a report are passed over. Four or five
 * statements, however many lines; one where none has a report.
 */
export async function keepReports(
  tx: Tx,
  lines: readonly Pick<NominationType, 'id' | 'staffId' | 'collectiveId' | 'otherSubjectId' | 'asOf'>[],
  { cause, regime, keptById, keptAt }: KeepTerms,
): Promise<void> {
  const written = await tx.achievementReport.findMany({
    where: { nominationId: { in: lines.map(({ id }) => id) } },
    select: { nominationId: true },
  });
  const reported = lines.filter(({ id }) => written.some(({ nominationId }) => nominationId === id));
  const [first] = reported;
  if (first === undefined) return;
  const facts = await knownFactsOf(tx, reported, first.asOf);
  const rows = JSON.stringify(
    reported.map((line) => {
      const known = facts.get(subjectIdOf(line));
      // A report that was passed over here would be empty for ever.
      if (known === undefined) throw new Error(`No facts for the report of nomination ${line.id}`);
      return { id: line.id, facts: known };
    }),
  );
  await tx.$executeRaw`
    INSERT INTO achievement_report_versions ("nominationId", ordinal, cause, regime, texts, facts, "keptById", "keptAt")
    SELECT r."nominationId",
      coalesce((SELECT max(v.ordinal) FROM achievement_report_versions v WHERE v."nominationId" = r."nominationId"), 0) + 1,
      ${cause}::"ReportVersionCause", ${regime}, r.texts, x.facts, ${keptById}::uuid, ${keptAt}
    FROM jsonb_to_recordset(${rows}::jsonb) AS x(id uuid, facts jsonb)
    JOIN achievement_reports r ON r."nominationId" = x.id`;
}
