import { describe, expect, test } from 'vitest';
import type { Judgements } from '../facts.ts';
import type { LocalSettings } from '../local-settings.ts';
import { aCollective, aPerson, aRating, assessIn, findingOf } from '../sample-case.ts';

function ticks(answers: Readonly<Record<string, boolean>>): Judgements {
  return Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, { answer, by: 'Trưởng phòng' }]));
}

describe('GK.1 in regime A: one of three branches', () => {
  test.each([
    ['GOOD', { 'GK.1.c': true }, 'MET'],
    ['COMPLETED', { 'GK.1.c': true }, 'NEEDS_JUDGEMENT'],
    ['COMPLETED', { 'GK.1.a': true }, 'MET'],
    ['NOT_COMPLETED', { 'GK.1.b': true }, 'MET'],
    ['GOOD', {}, 'NEEDS_JUDGEMENT'],
    ['COMPLETED', { 'GK.1.a': false, 'GK.1.b': false }, 'NOT_MET'],
    ['GOOD', { 'GK.1.a': false, 'GK.1.b': false }, 'NEEDS_JUDGEMENT'],
    ['GOOD', { 'GK.1.a': false, 'GK.1.b': false, 'GK.1.c': false }, 'NOT_MET'],
    [undefined, { 'GK.1.a': false, 'GK.1.b': false }, 'MISSING'],
    [undefined, { 'GK.1.a': true }, 'MET'],
  ] as const)('rating %s with ticks %j: %s', (level, answers, expected) => {
    const facts = aPerson('A', { rating: level && aRating(level, 2021) });
    const assessment = assessIn('A', 'DIRECTOR_COMMENDATION', facts, { judgements: ticks(answers) });
    expect(findingOf(assessment, 'GK.1')?.outcome).toBe(expected);
  });

  test('neither an initiative nor a registration is asked', () => {
    expect(assessIn('A', 'DIRECTOR_COMMENDATION', aPerson('A', { registration: { registered: false } })).verdict).toBe(
      'ELIGIBLE',
    );
  });
});

describe('GK.1 since 2024: the province sets the criteria', () => {
  const settings: LocalSettings = {
    directorCommendation: { value: { minimumPersonRating: 'GOOD' }, ground: 'Điều 12 Quyết định 08/2024/QĐ-UBND' },
  };

  test.each(['B1', 'B2'] as const)('in regime %s nothing is decided before the criteria are set', (regime) => {
    expect(assessIn(regime, 'DIRECTOR_COMMENDATION', aPerson(regime))).toMatchObject({
      verdict: 'LOCAL_SETTING',
      deciding: { rule: 'GK.1', setting: 'directorCommendation' },
    });
  });

  test.each([
    ['GOOD', {}, 'NEEDS_JUDGEMENT'],
    ['GOOD', { 'GK.1': true }, 'ELIGIBLE'],
    ['GOOD', { 'GK.1': false }, 'NOT_ELIGIBLE'],
    ['COMPLETED', { 'GK.1': true }, 'NOT_ELIGIBLE'],
    [undefined, { 'GK.1': true }, 'INCOMPLETE'],
  ] as const)('rating %s with ticks %j: %s', (level, answers, verdict) => {
    const facts = aPerson('B1', { rating: level && aRating(level, 2024) });
    expect(assessIn('B1', 'DIRECTOR_COMMENDATION', facts, { settings, judgements: ticks(answers) }).verdict).toBe(
      verdict,
    );
  });
});

describe('GK.2 and G.9: Giấy khen for a collective', () => {
  test.each([
    ['EXCELLENT', 'ELIGIBLE'],
    ['GOOD', 'NOT_ELIGIBLE'],
    [undefined, 'INCOMPLETE'],
  ] as const)('in regime A with a trade union rated %s: %s', (rating, verdict) => {
    const facts = aCollective('A', { organisations: [{ name: 'Công đoàn cơ sở', rating }] });
    expect(assessIn('A', 'DIRECTOR_COMMENDATION', facts).verdict).toBe(verdict);
  });

  test('a collective without organisations of its own is not asked for them', () => {
    expect(assessIn('A', 'DIRECTOR_COMMENDATION', aCollective('A')).verdict).toBe('ELIGIBLE');
  });

  test('since 2024 the rating of mass organisations is not asked', () => {
    const facts = aCollective('B1', { organisations: [{ name: 'Công đoàn cơ sở', rating: 'GOOD' }] });
    const settings = { directorCommendation: { value: {}, ground: 'Quy chế của tỉnh' } };
    expect(assessIn('B1', 'DIRECTOR_COMMENDATION', facts, { settings }).verdict).toBe('ELIGIBLE');
  });
});
