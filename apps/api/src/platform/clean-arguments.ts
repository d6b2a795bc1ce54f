import { defaultFieldResolver, isObjectType } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { cleanText, nfc } from '@thidua/domain/kernel';
import { checkedYear } from './checked-year.ts';

/** Composed letters and no control characters in every text that comes in; dates, numbers and lists keep their shape. */
export function cleanValue(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map(cleanValue);
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cleanValue(inner)]));
}

/**
 * Passwords stay as they were typed (RFC 8265, OpaqueString): no character is dropped, so two different ones are never taken
 * for the same. Composed they are all the same: one Vietnamese keyboard sends ế as one letter, another as three.
 */
const EXACT_ARGUMENTS: ReadonlySet<string> = new Set(['password', 'newPassword']);

function cleanArgument(name: string, value: unknown): unknown {
  return EXACT_ARGUMENTS.has(name) && typeof value === 'string' ? nfc(value.toWellFormed()) : cleanValue(value);
}

/** A year that is an argument of its own says which year to show; no year of no calendar gets further than here. */
function cleanAll(args: Record<string, unknown>): Record<string, unknown> {
  if (typeof args['year'] === 'number') checkedYear(args['year']);
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, cleanArgument(name, value)]));
}

/** Puts the cleaning in front of every field that takes arguments, so that no feature can forget it. */
export function cleanArguments(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.args.length === 0) continue;
      const { resolve = defaultFieldResolver, subscribe } = field;
      field.resolve = (source, args, context, info) => resolve(source, cleanAll(args), context, info);
      if (subscribe)
        field.subscribe = (source, args, context, info) => subscribe(source, cleanAll(args), context, info);
    }
  }
}
