import type { Tx } from '@thidua/db';
import { setVoteRule, USUAL_VOTE_RULE, VOTE_SETTING, type SetVoteRule } from '@thidua/domain/initiative-sitting';
import type { PlainDate } from '@thidua/domain/kernel';
import { heldOn } from '../../platform/dated.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import type { VoteRuleType } from './sitting.type.ts';

interface SetRule {
  readonly set: SetVoteRule;
  /** The paper of the settings, empty while there is none. */
  readonly legalGround: string;
}

/** How the council votes on a day as far as the body has set it. One statement. */
export async function setVoteRuleOn(
  db: Pick<Tx, 'organisationSetting'>,
  organisationId: string,
  day: PlainDate,
): Promise<SetRule> {
  const rows = await db.organisationSetting.findMany({
    where: { organisationId, key: { in: Object.values(VOTE_SETTING) }, ...heldOn(day) },
    orderBy: { validFrom: 'asc' },
    select: { key: true, value: true, legalGround: true },
  });
  const values = new Map(rows.map(({ key, value }) => [key, value]));
  return { set: setVoteRule((key) => values.get(key)), legalGround: rows.at(-1)?.legalGround ?? '' };
}

/** The rule that a sitting of that day begins with: what the body has set, else that of the newest sitting, else the usual one. */
export async function voteRuleFor({ db, actor }: ActingContext, day: PlainDate): Promise<VoteRuleType> {
  const { organisationId } = actor;
  const { set, legalGround } = await setVoteRuleOn(db, organisationId, day);
  const last = await db.initiativeSitting.findFirst({
    where: { organisationId, status: { not: 'DISCARDED' } },
    orderBy: [{ heldOn: 'desc' }, { id: 'desc' }],
    select: {
      form: true,
      base: true,
      shareNumerator: true,
      shareDenominator: true,
      quorumNumerator: true,
      quorumDenominator: true,
      legalGround: true,
    },
  });
  const { share, quorum, ...usual } = USUAL_VOTE_RULE;
  return {
    form: set.form ?? last?.form ?? usual.form,
    base: set.base ?? last?.base ?? usual.base,
    shareNumerator: set.share?.numerator ?? last?.shareNumerator ?? share.numerator,
    shareDenominator: set.share?.denominator ?? last?.shareDenominator ?? share.denominator,
    quorumNumerator: set.quorum?.numerator ?? last?.quorumNumerator ?? quorum.numerator,
    quorumDenominator: set.quorum?.denominator ?? last?.quorumDenominator ?? quorum.denominator,
    legalGround: legalGround === '' ? (last?.legalGround ?? '') : legalGround,
    setParts: Object.entries(set).flatMap(([part, value]) => (value === undefined ? [] : [part])),
  };
}
