import { buildSchema, parse } from 'graphql';
import { compileQuery } from 'graphql-jit';
import { expect, test, vi } from 'vitest';
import { createExecutor } from './executor.ts';
import type { Compiler } from './executor.ts';
import { persistedDocumentsOf } from './persisted-documents.ts';

test('one operation of ours is compiled once, however it is spelt', async () => {
  const ours = 'query Who { name }';
  const compiler = vi.fn<Compiler>(compileQuery);
  const schema = buildSchema('type Query { name: String }');
  const { executor } = await createExecutor(schema, persistedDocumentsOf([ours]), compiler).load({ apollo: {} });
  for (const query of [ours, `${ours} # 1`, `${ours} # 2`, ` ${ours}`, ours.replaceAll(' ', '\n')]) {
    // The executor reads these fields of Apollo's request context, and no other.
    const context = { request: { query }, queryHash: query, document: parse(query), operationName: 'Who', context: {} };
    await executor!(context as unknown as Parameters<NonNullable<typeof executor>>[0]);
  }
  expect(compiler).toHaveBeenCalledTimes(1);
});
