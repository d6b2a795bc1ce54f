import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';

import type { ServerHome } from './home.ts';
import { ServerError } from './server-error.ts';

/** What we remember about a server of ours. The password was generated here and is nowhere else. */
export interface ServerSettings {
  readonly port: number;
  readonly password: string;
}

/** Superuser of the cluster and name of the product's database. */
export const SERVER_USER = 'thidua';
export const SERVER_DATABASE = 'thidua';

export function readSettings(home: ServerHome): ServerSettings {
  try {
    return JSON.parse(readFileSync(home.settingsFile, 'utf8')) as ServerSettings; // written below and by nobody else
  } catch (cause) {
    throw new ServerError(
      `Không đọc được ${home.settingsFile} (cổng và mật khẩu của PostgreSQL). Hãy khôi phục tệp này từ bản sao lưu; dữ liệu vẫn còn nguyên.`,
      `Cannot read ${home.settingsFile}, which holds port and password: restore it from a backup; the data is intact.`,
      { cause },
    );
  }
}

/** Replaces the file in one step, so a crash leaves the old or the new one. */
export function writeSettings(home: ServerHome, settings: ServerSettings): void {
  const unfinished = `${home.settingsFile}.new`;
  writeFileSync(unfinished, `${JSON.stringify(settings, undefined, 2)}\n`, { mode: 0o600 });
  renameSync(unfinished, home.settingsFile);
}

export function connectionUrl(settings: ServerSettings, database: string): string {
  return `postgresql://${SERVER_USER}:${settings.password}@127.0.0.1:${settings.port}/${database}`;
}

/** A free port: `preferred` when nobody listens there, else one the system picks. */
export async function freePort(preferred = 0): Promise<number> {
  return (await tryPort(preferred)) ?? (await tryPort(0)) ?? preferred;
}

function tryPort(port: number): Promise<number | undefined> {
  const { promise, resolve } = Promise.withResolvers<number | undefined>();
  const probe = createServer();
  probe.once('error', () => resolve(undefined));
  probe.listen(port, '127.0.0.1', () => {
    const address = probe.address();
    probe.close(() => resolve(typeof address === 'object' ? address?.port : undefined));
  });
  return promise;
}
