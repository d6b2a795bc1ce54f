import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { isPlainDate, plainDateOf } from '@thidua/domain/kernel';
import type { PlainDate } from '@thidua/domain/kernel';

function parse(value: unknown): PlainDate {
  if (typeof value !== 'string' || !isPlainDate(value)) {
    throw new GraphQLError('PlainDate: not a day of the calendar', { extensions: { code: 'BAD_USER_INPUT' } });
  }
  return value;
}

/** A calendar day. Database rows carry days as midnight UTC and are taken as they are. */
export const PlainDateScalar = new GraphQLScalarType<PlainDate, string>({
  name: 'PlainDate',
  description: 'Một ngày trong lịch, dạng YYYY-MM-DD, không có giờ. Ngày không có thật bị từ chối.',
  serialize: (value) => (value instanceof Date ? plainDateOf(value) : parse(value)),
  parseValue: parse,
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
});
