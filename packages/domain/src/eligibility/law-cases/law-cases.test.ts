import { describe, expect, test } from 'vitest';
import { AWARDS, NOMINEE_KINDS, type AwardCode } from '../../vocabulary/index.ts';
import { RULE_REGIMES } from '../regime.ts';
import { CASES, EXPLAINED, rulesOfAward, RULE_IDS, trialOf } from './cases.ts';
import { coverageDocument } from './coverage-document.ts';
import { lawCoverage } from './coverage.ts';
import type { LawCase } from './law-case.ts';
import { LAW_ROWS, rowOf } from './law-rows.ts';
import { ROW_CASES } from './row-cases.ts';

/*
 * Every rule of every award in every regime is tried on a case that meets it and on one that does not. A rule without its two
 * cases fails here by name: this is the report of what the tests of the law leave out.
 */

const SUBJECTS = { PERSON: 'cá nhân', COLLECTIVE: 'tập thể', HOUSEHOLD: 'hộ gia đình' } as const;

for (const [award, { name }] of Object.entries(AWARDS) as [AwardCode, (typeof AWARDS)[AwardCode]][]) {
  for (const kind of NOMINEE_KINDS) {
    const rules = rulesOfAward(award, kind);
    if (rules.length === 0) continue;
    describe.each(RULE_REGIMES)(`${name} cho ${SUBJECTS[kind]}, chế độ %s`, (regime) => {
      const known = rules.filter(({ law }) => law[regime] !== undefined);
      const cases: Readonly<Record<string, LawCase | undefined>> = CASES[kind];

      test.each(known.map((rule) => [`${rule.id} ${rule.title}`, rule] as const))('%s', (_title, rule) => {
        const trial = trialOf(rule, kind, regime);
        expect(trial, `${rule.id} has no pair of cases in law-cases/`).toBeDefined();
        expect(trial?.met.outcome, 'meets it').toBe('MET');
        if (trial === undefined || trial.by === 'EXPLAINS') return;
        const unmet = trial.by === 'CASES' ? [cases[rule.id]?.comesTo ?? 'NOT_MET'] : ['NOT_MET', 'MISSING'];
        expect(unmet, 'does not').toContain(trial.unmet.outcome);
      });
    });
  }
}

test('no case stands for a rule that is not there', () => {
  const named = [...Object.values(CASES), ...Object.values(EXPLAINED)].flatMap((table) => Object.keys(table));
  expect([...new Set(named)].filter((id) => !RULE_IDS.has(id))).toEqual([]);
});

test('every rule belongs to a row of the law, and every row that is a rule has one', () => {
  expect([...RULE_IDS].filter((id) => rowOf(id) === undefined)).toEqual([]);
  const ruled = new Set([...RULE_IDS].map(rowOf));
  const rows = Object.entries(LAW_ROWS).flatMap(([row, { is }]) => (is === 'RULE' ? [row] : []));
  expect(rows.filter((row) => !ruled.has(row))).toEqual([]);
});

describe('a row that is decided elsewhere', () => {
  const decided = Object.entries(LAW_ROWS).filter(([, { is }]) => is === 'ELSEWHERE');

  test.each(decided)('%s has its two cases', (row) => {
    const rowCase = ROW_CASES[row];
    expect(rowCase, `${row} has no pair of cases in row-cases.ts`).toBeDefined();
    for (const regime of rowCase?.regimes ?? RULE_REGIMES) {
      expect(rowCase?.met(regime).outcome, `${regime}: meets it`).toBe('MET');
      expect(['NOT_MET', 'MISSING'], `${regime}: does not`).toContain(rowCase?.unmet(regime).outcome);
    }
  });
});

test('no row of the law is left out', () => {
  expect(lawCoverage().withoutCases).toEqual([]);
});

test('the report of the coverage is that of the rules: `pnpm vitest run -u` in packages/domain writes it anew', async () => {
  await expect(coverageDocument()).toMatchFileSnapshot('../../../../../docs/law-coverage.md');
});
