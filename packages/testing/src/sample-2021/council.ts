import type { Prisma, Tx } from '@thidua/db';
import type { CouncilRole } from '@thidua/domain/council';
import type { OwnLevelAward } from '@thidua/domain/vocabulary';
import { day, hanoi } from '../day.ts';
import { accountId } from './accounts.ts';
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

/** The office took over the minutes in the midst of the term. */
const CHANGE_ID = sampleId('council change');
const HANDED_OVER = { on: day('2021-04-01'), last: day('2021-03-31'), decidedOn: day('2021-03-29') } as const;

/** Chapter 9: the council of seven with its secretary, who took the place of another, and how it votes. */
export async function tellOfTheCouncil(db: Tx): Promise<void> {
  const formedOn = day('2021-01-15');
  const at = hanoi('2021-01-15 09:00');
  await db.council.create({
    data: {
      id: COUNCIL_ID,
      organisationId: ORGANISATION_ID,
      name: 'Hội đồng Thi đua - Khen thưởng Sở Ngoại vụ Hà Tĩnh',
      decisionNumber: '06/QĐ-SNgV',
      decidedOn: formedOn,
      decidedBy: 'Giám đốc Sở',
      termFrom: formedOn,
      termTo: day('2025-12-31'),
      preparedById: accountId('chanhvanphong'),
      createdAt: at,
      updatedAt: at,
    },
    select: { id: true },
  });
  const keeper = { role: 'SECRETARY' as const, hasVote: false, ordinal: VOTERS.length + 1, validFrom: formedOn };
  await db.councilMember.createMany({
    data: [
      ...VOTERS.map((key, index) => seat(key, index, formedOn)),
      { ...keeper, id: seatId('oanh'), councilId: COUNCIL_ID, staffId: staffId('oanh') },
    ],
  });
  const approved = { status: 'APPROVED', approvedById: accountId('giamdoc') } as const;
  await db.council.update({
    where: { id: COUNCIL_ID },
    data: { ...approved, approvedAt: hanoi('2021-01-15 15:00') },
    select: { id: true },
  });
  await tellOfTheChange(db, approved);
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

/** Who kept the minutes leaves the council, the head of the office takes the place. */
async function tellOfTheChange(
  db: Tx,
  approved: { readonly status: 'APPROVED'; readonly approvedById: string },
): Promise<void> {
  const at = hanoi('2021-03-29 09:00');
  const seats = [
    ...VOTERS.map((key, index) => ({ staffId: staffId(key), role: roleAt(index), hasVote: true, ordinal: index + 1 })),
    { staffId: staffId('an'), role: 'SECRETARY' as const, hasVote: false, ordinal: VOTERS.length + 1 },
  ];
  await db.councilChange.create({
    data: {
      id: CHANGE_ID,
      organisationId: ORGANISATION_ID,
      councilId: COUNCIL_ID,
      decisionNumber: '29/QĐ-SNgV',
      decidedOn: HANDED_OVER.decidedOn,
      decidedBy: 'Giám đốc Sở',
      effectiveOn: HANDED_OVER.on,
      preparedById: accountId('chanhvanphong'),
      createdAt: at,
      updatedAt: at,
      seats: { create: seats },
    },
    select: { id: true },
  });
  await db.councilMember.update({
    where: { id: seatId('oanh') },
    data: { validTo: HANDED_OVER.last, endedById: CHANGE_ID },
    select: { id: true },
  });
  await db.councilMember.create({
    data: {
      id: seatId('an'),
      councilId: COUNCIL_ID,
      staffId: staffId('an'),
      role: 'SECRETARY',
      hasVote: false,
      ordinal: VOTERS.length + 2,
      validFrom: HANDED_OVER.on,
      startedById: CHANGE_ID,
    },
    select: { id: true },
  });
  await db.councilChange.update({
    where: { id: CHANGE_ID },
    data: { ...approved, approvedAt: hanoi('2021-03-29 16:00') },
    select: { id: true },
  });
}

function seat(key: Voter, index: number, validFrom: Date): Prisma.CouncilMemberCreateManyInput {
  return {
    id: seatId(key),
    councilId: COUNCIL_ID,
    staffId: staffId(key),
    role: roleAt(index),
    hasVote: true,
    ordinal: index + 1,
    validFrom,
  };
}

function roleAt(index: number): CouncilRole {
  if (index === 0) return 'CHAIR';
  return index === 1 ? 'STANDING_VICE_CHAIR' : index === 2 ? 'VICE_CHAIR' : 'MEMBER';
}
