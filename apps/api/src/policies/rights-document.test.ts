import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildApiSchema } from '../schema.ts';
import { RIGHTS_FILE, rightsDocument } from '../testing/rights-document.ts';

test('docs/rights.md says what the reviewed files say: `pnpm codegen` writes it anew', async () => {
  expect(readFileSync(RIGHTS_FILE, 'utf8')).toBe(rightsDocument(await buildApiSchema()));
});
