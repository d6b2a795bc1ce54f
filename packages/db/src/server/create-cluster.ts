import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

import type { PostgresBinaries } from './binaries.ts';
import { assertOwnCluster, type ServerHome, unfinishedHome } from './home.ts';
import { giveTo, isRoot, serverIdentity } from './identity.ts';
import { processOptions } from './process-options.ts';
import { ServerError } from './server-error.ts';
import { freePort, SERVER_USER, writeSettings } from './settings.ts';

const run = promisify(execFile);

/** Makes the cluster when there is none yet; refuses one of another user or of another PostgreSQL major. */
export async function ensureCluster(home: ServerHome, binaries: PostgresBinaries, isDurable: boolean): Promise<void> {
  if (!existsSync(home.cluster)) return createCluster(home, binaries, isDurable);
  assertOwnCluster(home);
  const major = Number(readFileSync(path.join(home.cluster, 'PG_VERSION'), 'utf8').trim());
  if (major !== binaries.major) {
    throw new ServerError(
      `Dữ liệu ${home.cluster} là của PostgreSQL ${major}, chương trình mang theo PostgreSQL ${binaries.major}. Hãy dùng lại bản chương trình cũ để xuất dữ liệu, rồi nhập vào thư mục mới.`,
      `The cluster is of PostgreSQL ${major}, the program brings ${binaries.major}: export with the former release and import into a new folder.`,
    );
  }
}

async function createCluster(home: ServerHome, binaries: PostgresBinaries, isDurable: boolean): Promise<void> {
  const unfinished = unfinishedHome(home);
  const identity = serverIdentity(home.cluster);
  rmSync(unfinished.folder, { recursive: true, force: true });
  mkdirSync(unfinished.folder, { recursive: true, mode: isRoot() ? 0o711 : 0o700 });
  mkdirSync(unfinished.cluster, { mode: 0o700 });
  giveTo(identity, unfinished.cluster);

  const password = randomBytes(24).toString('base64url');
  const passwordFile = path.join(unfinished.folder, 'password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  giveTo(identity, passwordFile);
  try {
    await run(
      path.join(binaries.folder, 'bin', 'initdb'),
      [
        `--pgdata=${unfinished.cluster}`,
        `--username=${SERVER_USER}`,
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        // Vietnamese order and case folding; plain C would turn 'ĐẶNG' into 'ĐẶng'.
        '--locale-provider=icu',
        '--icu-locale=vi',
        '--locale=C',
        '--data-checksums',
        ...(isDurable ? [] : ['--no-sync']),
      ],
      processOptions(unfinished.cluster, identity),
    );
  } catch (cause) {
    const said = (cause as { readonly stderr?: string }).stderr?.trim() ?? ''; // execFile adds stderr to its errors
    rmSync(unfinished.folder, { recursive: true, force: true });
    throw new ServerError(
      `Không tạo được cơ sở dữ liệu trong ${home.folder}: ${said}\nHãy kiểm tra quyền ghi và chỗ trống trên đĩa, hoặc đặt DATABASE_URL trỏ tới một máy chủ PostgreSQL.`,
      'initdb failed: check permissions and disk space, or set DATABASE_URL.',
      { cause },
    );
  }
  rmSync(passwordFile);
  writeSettings(unfinished, { port: await freePort(), password });
  renameSync(unfinished.folder, home.folder);
}
