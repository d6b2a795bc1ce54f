import { describe, expect, test } from 'vitest';
import { addDays } from '../kernel/index.ts';
import { REGIME_IDS } from './regime.ts';
import { regimeOverviews, ruleOverviews, transitionOverviews } from './regime-overview.ts';

test('regimes follow each other without a gap, the last one without an end', () => {
  const regimes = regimeOverviews();
  for (const [index, { to }] of regimes.entries()) {
    const next = regimes[index + 1];
    expect(to === undefined ? undefined : addDays(to, 1)).toBe(next?.from);
  }
});

test('each transition rule cites where it is written', () => {
  expect(transitionOverviews().filter(({ citations }) => citations.length === 0)).toEqual([]);
});

describe.each(REGIME_IDS)('under regime %s', (regime) => {
  test('every rule cites its source, or says what is in doubt', () => {
    const silent = ruleOverviews(regime).filter(({ citations, doubt }) => citations.length === 0 && doubt === '');
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  test('no rule stands twice for one award and subject', () => {
    const keys = ruleOverviews(regime).map(({ award, subject, id }) => `${award} ${subject} ${id}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
