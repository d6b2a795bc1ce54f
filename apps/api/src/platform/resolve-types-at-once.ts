import { isAbstractType } from 'graphql';
import type { GraphQLSchema, GraphQLTypeResolver } from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import type { RequestContext } from './request-context.ts';
import { UserError } from './user-error.ts';

function classOf(value: unknown): unknown {
  return value !== null && typeof value === 'object' ? value.constructor : undefined;
}

/**
 * Tells the members of unions and interfaces apart without waiting. TypeGraphQL answers with a promise, which the compiler of
 * operations does not take, and which costs a turn of the event loop per record. Refusals are known by their class; the one
 * member that is no refusal may be a plain row.
 */
export function resolveTypesAtOnce(schema: GraphQLSchema): void {
  const { objectTypes } = getMetadataStorage();
  const nameOfClass = new Map<unknown, string>(objectTypes.map(({ target, name }) => [target, name]));
  const refusals = new Set(
    objectTypes.flatMap(({ target, name }) => (target.prototype instanceof UserError ? [name] : [])),
  );

  for (const type of Object.values(schema.getTypeMap())) {
    if (!isAbstractType(type) || type.name.startsWith('__')) continue;
    const members = new Set(schema.getPossibleTypes(type).map(({ name }) => name));
    const plain = [...members].filter((name) => !refusals.has(name));
    if (plain.length > 1) throw new Error(`${type.name}: plain rows of ${plain.join(' and ')} cannot be told apart`);
    const resolve: GraphQLTypeResolver<unknown, RequestContext> = (value) => {
      const own = nameOfClass.get(classOf(value));
      return own !== undefined && members.has(own) ? own : plain[0];
    };
    type.resolveType = resolve;
  }
}
