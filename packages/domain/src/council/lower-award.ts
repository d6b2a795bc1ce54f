import { AWARDS, type AwardCode, type CommendationKind, type NomineeKind } from '../vocabulary/index.ts';
import type { AgendaItemStatus } from './agenda-item-status.ts';
import type { MeetingStatus } from './meeting-status.ts';

/** Forms of commendation from the highest down (law.md a.3). */
const FORMS = [
  'LABOUR_ORDER_FIRST',
  'LABOUR_ORDER_SECOND',
  'LABOUR_ORDER_THIRD',
  'PRIME_MINISTER_MERIT',
  'PROVINCIAL_MERIT',
  'DIRECTOR_COMMENDATION',
] as const satisfies readonly AwardCode[];

const TITLES_BELOW_FLAGS = ['EXCELLENT_COLLECTIVE', 'ADVANCED_COLLECTIVE'] as const;

/** What stands below each award, the next one first. The medal is for something else than merit and has nothing below it. */
export const LOWER_AWARDS = {
  NATIONAL_EMULATION_FIGHTER: ['PROVINCIAL_EMULATION_FIGHTER', 'GRASSROOTS_EMULATION_FIGHTER', 'ADVANCED_WORKER'],
  PROVINCIAL_EMULATION_FIGHTER: ['GRASSROOTS_EMULATION_FIGHTER', 'ADVANCED_WORKER'],
  GRASSROOTS_EMULATION_FIGHTER: ['ADVANCED_WORKER'],
  ADVANCED_WORKER: [],
  GOVERNMENT_FLAG: ['PROVINCIAL_FLAG', 'MINISTERIAL_FLAG', ...TITLES_BELOW_FLAGS],
  PROVINCIAL_FLAG: TITLES_BELOW_FLAGS,
  MINISTERIAL_FLAG: TITLES_BELOW_FLAGS,
  EXCELLENT_COLLECTIVE: ['ADVANCED_COLLECTIVE'],
  ADVANCED_COLLECTIVE: [],
  LABOUR_ORDER_FIRST: FORMS.slice(1),
  LABOUR_ORDER_SECOND: FORMS.slice(2),
  LABOUR_ORDER_THIRD: FORMS.slice(3),
  PRIME_MINISTER_MERIT: ['PROVINCIAL_MERIT', 'MINISTERIAL_MERIT', 'DIRECTOR_COMMENDATION'],
  PROVINCIAL_MERIT: ['DIRECTOR_COMMENDATION'],
  MINISTERIAL_MERIT: ['DIRECTOR_COMMENDATION'],
  COMMEMORATIVE_MEDAL: [],
  DIRECTOR_COMMENDATION: [],
} as const satisfies Record<AwardCode, readonly AwardCode[]>;

/** The lower awards that this subject may be put forward for by the same kind of commendation. */
export function lowerAwardsFor(
  award: AwardCode,
  { subject, kind }: { readonly subject: NomineeKind; readonly kind: CommendationKind },
): readonly AwardCode[] {
  const below: readonly AwardCode[] = LOWER_AWARDS[award];
  return below.filter((lower) => {
    const { subjects, kinds }: { subjects: readonly NomineeKind[]; kinds: readonly CommendationKind[] } = AWARDS[lower];
    return subjects.includes(subject) && kinds.includes(kind);
  });
}

/** Why a nominee who did not pass is not put forward for a lower award; the last five are told with what exactly stands in the way. */
export const LOWER_AWARD_HINDRANCES = [
  'MEETING_NOT_OPEN',
  'NOT_CLOSED',
  'PASSED',
  'VOTED_ON_AGAIN',
  'LOWERED_ALREADY',
  'NOT_CERTIFIED',
  'NOT_LOWER',
  'STANDS_ALREADY',
  'NO_RULE',
  'NOT_POSTED',
  'CRITERIA',
  'PLACES_TAKEN',
] as const;
export type LowerAwardHindrance = (typeof LOWER_AWARD_HINDRANCES)[number];

export interface ItemToLower {
  readonly meetingStatus: MeetingStatus;
  readonly itemStatus: AgendaItemStatus;
  readonly isPassed: boolean;
  /** The council votes on the same award once more: that vote decides. */
  readonly isLastAttempt: boolean;
  readonly isLowered: boolean;
  /** Nobody can take the result back any more: voted on by name, or the secret ballot is certified. */
  readonly isFinal: boolean;
}

/**
 * What keeps a nominee from a lower award in the same meeting, before law and records are asked; undefined when nothing does. No
 * national text has a "downgraded" vote (law.md c.2): the council votes on another award, by that award's own rule and criteria.
 */
export function lowerAwardHindrance(facts: ItemToLower): LowerAwardHindrance | undefined {
  if (facts.meetingStatus !== 'OPEN') return 'MEETING_NOT_OPEN';
  if (facts.itemStatus !== 'CLOSED') return 'NOT_CLOSED';
  if (facts.isPassed) return 'PASSED';
  if (!facts.isLastAttempt) return 'VOTED_ON_AGAIN';
  if (facts.isLowered) return 'LOWERED_ALREADY';
  return facts.isFinal ? undefined : 'NOT_CERTIFIED';
}
