import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

/** Removes the database of a data folder, wherever it lies. Its server must have been stopped; keys and all else stay. */
export function removeDatabase(dataFolder: string): void {
  const pointer = path.join(dataFolder, 'postgresql.location');
  if (existsSync(pointer)) {
    const [home = ''] = readFileSync(pointer, 'utf8').split('\n', 1);
    if (path.isAbsolute(home.trim())) rmSync(home.trim(), { recursive: true, force: true });
  }
  for (const name of ['postgresql', 'postgresql.location', 'postgresql.lock']) {
    rmSync(path.join(dataFolder, name), { recursive: true, force: true });
  }
}
