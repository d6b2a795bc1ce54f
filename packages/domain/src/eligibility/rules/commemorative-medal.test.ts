import { expect, test } from 'vitest';
import { plainDate } from '../../kernel/index.ts';
import { aHistory, aPerson, assessIn, findingOf } from '../sample-case.ts';

const SAID = { 'KNC.1': { answer: true, by: 'Giám đốc' }, 'KNC.2': { answer: true, by: 'Giám đốc' } };

const decorated = aPerson('A', { history: aHistory({ awards: [{ award: 'COMMEMORATIVE_MEDAL', year: 2015 }] }) });

test('KNC.2: the years of service stand beside the question of what the giver asks', () => {
  const assessed = assessIn('A', 'COMMEMORATIVE_MEDAL', aPerson('A', { recruitedOn: plainDate('2001-03-01') }), {
    judgements: { 'KNC.1': SAID['KNC.1'] },
  });
  expect(assessed.verdict).toBe('NEEDS_JUDGEMENT');
  expect(findingOf(assessed, 'KNC.2')?.fact.sentence).toContain('đến hết năm 2021 tròn 20 năm');
});

test('KNC.5: who has a medal already is asked whether this one has another name', () => {
  const asked = assessIn('A', 'COMMEMORATIVE_MEDAL', decorated, { judgements: SAID });
  expect(asked.openQuestions.map(({ id }) => id)).toEqual(['KNC.5']);
  expect(findingOf(asked, 'KNC.5')?.fact.sentence).toBe('Đã được tặng Kỷ niệm chương năm 2015.');
});

test.each([
  ['another name', true, 'ELIGIBLE'],
  // The rule itself is in doubt, and a rule in doubt never refuses.
  ['the same name', false, 'AMBIGUOUS'],
] as const)('KNC.5: a medal of %s', (_, answer, verdict) => {
  const judgements = { ...SAID, 'KNC.5': { answer, by: 'Văn phòng' } };
  expect(assessIn('A', 'COMMEMORATIVE_MEDAL', decorated, { judgements }).verdict).toBe(verdict);
});
