import type { Tx } from '@thidua/db';
import { err, ok, type PlainDate, type Result } from '@thidua/domain/kernel';
import type { AwardCode } from '@thidua/domain/vocabulary';
import { heldOn } from '../../platform/dated.ts';
import { NoVoteRuleError } from './council.errors.ts';

/** The rule of each award on the day of the meeting; refused where one is missing. */
export async function rulesOfDay(
  tx: Tx,
  { organisationId, day }: { readonly organisationId: string; readonly day: PlainDate },
  awards: readonly AwardCode[],
): Promise<Result<ReadonlyMap<AwardCode, string>, NoVoteRuleError>> {
  const rules = await tx.voteRule.findMany({
    where: { organisationId, awardCode: { in: [...awards] }, ...heldOn(day) },
    select: { id: true, awardCode: true },
    // The newest rule comes last and wins in the map below.
    orderBy: { validFrom: 'asc' },
  });
  const byAward = new Map(rules.map((rule) => [rule.awardCode, rule]));
  const missing = awards.filter((award) => !byAward.has(award));
  if (missing.length > 0) return err(new NoVoteRuleError(missing));
  return ok(new Map(rules.map(({ awardCode, id }) => [awardCode, id])));
}
