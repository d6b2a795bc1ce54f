import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface MigrationFile {
  /** Folder name: time and purpose; the order of application. */
  readonly name: string;
  readonly path: string;
  readonly sql: string;
  /** Of the text with line feeds, then as it lies on disk: Windows may have changed the line ends. */
  readonly checksums: readonly [string, ...string[]];
}

/** Prisma's layout: one folder a migration, `migration.sql` in it, applied in the order of the names. */
export function readMigrations(folder: string): readonly MigrationFile[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => ({ name: entry.name, file: path.join(folder, entry.name, 'migration.sql') }))
    .filter(({ file }) => existsSync(file))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, file }) => {
      const raw = readFileSync(file, 'utf8');
      const sql = raw.replaceAll('\r\n', '\n');
      return { name, path: file, sql, checksums: [sha256(sql), sha256(raw), sha256(sql.replaceAll('\n', '\r\n'))] };
    });
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
