import type { Prisma, Tx } from '@thidua/db';
import { quorum, type Quorum } from '@thidua/domain/council';
import {
  countLine,
  countWords,
  standingAside,
  type InitiativeSittingStatus,
  type LineCount,
  type SittingRule,
  type StandsAside,
} from '@thidua/domain/initiative-sitting';
import { relativesOf } from '../relations/index.ts';
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
type StoredLine = Prisma.InitiativeSittingLineGetPayload<{ select: typeof LINE_ROW }>;

/** A line with who stands aside at it: by the register of today while the sitting is open, as it was closed afterwards. */
export interface LineRow extends StoredLine {
  readonly aside: readonly StandsAside[];
}

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
export function authorIdsOf(lines: readonly Pick<StoredLine, 'initiative'>[]): readonly string[] {
  return [...new Set(lines.flatMap(({ initiative }) => initiative.authors.map(({ staffId }) => staffId)))];
}

/** Whom the authors of some lines are related to, by the register of today. */
type Relatives = Awaited<ReturnType<typeof relativesOf>>;

/** The register for the authors of these lines. One statement. */
export function relativesOfAuthors(
  db: Pick<Tx, 'declaredRelation'>,
  lines: readonly Pick<StoredLine, 'initiative'>[],
): Promise<Relatives> {
  return relativesOf(db, authorIdsOf(lines));
}

/**
 * Who stands aside at a line. A sitting that was closed keeps the relatives that it was closed with: what is declared or withdrawn
 * later changes no count of it.
 */
export function withAside<Line extends StoredLine>(
  status: InitiativeSittingStatus,
  line: Line,
  seats: readonly SeatRow[],
  relatives: Relatives,
): Line & LineRow {
  const marked = (conflict: StandsAside['conflict']) =>
    line.marks.filter((mark) => mark.conflict === conflict).map(({ memberId }) => memberId);
  const kept = marked('RELATIVE');
  const authorIds = authorIdsOf([line]);
  const aside = standingAside({
    seats: seats.map(({ memberId, member: { staffId } }) => ({ memberId, staffId })),
    authorIds,
    relativeIds:
      status === 'OPEN'
        ? authorIds.flatMap((authorId) => relatives.get(authorId) ?? [])
        : seats.flatMap(({ memberId, member: { staffId } }) =>
            staffId !== null && kept.includes(memberId) ? [staffId] : [],
          ),
    declaredMemberIds: marked('DECLARED'),
  });
  return { ...line, aside };
}

/** Members who stand aside at a line, for a reason or for any. */
export function asideIds({ aside }: LineRow, ...reasons: readonly StandsAside['conflict'][]): readonly string[] {
  return aside
    .filter(({ conflict }) => reasons.length === 0 || reasons.includes(conflict))
    .map(({ memberId }) => memberId);
}

/** The count of a line as it stands. */
export function countOf(sitting: RuledSitting, line: LineRow, seats: readonly SeatRow[]): LineCount {
  const { agree, disagree, blank, marks } = line;
  return countLine(
    {
      memberIds: seats.map(({ memberId }) => memberId),
      presentIds: seats.filter(({ isPresent }) => isPresent).map(({ memberId }) => memberId),
      excludedIds: asideIds(line),
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
