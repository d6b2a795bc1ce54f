import { GraphQLError, Kind } from 'graphql';
import type { DocumentNode, OperationTypeNode, ValidationRule } from 'graphql';
import { measureOperations } from './measure.ts';

/** One mutation a request: ten aliased sign-ins would be ten guesses. */
const LIMITS = {
  depth: 10,
  aliases: 15,
  rootFields: { query: 10, mutation: 1, subscription: 1 } satisfies Record<OperationTypeNode, number>,
  directives: 20,
} as const;

/** Tokens of one document, fields of its written-out fragments, and units of cost. */
export const MAX_TOKENS = 2_000;
export const MAX_SELECTIONS = 1_000;
export const MAX_COST = 5_000;

function tooMuch(what: string): GraphQLError {
  return new GraphQLError(`The document exceeds the limit of ${what}.`, {
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
  });
}

/** Counts directives wherever they stand. Documents are trees of plain objects of at most MAX_TOKENS tokens. */
function countDirectives(node: unknown): number {
  if (Array.isArray(node)) return node.reduce<number>((count, inner) => count + countDirectives(inner), 0);
  if (node === null || typeof node !== 'object' || !('kind' in node)) return 0;
  const own = node.kind === Kind.DIRECTIVE ? 1 : 0;
  return Object.entries(node).reduce(
    (count, [key, inner]) => (key === 'loc' ? count : count + countDirectives(inner)),
    own,
  );
}

/** What is wrong with the size of a document; empty when it is within the limits. */
export function sizeProblems(document: DocumentNode, isIntrospectionOpen: boolean): readonly GraphQLError[] {
  const problems: GraphQLError[] = [];
  // The tools' introspection query is deeper than any screen; it is let through only where introspection is open at all.
  const measures = measureOperations(document, (field) => isIntrospectionOpen && field.startsWith('__'));
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  operations.forEach((operation, index) => {
    const measure = measures[index];
    if (measure === undefined) return;
    if (measure.depth > LIMITS.depth) problems.push(tooMuch('depth'));
    if (measure.aliases > LIMITS.aliases) problems.push(tooMuch('aliases'));
    if (measure.rootFields > LIMITS.rootFields[operation.operation]) problems.push(tooMuch('root fields'));
  });
  if (operations.length > 1) problems.push(tooMuch('operations'));
  if (countDirectives(document) > LIMITS.directives) problems.push(tooMuch('directives'));
  return problems;
}

/** The limits as a validation rule: refused documents answer 400 before anything runs. */
export function limitRule(isIntrospectionOpen: boolean): ValidationRule {
  return (context) => ({
    Document: (document) => {
      for (const problem of sizeProblems(document, isIntrospectionOpen)) context.reportError(problem);
    },
  });
}
