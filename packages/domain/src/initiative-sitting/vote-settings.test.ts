import { expect, test } from 'vitest';
import { SETTINGS } from '../settings/index.ts';
import { setVoteRule, USUAL_VOTE_RULE, VOTE_SETTING, voteRuleProblems } from './vote-settings.ts';

const NOTHING = setVoteRule(() => undefined);

test('what the body has set binds a sitting, part by part; what it left open does not', () => {
  const set = setVoteRule((key) => ({ [VOTE_SETTING.share]: '7/10', [VOTE_SETTING.form]: 'SECRET' })[key]);
  expect(set).toEqual({
    form: 'SECRET',
    base: undefined,
    share: { numerator: 7, denominator: 10 },
    quorum: undefined,
  });
  const told = (rule: Partial<typeof USUAL_VOTE_RULE>) =>
    voteRuleProblems({ ...USUAL_VOTE_RULE, ...rule }, set).map(({ field, code }) => `${field} ${code}`);
  expect(told({})).toEqual(['form NOT_AS_SET', 'share NOT_AS_SET']);
  // 70 of 100 is 7 of 10.
  expect(told({ form: 'SECRET', share: { numerator: 70, denominator: 100 }, base: 'ALL_MEMBERS' })).toEqual([]);
  expect(voteRuleProblems(USUAL_VOTE_RULE, NOTHING)).toEqual([]);
});

test('every value that the settings page offers is one that a sitting understands', () => {
  const keys: readonly string[] = Object.values(VOTE_SETTING);
  const definitions = SETTINGS.filter(({ key }) => keys.includes(key));
  expect(definitions.map(({ key }) => key)).toEqual(keys);
  for (const { key, shape } of definitions) {
    const values = shape.type === 'CHOICE' ? shape.options.map(({ value }) => value) : [];
    expect(values.length).toBeGreaterThan(1);
    for (const value of values) {
      expect(
        setVoteRule((asked) => (asked === key ? value : undefined)),
        value,
      ).not.toEqual(NOTHING);
    }
  }
});
