import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isSplitTelling,
  isTooFew,
  isUnanimousChannel,
  merged,
  paperCountFault,
  paperCounting,
  paperPlan,
  papersIn,
  tellingItems,
  type PaperCount,
  type PaperCounts,
  type PaperOfItem,
} from './index.ts';

const NONE: PaperCounts = { agree: 0, disagree: 0, blank: 0, invalid: 0 };
const counts = fc.record({
  agree: fc.nat(20),
  disagree: fc.nat(20),
  blank: fc.nat(20),
  invalid: fc.nat(20),
});
const channels = fc.record({ electronic: counts, paper: counts });

describe('channels of one item', () => {
  test('the merged result is the sum of the channels, whatever was voted', () => {
    fc.assert(
      fc.property(channels, (split) => {
        const sum = merged(split);
        expect(papersIn(sum)).toBe(papersIn(split.electronic) + papersIn(split.paper));
        expect(sum.agree).toBe(split.electronic.agree + split.paper.agree);
        expect(sum.invalid).toBe(split.electronic.invalid + split.paper.invalid);
      }),
    );
  });

  test('no split is published in which a channel has one or two ballots', () => {
    fc.assert(
      fc.property(channels, (split) => {
        const sizes = [papersIn(split.electronic), papersIn(split.paper)];
        fc.pre(!isSplitTelling(split) && sizes.every((size) => size > 0));
        return sizes.every((size) => size >= 3);
      }),
    );
  });

  test.each([
    ['five on devices, two on paper', { electronic: { ...NONE, agree: 5 }, paper: { ...NONE, agree: 2 } }, true],
    ['one on a device, six on paper', { electronic: { ...NONE, blank: 1 }, paper: { ...NONE, agree: 6 } }, true],
    ['four on devices, three on paper', { electronic: { ...NONE, agree: 4 }, paper: { ...NONE, invalid: 3 } }, false],
    [
      'two on devices and nobody on paper: there is no split',
      { electronic: { ...NONE, agree: 2 }, paper: NONE },
      false,
    ],
    ['all seven on paper: there is no split', { electronic: NONE, paper: { ...NONE, agree: 7 } }, false],
  ] as const)('%s', (_, split, isTelling) => expect(isSplitTelling(split)).toBe(isTelling));

  test('a channel in which all say the same names everybody in it; an invalid ballot says nothing', () => {
    expect(isUnanimousChannel({ ...NONE, disagree: 3 })).toBe(true);
    expect(isUnanimousChannel({ ...NONE, agree: 3, blank: 1 })).toBe(false);
    expect(isUnanimousChannel({ ...NONE, invalid: 3 })).toBe(false);
    expect(isUnanimousChannel(NONE)).toBe(false);
  });
});

describe('how the papers of a round are counted', () => {
  const item = (returned: number, electronic = 5, handedOut = returned): PaperOfItem => ({
    itemId: `${returned} of ${handedOut}`,
    handedOut,
    returned,
    entered: 0,
    electronic,
  });

  test.each([
    ['nobody on paper', [item(0)], false, 'NONE'],
    ['three handed out, none came back', [item(0, 4, 3)], false, 'NONE'],
    ['three came back', [item(3)], false, 'BATCH'],
    ['two came back', [item(2)], false, 'KIOSK'],
    ['three of one item, two of another', [item(3), item(2)], false, 'KIOSK'],
    ['three on paper beside two on devices', [item(3, 2)], false, 'KIOSK'],
    ['everybody on paper', [item(7, 0)], false, 'BATCH'],
    ['a third envelope after two were entered one by one', [item(3)], true, 'KIOSK'],
  ] as const)('%s: %4$s', (_, items, hasBegun, plan) => expect(paperPlan(items, hasBegun)).toBe(plan));

  test('totals are only ever taken of papers that hide one another', () => {
    const paper = fc.record({
      itemId: fc.uuid(),
      handedOut: fc.nat(9),
      returned: fc.nat(9),
      entered: fc.constant(0),
      electronic: fc.nat(9),
    });
    fc.assert(
      fc.property(fc.array(paper, { maxLength: 5 }), (items) => {
        fc.pre(paperPlan(items, false) === 'BATCH');
        return tellingItems(items).length === 0 && items.every(({ returned }) => !isTooFew(returned));
      }),
    );
  });
});

describe('two tellers count the same papers', () => {
  const by = (tellerId: string, attempt: number, agree: number): PaperCount => ({
    ...NONE,
    tellerId,
    attempt,
    agree,
    disagree: 4 - agree,
  });

  test.each([
    ['nobody yet', [], 1, [], undefined],
    ['one teller', [by('a', 1, 3)], 1, ['a'], undefined],
    ['both alike', [by('a', 1, 3), by('b', 1, 3)], 1, ['a', 'b'], 3],
    ['both differently: counted again', [by('a', 1, 3), by('b', 1, 2)], 2, [], undefined],
    ['again, one so far', [by('a', 1, 3), by('b', 1, 2), by('b', 2, 3)], 2, ['b'], undefined],
    ['again, alike', [by('a', 1, 3), by('b', 1, 2), by('b', 2, 3), by('a', 2, 3)], 2, ['b', 'a'], 3],
  ] as const)('%s', (_, entered, attempt, countedBy, agree) => {
    const standing = paperCounting(entered);
    expect([standing.attempt, standing.countedBy, standing.agreed?.agree]).toEqual([attempt, countedBy, agree]);
  });

  test('what differed stays written, with both counts', () => {
    const { differences } = paperCounting([by('a', 1, 3), by('b', 1, 2), by('a', 2, 3), by('b', 2, 3)]);
    expect(differences.map(({ attempt, counts: both }) => [attempt, both.map(({ agree }) => agree)])).toEqual([
      [1, [3, 2]],
    ]);
  });

  test('totals stand only where two different tellers counted alike', () => {
    const entry = fc.record({
      tellerId: fc.constantFrom('a', 'b', 'c'),
      attempt: fc.integer({ min: 1, max: 3 }),
      agree: fc.nat(3),
    });
    const entries = fc.uniqueArray(entry, {
      selector: ({ tellerId, attempt }) => `${tellerId}${attempt}`,
      maxLength: 6,
    });
    fc.assert(
      fc.property(entries, (entered) => {
        const { agreed, countedBy } = paperCounting(entered.map((each) => ({ ...NONE, ...each })));
        return agreed === undefined || new Set(countedBy).size >= 2;
      }),
    );
  });

  test.each([
    ['more than came back', { ...NONE, agree: 3, blank: 1 }, 3, 'MORE_THAN_RETURNED'],
    ['less than nothing', { ...NONE, agree: 4, disagree: -1 }, 3, 'NEGATIVE'],
    ['two, though three were registered', { ...NONE, agree: 2 }, 3, 'TOO_FEW'],
    ['none, though three were registered', NONE, 3, undefined],
    ['three with one invalid', { ...NONE, agree: 2, invalid: 1 }, 3, undefined],
  ] as const)('%s', (_, counted, returned, fault) => expect(paperCountFault(counted, returned)).toBe(fault));
});
