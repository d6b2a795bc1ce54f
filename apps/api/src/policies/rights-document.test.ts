import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildApiSchema } from '../schema.ts';
import { readActs } from '../testing/policy-files.ts';
import { RIGHTS_FILE, rightsDocument } from '../testing/rights-document.ts';
import { stateName } from '../testing/state-words.ts';

test('docs/rights.md says what the reviewed files say: `pnpm codegen` writes it anew', async () => {
  expect(readFileSync(RIGHTS_FILE, 'utf8')).toBe(rightsDocument(await buildApiSchema()));
});

test('every state is told in the words of the screens, and none by a code', () => {
  const untold = readActs().flatMap(({ act, states }) =>
    (states ?? []).filter((state) => stateName(act, state) === undefined).map((state) => `${act} ${state}`),
  );
  expect(untold).toEqual([]);
  expect(stateName('Mutation.answerAuthorship', 'DRAFT')).toBe('Bản nháp');
  expect(stateName('Mutation.markAttendance', 'PLANNED')).toBe('Sắp tổ chức');
});
