import { expect, test } from 'vitest';

import { numberEntry } from '../../../ui/number-field.tsx';
import { blankDraft, withAward, withYear, yearOf } from './case-draft.ts';
import { caseOf } from './case-json.ts';

test('what is not filled in is left out, not made up', () => {
  const { facts } = caseOf(blankDraft('PERSON', 2021));
  expect(facts).not.toHaveProperty('rating');
  expect(facts).not.toHaveProperty('recruitedOn');
  expect(facts).toMatchObject({ kind: 'PERSON', disciplines: [], leaves: [], history: { isComplete: false } });
});

test('earlier years are history, the year itself is not', () => {
  let draft = withYear(blankDraft('PERSON', 2021), 2020, { rating: 'EXCELLENT', scope: 'PROVINCE' });
  draft = withAward(draft, 2020, ['ADVANCED_WORKER'], 'ADVANCED_WORKER');
  draft = withYear(draft, 2021, { rating: 'GOOD', scope: 'GRASSROOTS' });
  const { facts } = caseOf(draft);
  expect(facts).toMatchObject({
    rating: { level: 'GOOD' },
    history: { ratings: [{ year: 2020, level: 'EXCELLENT' }], awards: [{ award: 'ADVANCED_WORKER', year: 2020 }] },
  });
  expect(facts.history.initiatives).toHaveLength(1);
});

test('a year has one award of a group', () => {
  const group = ['ADVANCED_WORKER', 'GRASSROOTS_EMULATION_FIGHTER'] as const;
  const once = withAward(blankDraft('PERSON', 2021), 2020, group, 'ADVANCED_WORKER');
  const twice = withAward(once, 2020, group, 'GRASSROOTS_EMULATION_FIGHTER');
  expect(yearOf(twice, 2020).awards).toEqual(['GRASSROOTS_EMULATION_FIGHTER']);
  expect(yearOf(withAward(twice, 2020, group, undefined), 2020).awards).toEqual([]);
});

test('a collective has so many members with so many titles', () => {
  const draft = { ...blankDraft('COLLECTIVE', 2021), members: numberEntry(3), advancedWorkers: numberEntry(2) };
  const { facts } = caseOf(draft);
  expect(facts).toMatchObject({
    kind: 'COLLECTIVE',
    members: [{ advancedWorker: 'YES' }, { advancedWorker: 'YES' }, { advancedWorker: 'NO' }],
  });
});
