import type { GraphQLObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { buildApiSchema } from '../../schema.ts';
import { doorName } from './door-name.ts';

const schema = await buildApiSchema();
const ROOTS = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
const DOORS = ROOTS.filter((type): type is GraphQLObjectType => type != null).flatMap((type) =>
  Object.keys(type.getFields()).map((field) => `${type.name}.${field}`),
);

test('every door at which somebody may be refused is told in words, each by a sentence of its own beginning', () => {
  const without = DOORS.filter((door) => {
    const name = doorName(schema, JSON.stringify({ door }));
    return name === null || !/^\p{Lu}/u.test(name) || name.endsWith('.') || !name.includes(' ');
  });
  expect(DOORS.length).toBeGreaterThan(250);
  expect(without).toEqual([]);
});

describe('an entry', () => {
  test.each([
    ['{"door":"Mutation.approveDelegation"}', 'Duyệt ủy quyền do người khác đề nghị, không phải cho mình'],
    ['{"door":"GET /files/export/people.csv"}', null],
    ['{"door":"Mutation.ofAnEarlierVersion"}', null],
    ['{"from":"DRAFT"}', null],
  ])('%s names %j', (data, name) => expect(doorName(schema, data)).toBe(name));
});
