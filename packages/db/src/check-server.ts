import type { Client } from 'pg';

import { OLDEST_MAJOR } from './server/binaries.ts';
import { ServerError } from './server/server-error.ts';

export interface ServerWarning {
  readonly code: 'FOLDING' | 'FSYNC' | 'SYNCHRONOUS_COMMIT' | 'FULL_PAGE_WRITES' | 'ENCODING';
  /** What is wrong and what to do, Vietnamese. */
  readonly message: string;
}

/** Older servers lack what the migrations use. */
export async function assertSupportedServer(client: Client): Promise<void> {
  const { rows } = await client.query<{ version: string }>(`select current_setting('server_version') as version`);
  const version = rows[0]?.version ?? '';
  if (Number.parseInt(version, 10) < OLDEST_MAJOR) {
    throw new ServerError(
      `Máy chủ là PostgreSQL ${version}; cần bản ${OLDEST_MAJOR} trở lên. Hãy nâng cấp máy chủ, hoặc bỏ DATABASE_URL để dùng PostgreSQL đi kèm.`,
      `The server is PostgreSQL ${version}; ${OLDEST_MAJOR} or newer is needed.`,
    );
  }
}

interface Settings {
  readonly folded: string;
  readonly encoding: string;
  readonly fsync: string;
  readonly synchronous_commit: string;
  readonly full_page_writes: string;
}

/** Settings of a foreign server that would mangle Vietnamese text or lose acknowledged work in a power cut. */
export async function checkServer(client: Client): Promise<readonly ServerWarning[]> {
  const { rows } = await client.query<Settings>(`select lower('ĐẶNG') as folded,
    current_setting('server_encoding') as encoding, current_setting('fsync') as fsync,
    current_setting('synchronous_commit') as synchronous_commit, current_setting('full_page_writes') as full_page_writes`);
  const found = rows[0];
  if (!found) return [];
  const warnings: ServerWarning[] = [];
  if (found.encoding !== 'UTF8') {
    warnings.push({ code: 'ENCODING', message: `Bảng mã của cơ sở dữ liệu là ${found.encoding}; cần UTF8.` });
  }
  if (found.folded !== 'đặng') {
    warnings.push({
      code: 'FOLDING',
      message: `lower('ĐẶNG') cho '${found.folded}': cơ sở dữ liệu không hiểu chữ Việt. Hãy tạo lại với LOCALE_PROVIDER icu ICU_LOCALE 'vi'.`,
    });
  }
  if (found.fsync !== 'on') warnings.push(notOn('FSYNC', 'fsync'));
  if (found.synchronous_commit === 'off') warnings.push(notOn('SYNCHRONOUS_COMMIT', 'synchronous_commit'));
  if (found.full_page_writes !== 'on') warnings.push(notOn('FULL_PAGE_WRITES', 'full_page_writes'));
  return warnings;
}

function notOn(code: ServerWarning['code'], setting: string): ServerWarning {
  return { code, message: `${setting} đang tắt: mất điện có thể mất dữ liệu đã ghi nhận. Hãy bật lại trên máy chủ.` };
}
