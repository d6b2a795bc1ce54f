import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { isAbstractType, lexicographicSortSchema, printSchema } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { buildApiSchema } from './schema.ts';

const CONTRACT = new URL('../../../packages/contract/', import.meta.url);

/** Which types an interface or a union may turn out to be, for the client's cache. */
export function possibleTypes(schema: GraphQLSchema): Record<string, readonly string[]> {
  const abstract = Object.values(schema.getTypeMap()).filter((type) => isAbstractType(type));
  return Object.fromEntries(
    abstract
      .filter(({ name }) => !name.startsWith('__'))
      .map(
        (type) =>
          [
            type.name,
            schema
              .getPossibleTypes(type)
              .map(({ name }) => name)
              .sort(),
          ] as const,
      )
      .sort(([left], [right]) => (left < right ? -1 : 1)),
  );
}

/** `emit-schema --write` writes the contract; `emit-schema <file.graphql>` writes elsewhere; without either, to the output. */
async function emit(arguments_: readonly string[]): Promise<void> {
  const schema = lexicographicSortSchema(await buildApiSchema());
  const sdl = `${printSchema(schema)}\n`;
  const [target] = arguments_;
  if (target === undefined) {
    process.stdout.write(sdl);
    return;
  }
  const file = target === '--write' ? fileURLToPath(new URL('schema.graphql', CONTRACT)) : target;
  await writeFile(file, sdl);
  if (target === '--write') {
    const types = JSON.stringify(possibleTypes(schema), null, 2);
    await writeFile(new URL('possible-types.json', CONTRACT), `${types}\n`);
  }
  process.stdout.write(`${file}\n`);
}

await emit(process.argv.slice(2));
