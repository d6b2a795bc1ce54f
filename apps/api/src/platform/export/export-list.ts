import { parse } from 'graphql';
import type { DocumentNode } from 'graphql';
import type { Permission } from '@thidua/domain/accounts';
import type { Answered, Ask } from '../http/ask.ts';
import type { Column } from './column.ts';
import type { FileFact } from './xlsx.ts';

export type Variables = Readonly<Record<string, unknown>>;

/** One answer to the list's question: the rows, and what leads to the next ones. */
export interface Portion<Row> {
  readonly nodes: readonly Row[];
  readonly pageInfo?: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

/**
 * A list that a screen shows, as a file. It is asked through the API itself with the screen's own variables, page by page:
 * the same rows in the same order, and nothing that the screen would not show to this person.
 */
export interface ExportList<Row> {
  /** Names the addresses: `people` is `/files/export/people.xlsx` and `.csv`. */
  readonly slug: string;
  /** That of the list's root field. */
  readonly permission: Permission;
  /** A paged list takes `$after`; variables that only narrow the answer here are declared all the same. */
  readonly document: DocumentNode;
  /** “Danh sách cán bộ năm 2021”; also names the file and the sheet. */
  readonly title: (variables: Variables, data: Answered) => string;
  readonly portionOf: (data: Answered, variables: Variables) => Portion<Row>;
  /** A list whose columns depend on what is in it takes them from its first answer. */
  readonly columns: readonly Column<Row>[] | ((data: Answered) => readonly Column<Row>[]);
  /** What narrows the list, in words. */
  readonly filters?: (variables: Variables, ask: Ask) => Promise<readonly FileFact[]> | readonly FileFact[];
}

/** Lists of different rows in one collection: each knows its own rows, nobody else looks at them. */
// oxlint-disable-next-line typescript/no-explicit-any -- the row type is private to each list
export type AnyExportList = ExportList<any>;

/** A question of an export. Written beside the columns that read its answer. */
export function question(source: string): DocumentNode {
  return parse(source, { noLocation: true });
}

/** The answers to the list's question, one after the other; the first one is given by the caller. */
export async function* portionsOf<Row>(
  list: ExportList<Row>,
  ask: Ask,
  variables: Variables,
  first: Answered,
): AsyncGenerator<readonly Row[]> {
  let { nodes, pageInfo } = list.portionOf(first, variables);
  yield nodes;
  while (pageInfo?.hasNextPage === true) {
    const data = await ask(list.document, { ...variables, after: pageInfo.endCursor });
    ({ nodes, pageInfo } = list.portionOf(data, variables));
    yield nodes;
  }
}

/** What the trail may hold: a code, an id, a day. Everything else somebody typed, and it may be a name. */
const CODE = /^(?:[A-Z][A-Z\d_]*|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|\d{4}-\d{2}-\d{2})$/;
const TYPED_BY_PEOPLE = 'text';

/** The filters as the trail keeps them: which were set, and to what where that is no text of a person. */
export function filterFacts(document: DocumentNode, variables: Variables): readonly string[] {
  const declared = document.definitions.flatMap((each) =>
    each.kind === 'OperationDefinition' ? (each.variableDefinitions ?? []) : [],
  );
  return declared.flatMap(({ variable }) => factsOf(variable.name.value, variables[variable.name.value]));
}

function factsOf(name: string, value: unknown): readonly string[] {
  if (value === null || value === undefined) return [];
  if (typeof value === 'number' || typeof value === 'boolean') return [`${name}=${value}`];
  if (typeof value === 'string')
    return [CODE.test(value) && !name.endsWith(TYPED_BY_PEOPLE) ? `${name}=${value}` : name];
  return Array.isArray(value)
    ? value.flatMap((each) => factsOf(name, each))
    : Object.entries(value).flatMap(([key, inner]) => factsOf(`${name}.${key}`, inner));
}
