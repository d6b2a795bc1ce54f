import type { Prisma } from '@thidua/db';
import { quorum, type Quorum } from '@thidua/domain/council';
import { countLine, countWords, type LineCount, type SittingRule } from '@thidua/domain/initiative-sitting';
import type { SittingType } from './sitting.type.ts';

export const LINE_ROW = {
  id: true,
  ordinal: true,
  initiativeId: true,
  agree: true,
  disagree: true,
  blank: true,
  isPassed: true,
  opinion: true,
  marks: { select: { memberId: true, choice: true, conflict: true } },
  initiative: {
    select: {
      authors: { select: { staffId: true }, where: { shareBasisPoints: { gt: 0 } }, orderBy: { ordinal: 'asc' } },
    },
  },
} as const satisfies Prisma.InitiativeSittingLineSelect;
export type LineRow = Prisma.InitiativeSittingLineGetPayload<{ select: typeof LINE_ROW }>;

export const SEAT_ROW = {
  memberId: true,
  isPresent: true,
  member: { select: { staffId: true, ordinal: true } },
} as const satisfies Prisma.InitiativeSittingSeatSelect;
export type SeatRow = Prisma.InitiativeSittingSeatGetPayload<{ select: typeof SEAT_ROW }>;

export type RuledSitting = Pick<
  SittingType,
  'form' | 'base' | 'shareNumerator' | 'shareDenominator' | 'quorumNumerator' | 'quorumDenominator' | 'legalGround'
>;

export function ruleOf({ form, base, shareNumerator, shareDenominator }: RuledSitting): SittingRule {
  return { form, base, share: { numerator: shareNumerator, denominator: shareDenominator }, isStrict: false };
}

export function quorumOf(sitting: RuledSitting, seats: readonly SeatRow[]): Quorum {
  return quorum(seats.filter(({ isPresent }) => isPresent).length, seats.length, {
    share: { numerator: sitting.quorumNumerator, denominator: sitting.quorumDenominator },
    legalGround: sitting.legalGround,
  });
}

/** Everybody who wrote something that these lines vote on, each once. */
export function authorIdsOf(lines: readonly Pick<LineRow, 'initiative'>[]): readonly string[] {
  return [...new Set(lines.flatMap(({ initiative }) => initiative.authors.map(({ staffId }) => staffId)))];
}

/** Members who wrote the initiative stand aside without being asked (security.md 4.5). */
export function authorSeats({ initiative }: LineRow, seats: readonly SeatRow[]): readonly string[] {
  const authors = new Set(initiative.authors.map(({ staffId }) => staffId));
  return seats
    .filter(({ member }) => member.staffId !== null && authors.has(member.staffId))
    .map(({ memberId }) => memberId);
}

/** Who stands aside at a line: its authors, and who declared to be near to one. */
export function excludedSeats(line: LineRow, seats: readonly SeatRow[]): readonly string[] {
  const declared = line.marks.filter(({ conflict }) => conflict !== null).map(({ memberId }) => memberId);
  return [...new Set([...authorSeats(line, seats), ...declared])];
}

/** The count of a line as it stands. */
export function countOf(sitting: RuledSitting, line: LineRow, seats: readonly SeatRow[]): LineCount {
  const { agree, disagree, blank, marks } = line;
  return countLine(
    {
      memberIds: seats.map(({ memberId }) => memberId),
      presentIds: seats.filter(({ isPresent }) => isPresent).map(({ memberId }) => memberId),
      excludedIds: excludedSeats(line, seats),
      votes: marks.flatMap(({ memberId, choice }) => (choice === null ? [] : [{ memberId, choice }])),
      ballots:
        sitting.form === 'SECRET' && agree !== null ? { agree, disagree: disagree ?? 0, blank: blank ?? 0 } : undefined,
    },
    ruleOf(sitting),
  );
}

export function arithmeticOf(sitting: RuledSitting, count: LineCount): string {
  return countWords(count, ruleOf(sitting));
}
