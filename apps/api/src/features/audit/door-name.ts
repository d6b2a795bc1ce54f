import type { GraphQLSchema } from 'graphql';

const ROOT_FIELD = /^(?:Query|Mutation|Subscription)\.(\w+)$/;

/** The door of a refusal, as the entry keeps it; undefined for an entry that names none. */
function doorOf(data: string): string | undefined {
  const facts: unknown = JSON.parse(data);
  if (typeof facts !== 'object' || facts === null || !('door' in facts)) return undefined;
  return typeof facts.door === 'string' ? facts.door : undefined;
}

/**
 * What is behind the door of a refusal, in the words with which the contract describes the root field, without the full stop.
 * Null for an entry without a door, for the address of a file, and for a field that the program no longer has.
 */
export function doorName(schema: GraphQLSchema, data: string): string | null {
  const door = doorOf(data);
  const [, name] = ROOT_FIELD.exec(door ?? '') ?? [];
  if (door === undefined || name === undefined) return null;
  const type = schema.getType(door.slice(0, door.indexOf('.')));
  const field = type !== undefined && 'getFields' in type ? type.getFields()[name] : undefined;
  return field?.description?.replace(/\.$/, '') ?? null;
}
