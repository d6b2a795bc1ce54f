import {
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

/** Selects all that can be asked of a type without naming anything more, down to `depth` fields; undefined where that is nothing. */
export function allOf(schema: GraphQLSchema, type: GraphQLNamedType, depth: number): string | undefined {
  if (isUnionType(type) || isInterfaceType(type)) {
    const members = schema.getPossibleTypes(type).flatMap((member) => {
      const inner = allOf(schema, member, depth);
      return inner === undefined ? [] : [`... on ${member.name} { ${inner} }`];
    });
    return members.length === 0 ? undefined : members.join(' ');
  }
  if (!isObjectType(type)) return undefined;
  const fields = Object.values(type.getFields()).flatMap((field) => {
    if (field.args.some(isRequiredArgument)) return [];
    const of = getNamedType(field.type);
    // An alias of its own: members of a union may give one name to different types.
    const alias = `${type.name}_${field.name}: ${field.name}`;
    if (isLeafType(of)) return [alias];
    const inner = depth === 0 ? undefined : allOf(schema, of, depth - 1);
    return inner === undefined ? [] : [`${alias} { ${inner} }`];
  });
  return fields.length === 0 ? undefined : fields.join(' ');
}
