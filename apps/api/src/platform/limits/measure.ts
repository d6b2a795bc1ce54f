import { Kind } from 'graphql';
import type { DocumentNode, FragmentDefinitionNode, SelectionSetNode } from 'graphql';

/** What a document asks for when its fragments are written out. */
export interface Measure {
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
}

const NOTHING: Measure = { depth: 0, aliases: 0, rootFields: 0 };

/**
 * Measures every operation of a document without writing fragments out: each fragment is measured once, so a chain of
 * fragments that stands for a million fields costs as much as its text. Circular fragments count as endless.
 */
export function measureOperations(document: DocumentNode, isIgnored: (field: string) => boolean): readonly Measure[] {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const known = new Map<string, Measure | 'measuring'>();

  function ofFragment(name: string): Measure {
    const measured = known.get(name);
    if (measured === 'measuring') return { depth: Infinity, aliases: Infinity, rootFields: Infinity };
    if (measured !== undefined) return measured;
    const fragment = fragments.get(name);
    if (fragment === undefined) return NOTHING;
    known.set(name, 'measuring');
    const result = ofSelections(fragment.selectionSet);
    known.set(name, result);
    return result;
  }

  function ofSelections(set: SelectionSetNode): Measure {
    let total = NOTHING;
    for (const selection of set.selections) {
      switch (selection.kind) {
        case Kind.FRAGMENT_SPREAD:
          total = sum(total, ofFragment(selection.name.value));
          break;
        case Kind.INLINE_FRAGMENT:
          total = sum(total, ofSelections(selection.selectionSet));
          break;
        case Kind.FIELD: {
          if (isIgnored(selection.name.value)) break;
          const inner = selection.selectionSet ? ofSelections(selection.selectionSet) : NOTHING;
          total = sum(total, {
            depth: inner.depth + 1,
            aliases: inner.aliases + (selection.alias ? 1 : 0),
            rootFields: 1,
          });
          break;
        }
      }
    }
    return total;
  }

  return document.definitions.flatMap((node) =>
    node.kind === Kind.OPERATION_DEFINITION ? [ofSelections(node.selectionSet)] : [],
  );
}

function sum(left: Measure, right: Measure): Measure {
  return {
    depth: Math.max(left.depth, right.depth),
    aliases: left.aliases + right.aliases,
    rootFields: left.rootFields + right.rootFields,
  };
}
