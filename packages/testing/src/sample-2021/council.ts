import type { Prisma, Tx } from '@thidua/db';
import type { OwnLevelAward } from '@thidua/domain/vocabulary';
import { day } from '../day.ts';
import { ORGANISATION_ID } from './organisation.ts';
import { sampleId } from './sample-id.ts';
import { staffId } from './staff.ts';
import type { PersonKey } from './people.ts';

export const COUNCIL_ID = sampleId('council');

/** The seven who vote, in the order of the decision. */
export const VOTERS = ['tri', 'y', 'phuoc', 'nga', 'uoc', 'duc', 'dat'] as const satisfies readonly PersonKey[];
export type Voter = (typeof VOTERS)[number];

export function seatId(key: PersonKey): string {
  return sampleId(`seat ${key}`);
}

export function ruleId(award: string): string {
  return sampleId(`vote rule ${award}`);
}

const REGULATION = 'Điều 9 Quy chế hoạt động của Hội đồng Thi đua - Khen thưởng Sở (mẫu)';
const TWO_THIRDS = { shareNumerator: 2, shareDenominator: 3, quorumNumerator: 2, quorumDenominator: 3 } as const;

export const VOTE_RULES = {
  ADVANCED_WORKER: { form: 'OPEN', base: 'PRESENT_MEMBERS', ...TWO_THIRDS, legalGround: REGULATION },
  ADVANCED_COLLECTIVE: { form: 'OPEN', base: 'PRESENT_MEMBERS', ...TWO_THIRDS, legalGround: REGULATION },
  DIRECTOR_COMMENDATION: { form: 'OPEN', base: 'PRESENT_MEMBERS', ...TWO_THIRDS, legalGround: REGULATION },
  GRASSROOTS_EMULATION_FIGHTER: { form: 'OPEN', base: 'ALL_MEMBERS', ...TWO_THIRDS, legalGround: REGULATION },
} as const satisfies Record<OwnLevelAward, object>;

/** Not a matter of the body: the law asks for a secret ballot and 90 % of all members. */
const PROVINCIAL_FIGHTER = {
  form: 'SECRET',
  base: 'ALL_MEMBERS',
  shareNumerator: 90,
  shareDenominator: 100,
  quorumNumerator: 2,
  quorumDenominator: 3,
  legalGround: 'Khoản 8 Điều 45 Nghị định 91/2017/NĐ-CP',
} as const;

/** Chapter 9: the council of seven with its secretary, and how it votes. */
export async function tellOfTheCouncil(db: Tx): Promise<void> {
  const validFrom = day('2021-01-15');
  await db.council.create({
    data: {
      id: COUNCIL_ID,
      organisationId: ORGANISATION_ID,
      name: 'Hội đồng Thi đua - Khen thưởng Sở Ngoại vụ Hà Tĩnh',
      decisionNumber: '06/QĐ-SNgV',
      decidedOn: validFrom,
      termFrom: validFrom,
      termTo: day('2025-12-31'),
    },
  });
  const secretary = {
    id: seatId('an'),
    councilId: COUNCIL_ID,
    staffId: staffId('an'),
    role: 'SECRETARY' as const,
    hasVote: false,
  };
  await db.councilMember.createMany({
    data: [
      ...VOTERS.map((key, index) => seat(key, index, validFrom)),
      { ...secretary, ordinal: VOTERS.length + 1, validFrom },
    ],
  });
  const rules = Object.entries({ ...VOTE_RULES, PROVINCIAL_EMULATION_FIGHTER: PROVINCIAL_FIGHTER });
  await db.voteRule.createMany({
    data: rules.map(([award, rule]) => ({
      ...rule,
      id: ruleId(award),
      organisationId: ORGANISATION_ID,
      awardCode: award as keyof typeof VOTE_RULES | 'PROVINCIAL_EMULATION_FIGHTER', // Object.entries forgets the key type.
      validFrom: day('2021-01-01'),
    })),
  });
}

function seat(key: Voter, index: number, validFrom: Date): Prisma.CouncilMemberCreateManyInput {
  const role = index === 0 ? 'CHAIR' : index <= 2 ? 'VICE_CHAIR' : 'MEMBER';
  return {
    id: seatId(key),
    councilId: COUNCIL_ID,
    staffId: staffId(key),
    role,
    hasVote: true,
    ordinal: index + 1,
    validFrom,
  };
}
