import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { MIGRATIONS_FOLDER } from '../migrate.ts';
import { schemaDiff } from './schema-diff.ts';

// pnpm db:draft              prints the SQL that is missing
// pnpm db:draft <name>       writes it as prisma/migrations/<time>_<name>/migration.sql, to be read and completed by hand
const name = process.argv[2];
const sql = await schemaDiff();

if (sql === undefined) {
  console.log('prisma/schema và prisma/migrations đã khớp.\nNothing to draft: schema and migrations agree.');
} else if (name === undefined) {
  console.log(sql);
} else if (!/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error('Tên bước chỉ gồm chữ thường không dấu, số và _.\nA name has lower-case letters, digits and _ only.');
  process.exitCode = 1;
} else {
  const time = new Date().toISOString().replaceAll(/\D/g, '').slice(0, 14);
  const file = path.join(MIGRATIONS_FOLDER, `${time}_${name}`, 'migration.sql');
  mkdirSync(path.dirname(file));
  writeFileSync(file, sql);
  console.log(file);
}
