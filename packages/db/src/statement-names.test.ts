import { expect, test } from 'vitest';

import { statementNames } from './statement-names.ts';

test('one text keeps one name, another text gets another', () => {
  const nameOf = statementNames();

  expect(nameOf({ sql: 'select 1', args: [] })).toBe(nameOf({ sql: 'select 1', args: [] }));
  expect(nameOf({ sql: 'select 1', args: [] })).not.toBe(nameOf({ sql: 'select 2', args: [] }));
});

test('long lists of arguments are not prepared', () => {
  expect(statementNames()({ sql: 'select $1', args: Array.from({ length: 41 }) })).toBe('');
});

test('the number of prepared statements is bounded', () => {
  const nameOf = statementNames();
  const names = Array.from({ length: 2000 }, (_, index) => nameOf({ sql: `select ${index}`, args: [] }));

  expect(new Set(names).size).toBe(501);
});
