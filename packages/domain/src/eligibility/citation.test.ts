import { expect, test } from 'vitest';
import { RULE_REGIMES } from './regime.ts';
import { AWARD_CODES } from '../vocabulary/index.ts';
import { cite, provision } from './citation.ts';
import { LEGAL_DOCUMENTS } from './legal-documents.ts';
import type { EligibilityRule } from './rule.ts';
import { rulesOf } from './rule-set.ts';
import { RULE_SETS } from './rule-sets.ts';

test.each([
  [provision('DECREE_91', 9, 2, 'b'), 'điểm b khoản 2 Điều 9 Nghị định 91/2017/NĐ-CP'],
  [provision('LAW_2022', 23, 2), 'khoản 2 Điều 23 Luật Thi đua, khen thưởng năm 2022'],
  [provision('DECREE_152', 4), 'Điều 4 Nghị định 152/2025/NĐ-CP'],
  [provision('CIRCULAR_01'), 'Thông tư 01/2024/TT-BNV'],
])('a citation reads from the smallest part to the text: %#', (citation, text) => {
  expect(cite(citation)).toBe(text);
});

test('every text carries its number in its names', () => {
  for (const { number, fullName } of Object.values(LEGAL_DOCUMENTS)) {
    expect(fullName).toContain(number ?? '');
  }
});

test('every rule of every award names its law in every regime that knows it', () => {
  for (const award of AWARD_CODES) {
    const { PERSON, COLLECTIVE } = RULE_SETS[award];
    for (const { id, law } of [...rulesOf(PERSON), ...rulesOf(COLLECTIVE)]) {
      const grounds = RULE_REGIMES.flatMap((regime) => law[regime] ?? []);
      expect(grounds.length, id).toBeGreaterThan(0);
      expect(
        grounds.every(({ citations }) => citations.length > 0),
        id,
      ).toBe(true);
    }
  }
});

test('a rule appears once in the set of an award', () => {
  for (const award of AWARD_CODES) {
    const { PERSON, COLLECTIVE } = RULE_SETS[award];
    for (const rules of [rulesOf(PERSON), rulesOf(COLLECTIVE)]) {
      const ids = rules.map(({ id }: EligibilityRule<never>) => id);
      expect(ids).toEqual([...new Set(ids)]);
    }
  }
});
