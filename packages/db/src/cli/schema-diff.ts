import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { SchemaEngine } from '@prisma/schema-engine-wasm';

import { migrate, MIGRATIONS_FOLDER } from '../migrate.ts';
import { startThrowawayServer } from '../server/throwaway-server.ts';
import { describingAdapter } from './describing-adapter.ts';

const SCHEMA_FOLDER = fileURLToPath(new URL('../../../../prisma/schema/', import.meta.url));

/** The SQL that leads from a freshly migrated database to the schema files; undefined when they agree. For work on the schema only. */
export async function schemaDiff(migrationsFolder = MIGRATIONS_FOLDER): Promise<string | undefined> {
  const server = await startThrowawayServer({ mayLiveInMemory: true });
  try {
    await migrate(server.url, { folder: migrationsFolder });
    return await diff(server.url);
  } finally {
    await server.stop();
  }
}

// Where the engine, compiled to WebAssembly, leaves the reason of a crash.
Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: (reason: string) => console.error(reason) } });

async function diff(url: string): Promise<string | undefined> {
  const files = readdirSync(SCHEMA_FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.prisma'))
    .map((name) => path.join(SCHEMA_FOLDER, name))
    .map((file) => ({ path: file, content: readFileSync(file, 'utf8') }));
  const datamodels = files.map((file): [string, string] => [file.path, file.content]);
  using engine = await SchemaEngine.new({ datamodels }, () => undefined, describingAdapter(url));
  const result = await engine.diff({
    from: { tag: 'schemaDatasource', files, configDir: SCHEMA_FOLDER },
    to: { tag: 'schemaDatamodel', files },
    script: true,
    exitCode: true,
    filters: { externalTables: [], externalEnums: [] },
  });
  return result.exitCode === 0 ? undefined : (result.stdout ?? '');
}
