import { missingSections, type ReportTexts } from '@thidua/domain/achievement-reports';
import type { Regime } from '@thidua/domain/eligibility';
import { err, ok, type Result } from '@thidua/domain/kernel';
import { sectionsOfFields } from '@thidua/domain/nomination-returns';
import { businessToday } from '../../../../platform/business-clock.ts';
import type { ActingContext } from '../../../../platform/request-context.ts';
import type { InputProblems } from '../../../../platform/user-error.ts';
import { regimeOfReport, templateOf } from '../report.queries.ts';
import type { ReportHand } from './change-report.ts';

/**
 * The regime under which every field that the form requires is written, or the fields that are empty. Of a line that came back nobody
 * can write more than was asked for, so no more is required. One statement.
 */
export async function wholeReport(
  context: ActingContext,
  { tx, line, open }: Pick<ReportHand, 'tx' | 'line' | 'open'>,
  texts: ReportTexts,
): Promise<Result<Regime, InputProblems>> {
  const { actor, platform } = context;
  const regime = await regimeOfReport(tx, actor.organisationId, line.year, businessToday(platform, actor));
  const writable = sectionsOfFields(open);
  const missing = missingSections(templateOf(line, regime), texts).filter((section) => writable.includes(section));
  if (missing.length === 0) return ok(regime);
  return err({ code: 'INPUT_PROBLEMS', problems: missing.map((field) => ({ field, code: 'REQUIRED' })) });
}
