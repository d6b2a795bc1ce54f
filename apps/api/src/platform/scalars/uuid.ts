import { GraphQLScalarType, Kind } from 'graphql';
import { notFound } from '../fault.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** A malformed id names nothing, exactly like an unknown one: same answer, and nothing to learn from it. */
function parse(value: unknown): string {
  const id = typeof value === 'string' ? value.toLowerCase() : '';
  if (!UUID.test(id)) throw notFound();
  return id;
}

export const UuidScalar = new GraphQLScalarType<string, string>({
  name: 'UUID',
  description: 'Mã định danh của một hồ sơ.',
  serialize: (value) => String(value),
  parseValue: parse,
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
});
