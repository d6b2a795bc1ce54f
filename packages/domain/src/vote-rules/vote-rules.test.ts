import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countVotes, VOTE_BASES, VOTE_FORMS } from '../council/index.ts';
import { plainDate } from '../kernel/index.ts';
import { AWARD_CODES } from '../vocabulary/index.ts';
import {
  columnsOf,
  lawOnVote,
  lawOnVoteText,
  proposedVoteRule,
  USUAL_AWARD_VOTE,
  voteRuleFromText,
  voteRuleOf,
  voteRuleText,
  weakerThanLaw,
  type AwardVoteRule,
} from './index.ts';

const fraction = fc
  .tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 2, max: 100 }))
  .filter(([numerator, denominator]) => numerator < denominator)
  .map(([numerator, denominator]) => ({ numerator, denominator }));
const rules: fc.Arbitrary<AwardVoteRule> = fc.record({
  form: fc.constantFrom(...VOTE_FORMS),
  share: fraction,
  isStrict: fc.boolean(),
  base: fc.constantFrom(...VOTE_BASES),
  quorum: fraction,
  hasSecondRound: fc.boolean(),
});
const IN_2021 = plainDate('2021-12-10');
const IN_2024 = plainDate('2024-12-10');
const IN_2025 = plainDate('2025-12-10');

describe('a vote rule', () => {
  test('comes back from its line, and from its row, as it was', () => {
    fc.assert(
      fc.property(rules, (rule) => {
        expect(voteRuleFromText(voteRuleText(rule))).toEqual(rule);
        expect(voteRuleOf(columnsOf(rule))).toEqual(rule);
      }),
    );
  });

  test.each([
    [''],
    ['SECRET 90/100 AT_LEAST ALL_MEMBERS 2/3'],
    ['SECRET 90/100 AT_LEAST ALL_MEMBERS 2/3 ONCE more'],
    ['HANDS 90/100 AT_LEAST ALL_MEMBERS 2/3 ONCE'],
    ['SECRET 4/3 AT_LEAST ALL_MEMBERS 2/3 ONCE'],
    ['SECRET 1/1 MORE_THAN ALL_MEMBERS 2/3 ONCE'],
    ['SECRET 90/100 AT_LEAST EVERYBODY 2/3 ONCE'],
    ['SECRET 90/100 ABOUT ALL_MEMBERS 2/3 ONCE'],
    ['SECRET 90/100 AT_LEAST ALL_MEMBERS 2/3 THRICE'],
  ])('is not read from %j', (line) => expect(voteRuleFromText(line)).toBeUndefined());
});

describe('what the law fixes of a vote (law.md c.2)', () => {
  test.each([
    [
      IN_2021,
      'PROVINCIAL_EMULATION_FIGHTER',
      'bỏ phiếu kín, ít nhất 90% tổng số thành viên Hội đồng đồng ý (khoản 8 Điều 45 Nghị định 91/2017/NĐ-CP)',
    ],
    [
      IN_2021,
      'NATIONAL_EMULATION_FIGHTER',
      'bỏ phiếu kín, ít nhất 90% tổng số thành viên Hội đồng đồng ý (khoản 8 Điều 45 Nghị định 91/2017/NĐ-CP)',
    ],
    [IN_2021, 'GOVERNMENT_FLAG', 'bỏ phiếu kín (điểm c khoản 3 Điều 51 Nghị định 91/2017/NĐ-CP)'],
    [IN_2021, 'GRASSROOTS_EMULATION_FIGHTER', undefined],
    [IN_2024, 'NATIONAL_EMULATION_FIGHTER', undefined],
    [
      IN_2025,
      'NATIONAL_EMULATION_FIGHTER',
      'bỏ phiếu, ít nhất 90% tổng số thành viên Hội đồng đồng ý (khoản 5 Điều 33 Nghị định 152/2025/NĐ-CP)',
    ],
    [
      IN_2025,
      'GOVERNMENT_FLAG',
      'bỏ phiếu, ít nhất 80% tổng số thành viên Hội đồng đồng ý (khoản 5 Điều 33 Nghị định 152/2025/NĐ-CP)',
    ],
    [IN_2025, 'PROVINCIAL_EMULATION_FIGHTER', undefined],
    [
      plainDate('2026-11-01'),
      'GOVERNMENT_FLAG',
      'bỏ phiếu, ít nhất 80% tổng số thành viên Hội đồng đồng ý (khoản 5 Điều 33 Nghị định 152/2025/NĐ-CP)',
    ],
  ] as const)('%s, %s: %s', (day, award, said) => {
    const law = lawOnVote(award, day);
    expect(law && lawOnVoteText(law)).toBe(said);
  });

  test.each([
    [{}, []],
    [{ form: 'OPEN' }, ['form']],
    [{ share: { numerator: 2, denominator: 3 } }, ['share']],
    [{ share: { numerator: 1, denominator: 1 } }, []],
    [{ share: { numerator: 9, denominator: 10 } }, []],
    [{ base: 'PRESENT_MEMBERS' }, ['base']],
    [USUAL_AWARD_VOTE, ['form', 'share', 'base']],
  ] as const)('nine tenths of all members in secret, against %o: weaker in %o', (change, weaker) => {
    const law = lawOnVote('PROVINCIAL_EMULATION_FIGHTER', IN_2021);
    const rule = { ...proposedVoteRule('PROVINCIAL_EMULATION_FIGHTER', IN_2021), ...change };
    expect(weakerThanLaw(rule, law)).toEqual(weaker);
  });

  test('what is proposed is never weaker than the law of its day', () => {
    const weak = AWARD_CODES.flatMap((award) =>
      [IN_2021, IN_2024, IN_2025].flatMap((day) => weakerThanLaw(proposedVoteRule(award, day), lawOnVote(award, day))),
    );
    expect(weak).toEqual([]);
  });

  test('a rule that is not weaker never passes what the law would not', () => {
    const law = lawOnVote('PROVINCIAL_EMULATION_FIGHTER', IN_2021);
    const least = proposedVoteRule('PROVINCIAL_EMULATION_FIGHTER', IN_2021);
    const strict = rules.map((rule) => ({ ...rule, form: 'SECRET' as const, base: 'ALL_MEMBERS' as const }));
    fc.assert(
      fc.property(
        strict,
        fc.integer({ min: 85, max: 100 }),
        fc.integer({ min: 1, max: 30 }).chain((members) => fc.tuple(fc.constant(members), fc.nat(members))),
        (rule, percent, [members, agreeing]) => {
          const wanted = { ...rule, share: { numerator: percent, denominator: 100 } };
          const electors = { memberCount: members, presentCount: members, excludedCount: 0, entitledCount: members };
          const votes = Array.from({ length: agreeing }, () => 'AGREE' as const);
          const passes = (of: AwardVoteRule) => countVotes(votes, electors, of).isPassed;
          expect(weakerThanLaw(wanted, law).length > 0 || !passes(wanted) || passes(least)).toBe(true);
        },
      ),
    );
  });
});
