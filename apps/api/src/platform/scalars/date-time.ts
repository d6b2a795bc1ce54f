import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

function parse(value: unknown): Date {
  const instant = typeof value === 'string' && INSTANT.test(value) ? new Date(value) : undefined;
  if (instant === undefined || Number.isNaN(instant.valueOf())) {
    throw new GraphQLError('DateTime: not an instant with its offset', { extensions: { code: 'BAD_USER_INPUT' } });
  }
  return instant;
}

function write(value: unknown): string {
  if (!(value instanceof Date)) throw new TypeError('DateTime is written from a Date');
  return value.toISOString();
}

export const DateTimeScalar = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'Một thời điểm, dạng ISO 8601 có múi giờ; trả về theo giờ UTC.',
  serialize: write,
  parseValue: parse,
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
});
