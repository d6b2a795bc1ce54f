import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainDate, unreachable } from '../kernel/index.ts';
import { RATING_LEVELS } from '../vocabulary/index.ts';
import {
  applySettingProposalEvent,
  SETTING_PROPOSAL_TRANSITIONS,
  settingProposalEventsFor,
  wantedSettingProblems,
} from './setting-proposal.ts';
import { settingOf, SETTINGS } from './setting-registry.ts';
import { settingFromText, settingText, type SettingShape } from './setting-shape.ts';

const SHARE = { type: 'SHARE', minimum: 0, maximum: 10_000 } as const;
const VOTE = { type: 'VOTE_RULE', award: 'ADVANCED_WORKER' } as const;
const MONTHS = { type: 'MONTHS', minimum: 1, maximum: 60 } as const;
const DAYS = { type: 'NUMBER', minimum: 1, maximum: 366, unit: 'DAY', allowsNoLimit: true } as const;

describe('a value typed for a setting', () => {
  test.each([
    [SHARE, '1500', 1_500],
    [SHARE, '10001', undefined],
    [SHARE, '-1', undefined],
    [SHARE, '15%', undefined],
    [DAYS, '40', 40],
    [DAYS, '0', undefined],
    [DAYS, 'NO_LIMIT', 'NO_LIMIT'],
    [{ ...DAYS, allowsNoLimit: false }, 'NO_LIMIT', undefined],
    [{ type: 'YES_NO' }, 'true', true],
    [{ type: 'YES_NO' }, 'có', undefined],
    [MONTHS, '6, 12', [6, 12]],
    [MONTHS, '12', [12]],
    [MONTHS, '12,6', undefined],
    [MONTHS, '6,6', undefined],
    [MONTHS, '6,61', undefined],
    [MONTHS, '6,', undefined],
    [MONTHS, '', undefined],
    [{ type: 'DAY_OR_NOT_YET' }, '2025-09-01', '2025-09-01'],
    [{ type: 'DAY_OR_NOT_YET' }, '2025-02-31', undefined],
    [{ type: 'ROLES' }, 'ADMIN,DIRECTOR', ['ADMIN', 'DIRECTOR']],
    [{ type: 'ROLES' }, '', []],
    [{ type: 'ROLES' }, 'ADMIN,KING', undefined],
    [{ type: 'ROLES' }, 'ADMIN,ADMIN', undefined],
    [{ type: 'RATINGS' }, 'GOOD,-', { minimumPersonRating: 'GOOD' }],
    [{ type: 'RATINGS' }, 'GOOD', undefined],
    [{ type: 'READING' }, 'false', { applies: false }],
    [VOTE, 'OPEN 2/3 AT_LEAST ALL_MEMBERS 2/3 ONCE', 'OPEN 2/3 AT_LEAST ALL_MEMBERS 2/3 ONCE'],
    [VOTE, 'OPEN 4/3 AT_LEAST ALL_MEMBERS 2/3 ONCE', undefined],
    [{ type: 'CHOICE', options: [{ value: 'A', name: 'a' }] }, 'B', undefined],
  ] as const satisfies readonly (readonly [SettingShape, string, unknown])[])('%j, %s → %j', (shape, text, value) => {
    expect(settingFromText(shape, text)).toEqual(value);
  });

  test('a value comes back from its text as it was', () => {
    const rating = fc.constantFrom(...RATING_LEVELS, '-');
    const samples = fc.oneof(
      fc.integer({ min: 0, max: 10_000 }).map((number) => [SHARE, String(number)] as const),
      fc.integer({ min: 1, max: 366 }).map((number) => [DAYS, String(number)] as const),
      fc.tuple(rating, rating).map((pair) => [{ type: 'RATINGS' } as const, pair.join(',')] as const),
      fc.boolean().map((applies) => [{ type: 'READING' } as const, String(applies)] as const),
    );
    fc.assert(
      fc.property(samples, ([shape, text]) => {
        expect(settingText(shape, settingFromText(shape, text))).toBe(text);
      }),
    );
  });
});

