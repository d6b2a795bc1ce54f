import { buildSchema, Kind, parse, visit } from 'graphql';
import { expect, test } from 'vitest';

import { createCache } from './cache.ts';

const DOCUMENTS = Object.values(
  import.meta.glob<string>('../../**/*.graphql', { query: '?raw', import: 'default', eager: true }),
);
const SOURCES = Object.values(
  import.meta.glob<string>(['../../**/*.{ts,tsx}', '!../../**/*.test.*'], {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
);
const [CONTRACT = ''] = Object.values(
  import.meta.glob<string>('../../../../../packages/contract/schema.graphql', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
);
const SCHEMA = buildSchema(CONTRACT);
/** Something in each field that may name a record. */
const NAMED = { id: '1', key: '1', seq: '1', year: 2021 };

/** Each fragment of the app with the type that it reads. */
function typesOfFragments(): ReadonlyMap<string, string> {
  const types = new Map<string, string>();
  for (const source of DOCUMENTS) {
    visit(parse(source), {
      [Kind.FRAGMENT_DEFINITION]: ({ name, typeCondition }) => void types.set(name.value, typeCondition.name.value),
    });
  }
  return types;
}

test('what a component reads by its fragment is something that the cache can name: anything else is read as empty', () => {
  const cache = createCache();
  const types = typesOfFragments();
  const read = SOURCES.flatMap((source) => [...source.matchAll(/fragmentName: '(\w+)'/g)].map(([, name = '']) => name));
  expect(read.length).toBeGreaterThan(10);
  const unnamed = read.filter((name) => {
    const typeName = types.get(name) ?? '';
    const type = SCHEMA.getType(typeName);
    const fields = type !== undefined && 'getFields' in type ? type.getFields() : {};
    const known = Object.fromEntries(Object.entries(NAMED).filter(([field]) => field in fields));
    return cache.identify({ __typename: typeName, ...known }) === undefined;
  });
  expect(unnamed).toEqual([]);
});
