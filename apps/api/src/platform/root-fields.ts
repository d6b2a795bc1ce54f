import type { GraphQLField, GraphQLSchema } from 'graphql';
import type { Door } from './allow.ts';

export interface RootField {
  /** `Mutation.signIn`, as the access matrix names it. */
  readonly path: string;
  readonly operation: 'Query' | 'Mutation' | 'Subscription';
  readonly field: GraphQLField<unknown, unknown>;
}

/** Every door into the schema, sorted by name. */
export function rootFields(schema: GraphQLSchema): readonly RootField[] {
  const types = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  return types
    .flatMap((type) => (type ? Object.values(type.getFields()).map((field) => ({ type, field })) : []))
    .map(({ type, field }) => ({
      path: `${type.name}.${field.name}`,
      // The three root types keep their standard names: buildSchema gives no others.
      operation: type.name as RootField['operation'],
      field,
    }))
    .sort((left, right) => (left.path < right.path ? -1 : 1));
}

/** The permission a field states. */
export function doorOf(field: RootField): Door | undefined {
  // `Allow` and `Public` are the only writers of this extension.
  return field.field.extensions['permission'] as Door | undefined;
}

/** Throws when a root field states no permission: forgetting one must stop the build, not open a door. */
export function assertEveryDoorHasALock(schema: GraphQLSchema): void {
  const open = rootFields(schema).filter((field) => doorOf(field) === undefined);
  if (open.length > 0) {
    throw new Error(`Root fields without @Allow or @Public: ${open.map(({ path }) => path).join(', ')}`);
  }
}
