import type { Tx } from '@thidua/db';
import { missingSections, type ReportTexts } from '@thidua/domain/achievement-reports';
import type { Regime } from '@thidua/domain/eligibility';
import { err, ok, type Result } from '@thidua/domain/kernel';
import { businessToday } from '../../../../platform/business-clock.ts';
import type { ActingContext } from '../../../../platform/request-context.ts';
import type { InputProblems } from '../../../../platform/user-error.ts';
import type { NominationType } from '../../nomination.type.ts';
import { regimeOfReport, templateOf } from '../report.queries.ts';

/** The regime under which every field that the form requires is written, or the fields that are empty. One statement. */
export async function wholeReport(
  context: ActingContext,
  tx: Tx,
  line: NominationType,
  texts: ReportTexts,
): Promise<Result<Regime, InputProblems>> {
  const { actor, platform } = context;
  const regime = await regimeOfReport(tx, actor.organisationId, line.year, businessToday(platform, actor));
  const missing = missingSections(templateOf(line, regime), texts);
  if (missing.length === 0) return ok(regime);
  return err({ code: 'INPUT_PROBLEMS', problems: missing.map((field) => ({ field, code: 'REQUIRED' })) });
}
