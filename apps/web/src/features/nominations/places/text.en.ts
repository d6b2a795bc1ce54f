import { COLLECTIVE_QUOTA, type QuotaRule } from '@thidua/domain/nominations';

export const en = {
  title: (year: number) => `Quotas of ${year}`,
  caption: 'Quotas: most, registered, proposed, sent, passed, left',
  columns: {
    rule: 'Quota',
    allowed: 'Most',
    registered: 'Registered',
    nominated: 'Proposed',
    sent: 'Sent',
    passed: 'Passed',
    left: 'Left',
  },
  rule: {
    BODY_FIGHTERS: 'Grassroots Emulation Fighters, whole department',
    DIVISION_FIGHTERS: 'Grassroots Emulation Fighters, this division',
    BODY_COMMENDATIONS: 'Commendations of persons for the year’s merit, whole department',
    PROVINCIAL_FIGHTERS: 'Provincial emulation fighters, as the province allots',
    PROVINCIAL_MERITS: 'Provincial certificates of merit for persons, as the province allots',
    EXCELLENT_COLLECTIVES: 'Excellent Labour Collectives, whole department',
  } as const satisfies Record<QuotaRule, string>,
  noLimit: 'No limit',
  over: (count: number) => `${count} too many`,
  base: (rule: QuotaRule, base: number) =>
    rule === COLLECTIVE_QUOTA
      ? `Counted on ${base} collectives proposed as Advanced Collectives`
      : `Counted on ${base} people proposed as Advanced Workers`,
  atSending: 'Places are taken when a list is sent: once they are gone a list is not sent.',
  atDecision: 'Holds when the decision is drafted and issued.',
  ground: (ground: string) => `Ground: ${ground}.`,
  failed: 'The quotas could not be loaded.',
  full: 'Not sent: the quota has not enough places left.',
  fullLine: (rule: string, allowed: number, taken: number, asked: number) =>
    `${rule}: ${allowed} at most, ${taken} taken by lists that were sent, ${asked} asked for by this list. Untick ${taken + asked - allowed}, then send again.`,
  takenBy: (names: string) => `Places are held by: ${names}.`,
} as const;
