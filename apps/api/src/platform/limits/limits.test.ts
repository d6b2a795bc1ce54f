import fc from 'fast-check';
import { buildSchema, Kind, parse } from 'graphql';
import type { DocumentNode, OperationDefinitionNode, SelectionSetNode } from 'graphql';
import { describe, expect, test } from 'vitest';
import { costOf } from './cost.ts';
import { sizeProblems } from './limit-rules.ts';
import { measureOperations } from './measure.ts';
import type { Measure } from './measure.ts';

/** A document with fragments that only use later ones, so that it can be written out. */
const documents = fc
  .array(fc.array(fc.constantFrom('a', 'x: a', 'b', 'leaf', 'spread'), { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 5,
  })
  .map((parts) => {
    const bodies = parts.map((fields, index) =>
      fields
        .map((field) => {
          if (field === 'spread') return index + 1 < parts.length ? `...f${index + 1}` : 'leaf';
          return field === 'leaf' ? 'leaf' : `${field} { leaf ${index + 1 < parts.length ? `...f${index + 1}` : ''} }`;
        })
        .join(' '),
    );
    const [root = 'leaf', ...fragments] = bodies;
    return `{ ${root} } ${fragments.map((body, index) => `fragment f${index + 1} on T { ${body} }`).join(' ')}`;
  });

/** The same measure the slow way: every fragment written out wherever it is used. */
function writtenOut(document: DocumentNode): Measure {
  function of(set: SelectionSetNode): Measure {
    const parts = set.selections.map((selection): Measure => {
      if (selection.kind === Kind.INLINE_FRAGMENT) return of(selection.selectionSet);
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = document.definitions.find(
          (node) => node.kind === Kind.FRAGMENT_DEFINITION && node.name.value === selection.name.value,
        );
        return fragment?.kind === Kind.FRAGMENT_DEFINITION
          ? of(fragment.selectionSet)
          : { depth: 0, aliases: 0, rootFields: 0 };
      }
      const inner = selection.selectionSet ? of(selection.selectionSet) : { depth: 0, aliases: 0 };
      return { depth: inner.depth + 1, aliases: inner.aliases + (selection.alias ? 1 : 0), rootFields: 1 };
    });
    return {
      depth: Math.max(0, ...parts.map(({ depth }) => depth)),
      aliases: parts.reduce((sum, { aliases }) => sum + aliases, 0),
      rootFields: parts.reduce((sum, { rootFields }) => sum + rootFields, 0),
    };
  }
  return of(operationOf(document).selectionSet);
}

function operationOf(document: DocumentNode): OperationDefinitionNode {
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
  return operation;
}

test('measuring each fragment once gives what writing all of them out gives', () => {
  fc.assert(
    fc.property(documents, (source) => {
      const document = parse(source);
      expect(measureOperations(document, () => false)).toEqual([writtenOut(document)]);
    }),
  );
});

test('fragments that call each other in a circle are without end', () => {
  const [measure] = measureOperations(
    parse('{ ...a } fragment a on T { x { ...b } } fragment b on T { ...a }'),
    () => false,
  );
  expect(measure?.depth).toBe(Infinity);
});

describe('sizes', () => {
  const problems = (source: string) =>
    sizeProblems(parse(source), false).map(({ message }) => message.replace(/.*limit of /, ''));

  test.each([
    [`{ ${'a { '.repeat(9)} b ${'}'.repeat(9)} }`, []],
    [`{ ${'a { '.repeat(10)} b ${'}'.repeat(10)} }`, ['depth.']],
    [`{ ${Array.from({ length: 16 }, (_, n) => `x${n}: a`).join(' ')} }`, ['aliases.', 'root fields.']],
    ['mutation { a b }', ['root fields.']],
    ['query A { a } query B { b }', ['operations.']],
    [`{ a ${'@skip(if: true) '.repeat(21)} }`, ['directives.']],
    ['query __schema { a { b } }', []],
  ])('%s', (source, expected) => {
    expect(problems(source)).toEqual(expected);
  });

  test('a name that looks like introspection does not hide what is below it', () => {
    expect(problems(`{ ...__schema } fragment __schema on T { ${'a { '.repeat(12)} b ${'}'.repeat(12)} }`)).toEqual([
      'depth.',
    ]);
  });
});

describe('cost', () => {
  const schema = buildSchema(`
    type Query { people(first: Int! = 50): PersonPage!  me: Person }
    type PersonPage { nodes: [Person!]! totalCount: Int! }
    type Person { name: String! boss: Person awards: [Award!]! }
    type Award { year: Int! }
  `);
  const cost = (source: string, variables = {}) => {
    const document = parse(source);
    return costOf(schema, document, operationOf(document), variables);
  };

  test.each([
    ['{ me { name } }', {}, 1],
    ['{ me { boss { boss { name } } } }', {}, 3],
    ['{ people { totalCount } }', {}, 1],
    ['{ people { nodes { name } } }', {}, 51],
    ['{ people(first: 10) { nodes { name boss { name } } } }', {}, 21],
    ['query ($n: Int!) { people(first: $n) { nodes { awards { year } } } }', { n: 100 }, 1 + 100 * (1 + 10)],
    ['query ($n: Int! = 100) { people(first: $n) { nodes { awards { year } } } }', {}, 1 + 100 * (1 + 10)],
    ['query ($n: Int! = 100) { people(first: $n) { nodes { name } } }', { n: 7 }, 1 + 7],
    [
      '{ people(first: 10) { ...p } } fragment p on PersonPage { nodes { ...q } } fragment q on Person { boss { name } }',
      {},
      21,
    ],
  ])('%s touches %j → %i records', (source, variables, expected) => {
    expect(cost(source, variables)).toBe(expected);
  });
});
