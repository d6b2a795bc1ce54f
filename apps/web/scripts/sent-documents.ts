import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { ApolloClient, ApolloLink, Observable } from '@apollo/client';
import { getMainDefinition } from '@apollo/client/utilities';
import { Kind, OperationTypeNode, print, type DocumentNode } from 'graphql';

import { createCache } from '../src/lib/apollo/cache.ts';

const MANIFEST = new URL('../persisted-documents.json', import.meta.url);
const root = fileURLToPath(new URL('..', import.meta.url));

/** SHA-256 (hex) of each query text that the app can send → the text, sorted by hash. */
export async function sentDocuments(): Promise<Record<string, string>> {
  const documents = await generatedOperations();
  const texts = documents.map(sentText);
  return Object.fromEntries(
    texts.map((text) => [sha256(text), text] as const).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** The list that was written last. */
export async function knownDocuments(): Promise<Record<string, string>> {
  // Written below in this very shape.
  return JSON.parse(await readFile(MANIFEST, 'utf8')) as Record<string, string>;
}

export async function writeKnownDocuments(documents: Readonly<Record<string, string>>): Promise<void> {
  await writeFile(MANIFEST, `${JSON.stringify(documents, undefined, 2)}\n`);
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Every operation of the generated `*.gql.ts` files. */
async function generatedOperations(): Promise<DocumentNode[]> {
  const found: DocumentNode[] = [];
  for await (const file of glob('src/**/*.gql.ts', { cwd: root })) {
    const module: unknown = await import(pathToFileURL(`${root}/${file}`).href);
    for (const value of Object.values(module as Record<string, unknown>)) if (isOperation(value)) found.push(value);
  }
  return found;
}

function isOperation(value: unknown): value is DocumentNode {
  return (
    typeof value === 'object' &&
    value !== null &&
    'kind' in value &&
    value.kind === Kind.DOCUMENT &&
    getMainDefinition(value as DocumentNode).kind === Kind.OPERATION_DEFINITION
  );
}

/** The text as it leaves the client, after Apollo's own changes (`__typename`, client-only directives). */
function sentText(document: DocumentNode): string {
  let text: string | undefined;
  const client = new ApolloClient({
    cache: createCache(),
    dataMasking: true,
    link: new ApolloLink((operation) => {
      text = print(operation.query);
      return new Observable((observer) => observer.complete());
    }),
  });
  const definition = getMainDefinition(document);
  const operation = definition.kind === Kind.OPERATION_DEFINITION ? definition.operation : OperationTypeNode.QUERY;
  switch (operation) {
    case OperationTypeNode.QUERY:
      client.query({ query: document }).catch(ignoreEmptyAnswer);
      break;
    case OperationTypeNode.MUTATION:
      client.mutate({ mutation: document }).catch(ignoreEmptyAnswer);
      break;
    case OperationTypeNode.SUBSCRIPTION:
      client.subscribe({ query: document }).subscribe({ error: ignoreEmptyAnswer });
      break;
  }
  if (text === undefined) throw new Error(`The client did not send ${print(document).slice(0, 80)}`);
  return text;
}

/** Nobody answers here; only the question matters. */
function ignoreEmptyAnswer(): void {
  /* the text has been taken */
}
