import type { Prisma, Tx } from '@thidua/db';
import { buildOrganisation } from './build-organisation.ts';
import type { Columns } from './columns.ts';
import { day } from './day.ts';

/** An open vote: at least 2/3 of the members present, quorum 2/3 of all. */
export async function buildVoteRule(
  db: Tx,
  overrides: Columns<Prisma.VoteRuleUncheckedCreateInput> = {},
): Promise<Prisma.VoteRuleModel> {
  const organisationId = overrides.organisationId ?? (await buildOrganisation(db)).id;
  const row = {
    awardCode: 'ADVANCED_WORKER' as const,
    form: 'OPEN' as const,
    shareNumerator: 2,
    shareDenominator: 3,
    base: 'PRESENT_MEMBERS' as const,
    quorumNumerator: 2,
    quorumDenominator: 3,
    legalGround: 'Quy chế hoạt động của Hội đồng (thử)',
    validFrom: day('2021-01-01'),
  };
  return db.voteRule.create({ data: { ...row, ...overrides, organisationId } });
}
