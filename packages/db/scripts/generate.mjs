// Writes src/generated from prisma/schema; skipped when neither the schema nor Prisma's version changed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL('../../../', import.meta.url));
const schemaFolder = path.join(root, 'prisma', 'schema');
const generated = fileURLToPath(new URL('../src/generated/', import.meta.url));
const stampFile = path.join(generated, '.stamp');
const prismaPackage = require.resolve('prisma/package.json');

const stamp = createHash('sha256').update(readFileSync(prismaPackage));
for (const file of readdirSync(schemaFolder, { recursive: true, encoding: 'utf8' }).sort()) {
  if (file.endsWith('.prisma')) stamp.update(file).update(readFileSync(path.join(schemaFolder, file)));
}
const wanted = stamp.digest('hex');

if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted && !process.argv.includes('--force')) {
  process.exit(0);
}

// The CLI only looks whether a schema engine exists and would download one; generating never runs it, so any file will do.
const env = {
  ...process.env,
  PRISMA_SCHEMA_ENGINE_BINARY: process.env.PRISMA_SCHEMA_ENGINE_BINARY ?? process.execPath,
  CHECKPOINT_DISABLE: '1',
  PRISMA_HIDE_UPDATE_MESSAGE: '1',
};
const cli = path.join(path.dirname(prismaPackage), 'build', 'index.js');
const result = spawnSync(
  process.execPath,
  [cli, 'generate', '--no-hints', '--config', path.join(root, 'prisma.config.ts')],
  { cwd: root, stdio: 'inherit', env },
);
if (result.status === 0) writeFileSync(stampFile, wanted);
process.exit(result.status ?? 1);
