import { describe, expect, test } from 'vitest';
import { judgeSealing, type BallotChannel, type DraftItem, type DraftRound } from './index.ts';

function seats(...channels: readonly BallotChannel[]): DraftItem['seats'] {
  return channels.map((channel, at) => ({ memberId: `m${at}`, channel, hasReason: channel === 'EXCLUDED' }));
}

const SEVEN = seats(...Array.from({ length: 7 }, () => 'ELECTRONIC' as const));

function round(change: Partial<DraftItem> = {}, councilSize = 7): DraftRound {
  const item: DraftItem = {
    itemId: 'item',
    share: { numerator: 90, denominator: 100 },
    isStrict: false,
    base: 'ALL_MEMBERS',
    seats: SEVEN,
    isSmallConfirmed: false,
    ...change,
  };
  return { councilSize, items: [item] };
}

function codes(draft: DraftRound): readonly (readonly string[])[] {
  const { hindrances, warnings } = judgeSealing(draft);
  return [hindrances.map(({ code }) => code), warnings.map(({ code }) => code)];
}

describe('before a round is sealed', () => {
  test.each([
    ['seven members, all on their devices', round(), [], []],
    [
      'a council of two',
      round({ seats: seats('ELECTRONIC', 'ELECTRONIC'), isSmallConfirmed: true }, 2),
      ['COUNCIL_SIZE'],
      ['FEW_ELECTRONIC'],
    ],
    ['nothing to vote on', { councilSize: 7, items: [] }, ['NO_ITEM'], []],
    ['a share of those present, who may come and go', round({ base: 'PRESENT_MEMBERS' }), ['BASE_NOT_FIXED'], []],
    ['a share of valid votes', round({ base: 'VALID_VOTES' }), ['BASE_NOT_FIXED'], []],
    ['a member left out', round({ seats: SEVEN.slice(1) }), ['SEATS_INCOMPLETE'], ['UNREACHABLE']],
    ['a member twice', round({ seats: [...SEVEN.slice(1), SEVEN[1]!] }), ['SEATS_INCOMPLETE'], []],
    [
      'an exclusion without a reason',
      round({
        seats: SEVEN.map((seat, at) => (at === 0 ? { ...seat, channel: 'EXCLUDED' } : seat)),
        share: { numerator: 2, denominator: 3 },
      }),
      ['REASON_MISSING'],
      [],
    ],
    [
      'a reason without an exclusion',
      round({ seats: SEVEN.map((seat, at) => ({ ...seat, hasReason: at === 0 })) }),
      ['REASON_MISSING'],
      [],
    ],
    [
      'nobody left to vote',
      round({ seats: seats(...Array.from({ length: 7 }, () => 'EXCLUDED' as const)), isSmallConfirmed: true }),
      ['NOBODY_LEFT'],
      ['UNREACHABLE', 'FEW_ELECTRONIC'],
    ],
    [
      'four on their devices, three by envelope, the chair has not confirmed',
      round({
        seats: seats('ELECTRONIC', 'ELECTRONIC', 'ELECTRONIC', 'ELECTRONIC', 'ENVELOPE', 'ENVELOPE', 'ENVELOPE'),
      }),
      ['SMALL_NOT_CONFIRMED'],
      [],
    ],
    [
      'two by envelope: entered one by one at the kiosk',
      round({
        seats: seats('ELECTRONIC', 'ELECTRONIC', 'ELECTRONIC', 'ELECTRONIC', 'ELECTRONIC', 'ENVELOPE', 'ENVELOPE'),
      }),
      [],
      ['FEW_ENVELOPES'],
    ],
    [
      'one excluded where 90 % of all seven are needed',
      round({ seats: seats('EXCLUDED', ...Array.from({ length: 6 }, () => 'ELECTRONIC' as const)) }),
      [],
      ['UNREACHABLE'],
    ],
    [
      'the same, of all but those excluded',
      round({
        base: 'ALL_MEMBERS_EXCEPT_EXCLUDED',
        seats: seats('EXCLUDED', ...Array.from({ length: 6 }, () => 'ELECTRONIC' as const)),
      }),
      [],
      [],
    ],
  ] as const)('%s', (_, draft, hindrances, warnings) => {
    expect(codes(draft)).toEqual([hindrances, warnings]);
  });

  test('a hundred items are enough', () => {
    const [item] = round().items;
    const items = Array.from({ length: 101 }, (_, at) => ({ ...item!, itemId: `item ${at}` }));
    expect(codes({ councilSize: 7, items })[0]).toEqual(['TOO_MANY_ITEMS']);
    expect(codes({ councilSize: 7, items: items.slice(1) })[0]).toEqual([]);
  });
});
