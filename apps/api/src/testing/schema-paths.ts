import {
  getNamedType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** Writes selections that reach a type by every way the schema has, down to a depth. */
export interface PathWriter {
  /** What to select of a type so that the goal is reached within `depth` fields; undefined where there is no way. */
  readonly towards: (type: GraphQLNamedType, depth: number) => string | undefined;
}

/**
 * @param goal the type whose values are looked for
 * @param wanted what to select of it
 */
export function pathsTo(schema: GraphQLSchema, goal: string, wanted: string): PathWriter {
  const known = new Map<string, string | undefined>();

  function towards(type: GraphQLNamedType, depth: number): string | undefined {
    const key = `${type.name} ${depth}`;
    if (!known.has(key)) known.set(key, write(type, depth));
    return known.get(key);
  }

  function write(type: GraphQLNamedType, depth: number): string | undefined {
    if (isUnionType(type) || isInterfaceType(type)) {
      const parts = schema.getPossibleTypes(type).flatMap((member) => {
        const inner = towards(member, depth);
        return inner === undefined ? [] : [`... on ${member.name} { ${inner} }`];
      });
      return parts.length === 0 ? undefined : parts.join(' ');
    }
    if (!isObjectType(type)) return undefined;
    const parts = depth === 0 ? [] : onward(type, depth - 1);
    if (type.name === goal) parts.push(wanted);
    return parts.length === 0 ? undefined : parts.join(' ');
  }

  function onward(type: GraphQLObjectType, depth: number): string[] {
    return Object.values(type.getFields()).flatMap((field) => {
      const inner = needsNothing(field) ? towards(getNamedType(field.type), depth) : undefined;
      // An alias of its own: members of a union may give one name to different types.
      return inner === undefined ? [] : [`${type.name}_${field.name}: ${field.name} { ${inner} }`];
    });
  }

  return { towards };
}

function needsNothing({ args }: GraphQLField<unknown, unknown>): boolean {
  return !args.some(isRequiredArgument);
}
