import { expect, test } from 'vitest';

import { dateEntry } from '../../../ui/date-entry.ts';
import { vi } from '../text.vi.ts';
import { missingFields, problemAt } from './propose-revocation.logic.ts';

const EMPTY = { paperNumber: ' ', paperDate: dateEntry(undefined), revokedBy: '', ground: undefined, reason: '' };

test('what is missing is told in the order of the form; a ground only once the day of its law is known', () => {
  expect(missingFields(EMPTY)).toEqual(['paperNumber', 'paperDate', 'revokedBy', 'reason']);
  const dated = { ...EMPTY, paperDate: dateEntry('2021-12-02') };
  expect(missingFields(dated)).toEqual(['paperNumber', 'revokedBy', 'ground', 'reason']);
});

test('what the server finds stands at its field; what has none stands above', () => {
  const at = (field: string, code: string) =>
    problemAt({ field, code }, { problems: vi.problems }, (name) => (name === 'ground' ? 'f-ground' : undefined));
  expect(at('ground', 'NOT_IN_LAW')).toEqual({ fieldId: 'f-ground', message: vi.problems.fields['ground NOT_IN_LAW'] });
  expect(at('version', 'STRANGE')).toEqual({ message: vi.problems.failed });
});
