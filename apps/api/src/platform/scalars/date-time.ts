import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { isPlainDate } from '@thidua/domain/kernel';
import { isYearOfRecords } from '../checked-year.ts';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** A day that exists (31/02 would silently become 3/3), in a year that no zone can shift out of four digits. */
function isInCalendar(text: string, instant: Date): boolean {
  return isPlainDate(text.slice(0, 10)) && isYearOfRecords(instant.getUTCFullYear());
}

function parse(value: unknown): Date {
  if (typeof value === 'string' && INSTANT.test(value)) {
    const instant = new Date(value);
    if (isInCalendar(value, instant)) return instant;
  }
  throw new GraphQLError('DateTime: not an instant with its offset', { extensions: { code: 'BAD_USER_INPUT' } });
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
