import { createUnionType } from 'type-graphql';
import type { ClassType } from 'type-graphql';
import { UserError } from './user-error.ts';

/**
 * The answer of a mutation: what was wanted, or one of the refusals. Refusals are told by their class, so the success may be
 * a plain database row.
 */
export function resultUnion<Success extends object, const Refusals extends readonly ClassType<UserError>[]>(
  name: string,
  description: string,
  success: ClassType<Success>,
  refusals: Refusals,
): Success | InstanceType<Refusals[number]> {
  return createUnionType({
    name,
    description,
    types: () => [success, ...refusals] as const,
    // The class of a refusal is one of `refusals`: the return type of the resolver says so.
    resolveType: (value: object) => (value instanceof UserError ? (value.constructor as ClassType) : success),
  }) as Success | InstanceType<Refusals[number]>;
}
