import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  isInterfaceType,
  Kind,
  valueFromASTUntyped,
} from 'graphql';
import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLCompositeType,
  GraphQLField,
  GraphQLOutputType,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql';

/** How many rows a list without a page size is taken to have. */
const PLAIN_LIST_SIZE = 10;

type Variables = Readonly<Record<string, unknown>>;

/** The variables of a request with the defaults of those that it leaves out. */
function withDefaults({ variableDefinitions = [] }: OperationDefinitionNode, given: Variables): Variables {
  const defaults = variableDefinitions.flatMap(({ variable, defaultValue }) =>
    defaultValue === undefined ? [] : [[variable.name.value, valueFromASTUntyped(defaultValue)] as const],
  );
  return { ...Object.fromEntries(defaults), ...given };
}

function listSize(field: GraphQLField<unknown, unknown>, node: FieldNode, variables: Variables): number | undefined {
  const declared = field.args.find(({ name }) => name === 'first');
  if (declared === undefined) return undefined;
  const given = node.arguments?.find(({ name }) => name.value === 'first');
  const value = given === undefined ? declared.defaultValue : valueFromASTUntyped(given.value, { ...variables });
  return typeof value === 'number' && value > 0 ? value : 1;
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(getNullableType(type));
}

/**
 * The number of records an operation may touch at most: each object counts once, times the sizes of the lists around it.
 * `first` of a connection is the size of its `nodes`. Each fragment is counted once per size, so the work stays small.
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  given: Variables,
): number {
  const variables = withDefaults(operation, given);
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const known = new Map<string, number>();

  function ofFragment(name: string, nodes: number | undefined): number {
    const key = `${name} ${nodes ?? ''}`;
    const counted = known.get(key);
    if (counted !== undefined) return counted;
    const fragment = fragments.get(name);
    const type = fragment === undefined ? undefined : schema.getType(fragment.typeCondition.name.value);
    const cost = fragment && isCompositeType(type) ? ofSelections(type, fragment.selectionSet, nodes) : 0;
    known.set(key, cost);
    return cost;
  }

  function ofField(parent: GraphQLCompositeType, node: FieldNode, nodes: number | undefined): number {
    if (!isObjectType(parent) && !isInterfaceType(parent)) return 0;
    const field = parent.getFields()[node.name.value];
    if (field === undefined || node.selectionSet === undefined) return 0;
    const type = getNamedType(field.type);
    if (!isCompositeType(type)) return 0;
    const size = isList(field.type) ? (nodes ?? PLAIN_LIST_SIZE) : 1;
    return size * (1 + ofSelections(type, node.selectionSet, listSize(field, node, variables)));
  }

  function ofSelections(type: GraphQLCompositeType, set: SelectionSetNode, nodes: number | undefined): number {
    return set.selections.reduce((cost, selection) => {
      switch (selection.kind) {
        case Kind.FIELD:
          return cost + ofField(type, selection, nodes);
        case Kind.FRAGMENT_SPREAD:
          return cost + ofFragment(selection.name.value, nodes);
        case Kind.INLINE_FRAGMENT: {
          const narrowed = selection.typeCondition ? schema.getType(selection.typeCondition.name.value) : type;
          return cost + (isCompositeType(narrowed) ? ofSelections(narrowed, selection.selectionSet, nodes) : 0);
        }
      }
    }, 0);
  }

  const root = schema.getRootType(operation.operation);
  return root ? ofSelections(root, operation.selectionSet, undefined) : 0;
}