describe('the registry', () => {
  test('names every setting once, with what it decides and where the law leaves it', () => {
    expect(new Set(SETTINGS.map(({ key }) => key)).size).toBe(SETTINGS.length);
    for (const { name, meaning, leftBy, whenAbsent } of SETTINGS) {
      expect([name, meaning, leftBy, whenAbsent].every((words) => words.length > 0)).toBe(true);
    }
  });

  test('has a reading for each rule in doubt, and nothing that is not in it', () => {
    expect(SETTINGS.filter(({ key }) => key.startsWith('reading:')).length).toBeGreaterThan(0);
    expect(settingOf('grassrootsFighterCap')?.awards).toEqual(['GRASSROOTS_EMULATION_FIGHTER']);
    expect(settingOf('voteShare')).toBeUndefined();
    expect(settingOf('voteRule:GOVERNMENT_FLAG')?.shape).toEqual({ type: 'VOTE_RULE', award: 'GOVERNMENT_FLAG' });
  });
});

describe('a proposed change of a setting', () => {
  test.each([
    ['PROPOSED', 'APPROVE', 'APPROVED'],
    ['PROPOSED', 'REFUSE', 'REFUSED'],
    ['PROPOSED', 'WITHDRAW', 'WITHDRAWN'],
    ['APPROVED', 'WITHDRAW', undefined],
    ['REFUSED', 'APPROVE', undefined],
  ] as const)('%s + %s → %s', (from, event, to) => {
    const next = applySettingProposalEvent(from, event);
    expect(next.ok ? next.value : undefined).toBe(to);
  });

  test('every state can be reached', () => expect(unreachable(SETTING_PROPOSAL_TRANSITIONS, 'PROPOSED')).toEqual([]));

  const actor = (accountId: string, role: 'DIRECTOR' | 'SECRETARY' | 'ADMIN') => ({
    accountId,
    staffId: accountId,
    roles: [{ role, departmentId: undefined }],
  });
  test.each([
    ['the director', actor('director', 'DIRECTOR'), ['APPROVE', 'REFUSE']],
    ['a director who proposed it', actor('proposer', 'DIRECTOR'), []],
    ['the secretary', actor('proposer', 'SECRETARY'), ['WITHDRAW']],
    ['the administrator', actor('admin', 'ADMIN'), []],
  ] as const)('%s can do what the step asks for', (_who, who, events) => {
    const proposedBy = { accountId: 'proposer', staffId: 'proposer' };
    expect(settingProposalEventsFor(who, 'PROPOSED', proposedBy)).toEqual(events);
  });

  const definition = settingOf('longAbsenceDays') ?? SETTINGS[0]!;
  const wanted = { definition, text: '30', legalGround: 'Điều 6 Quy chế', validFrom: plainDate('2022-01-01') };
  test.each([
    [{}, []],
    [{ text: '1000' }, ['value OUT_OF_BOUNDS']],
    [{ legalGround: '' }, ['legalGround REQUIRED']],
    [{ legalGround: 'x'.repeat(501) }, ['legalGround TOO_LONG']],
    [{ validFrom: plainDate('2021-12-05') }, ['validFrom IN_THE_PAST']],
  ])('%j says %j', (change, expected) => {
    const problems = wantedSettingProblems({ ...wanted, ...change }, plainDate('2021-12-06'));
    expect(problems.map(({ field, code }) => `${field} ${code}`)).toEqual(expected);
  });

  test.each([
    [
      '2022-01-01',
      'OPEN 2/3 AT_LEAST PRESENT_MEMBERS 2/3 ONCE',
      ['BELOW_LAW_FORM', 'BELOW_LAW_SHARE', 'BELOW_LAW_BASE'],
    ],
    ['2022-01-01', 'SECRET 95/100 AT_LEAST ALL_MEMBERS 4/5 ONCE', []],
    // Decree 152 leaves this title to the province.
    ['2025-08-01', 'OPEN 2/3 AT_LEAST PRESENT_MEMBERS 2/3 ONCE', []],
  ] as const)('a vote on CSTĐ cấp tỉnh from %s, %s: below the law in %j', (from, text, codes) => {
    const fighter = settingOf('voteRule:PROVINCIAL_EMULATION_FIGHTER') ?? definition;
    const change = { definition: fighter, text, validFrom: plainDate(from) };
    const problems = wantedSettingProblems({ ...wanted, ...change }, plainDate('2021-12-06'));
    expect(problems.map(({ code }) => code)).toEqual(codes);
  });
});
