import { registerEnumType } from 'type-graphql';

/** The GraphQL enum of a tuple of the domain: one list, written once. */
export function enumOf<const T extends readonly string[]>(
  members: T,
  name: string,
  description: string,
): { readonly [M in T[number]]: M } {
  // fromEntries widens the keys; the members of the tuple are exactly the keys.
  const values = Object.fromEntries(members.map((member) => [member, member])) as { readonly [M in T[number]]: M };
  registerEnumType(values, { name, description });
  return values;
}
