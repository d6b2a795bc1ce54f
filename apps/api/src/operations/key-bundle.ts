import { existsSync } from 'node:fs';
import { chmod, readdir, readFile } from 'node:fs/promises';
import { createReadStream } from 'node:fs';
import path from 'node:path';
import { makeFolder } from '@thidua/db/server';
import { z } from 'zod';
import { KEY_BYTES } from '../platform/secrets/key-folder.ts';
import { OperationError } from './operation-error.ts';
import { open, seal } from './sealed-file.ts';
import type { SealingKey } from './sealed-file.ts';
import { writeWholeFile } from './whole-file.ts';
import type { SecretFinder } from './backup-file.ts';

const Bundle = z.record(z.string().regex(/^[a-z][a-z0-9-]*\.key$/), z.base64());

/** Locks the keys of living rounds of the secret ballot: it stays on its machine, so that no copy ever opens a ballot. */
const BALLOT_LOCK = 'ballots.key';

/** Writes every key of a key folder into one sealed file; gives their names. */
export async function exportKeys(folder: string, file: string, key: SealingKey): Promise<readonly string[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.key') && name !== BALLOT_LOCK).sort();
  const keys: Record<string, string> = {};
  for (const name of names) keys[name] = (await readFile(path.join(folder, name))).toString('base64');
  await writeWholeFile(file, seal(once(Buffer.from(JSON.stringify(keys), 'utf8')), 'keys', key));
  return names;
}

/** Puts the keys of such a file into a key folder; gives their names. Never replaces a key that is another one. */
export async function importKeys(file: string, secretFor: SecretFinder, folder: string): Promise<readonly string[]> {
  if (!existsSync(file)) {
    throw new OperationError('NO_INPUT', { vi: `Không có tệp ${file}.`, en: `There is no file ${file}.` });
  }
  const pieces: Buffer[] = [];
  for await (const piece of open(createReadStream(file), 'keys', secretFor)) pieces.push(piece);
  const keys = Bundle.parse(JSON.parse(Buffer.concat(pieces).toString('utf8')));
  const entries = Object.entries(keys).map(([name, key]) => [name, Buffer.from(key, 'base64')] as const);

  for (const [name, key] of entries) {
    const place = path.join(folder, name);
    const isOther = existsSync(place) && !(await readFile(place)).equals(key);
    if (isOther || key.length !== KEY_BYTES) throw taken(place);
  }
  makeFolder(folder, 0o700);
  await chmod(folder, 0o700);
  for (const [name, key] of entries) {
    const place = path.join(folder, name);
    if (!existsSync(place)) await writeWholeFile(place, once(key));
  }
  return entries.map(([name]) => name);
}

async function* once(data: Buffer): AsyncGenerator<Buffer> {
  yield data;
}

function taken(place: string): OperationError {
  return new OperationError('TARGET_TAKEN', {
    vi: `Đã có khóa khác ở ${place}; không ghi đè, vì dữ liệu khóa bằng khóa đó sẽ không mở được nữa. Hãy chọn thư mục khác bằng --into.`,
    en: `Another key lies at ${place} and is not replaced: what it sealed could not be opened any more. Choose another folder with --into.`,
  });
}
