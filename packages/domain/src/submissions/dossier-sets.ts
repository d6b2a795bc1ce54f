import { cite, provision, regimeInForce, rulesUnder, type Citation, type RuleRegime } from '../eligibility/index.ts';
import type { PlainDate } from '../kernel/index.ts';
import { AWARDS, type AwardCode } from '../vocabulary/index.ts';
import { decidingAuthority } from './deciding-authority.ts';

/** How many sets of a dossier go up, and whether files go with the paper (law.md d.2). */
export interface DossierSets {
  /** Undefined where the law leaves the number to the province or the ministry. */
  readonly sets: number | undefined;
  /** Files go with the paper; the dossier counts as received when both have come. */
  readonly withFiles: boolean;
  readonly ground: string;
}

interface Sets {
  readonly sets: number | undefined;
  readonly ground: Citation;
}

/** Decree 98/2023 was not read article by article: its regime names the decree as a whole, its numbers equal those of decree 152. */
const BELOW_STATE = {
  A: { sets: 1, ground: provision('DECREE_91', 50, 2) },
  B1: { sets: undefined, ground: provision('LAW_2022', 84, 6) },
  B2: { sets: undefined, ground: provision('LAW_2022', 84, 6) },
} as const satisfies Record<RuleRegime, Sets>;

const OF_STATE: Readonly<Record<RuleRegime, (award: AwardCode) => Sets>> = {
  A: (award) => ({ sets: decidingAuthority(award) === 'PRESIDENT' ? 3 : 2, ground: provision('DECREE_91') }),
  B1: () => ({ sets: 1, ground: provision('DECREE_98') }),
  B2: (award) => ({ sets: 1, ground: STATE_UNDER_152[award] ?? provision('DECREE_152', 33) }),
};

const STATE_UNDER_152: Partial<Record<AwardCode, Citation>> = {
  NATIONAL_EMULATION_FIGHTER: provision('DECREE_152', 36, 2),
  GOVERNMENT_FLAG: provision('DECREE_152', 37, 2),
  LABOUR_ORDER_FIRST: provision('DECREE_152', 38, 3),
  LABOUR_ORDER_SECOND: provision('DECREE_152', 38, 3),
  LABOUR_ORDER_THIRD: provision('DECREE_152', 38, 3),
  PRIME_MINISTER_MERIT: provision('DECREE_152', 42, 1),
};

/** The sets that a dossier for the award needs when it is sent on `day`. */
export function dossierSets(award: AwardCode, day: PlainDate): DossierSets {
  const regime = rulesUnder(regimeInForce(day));
  const isOfState = AWARDS[award].level === 'STATE';
  const { sets, ground } = isOfState ? OF_STATE[regime](award) : BELOW_STATE[regime];
  return { sets, ground: cite(ground), withFiles: isOfState };
}
