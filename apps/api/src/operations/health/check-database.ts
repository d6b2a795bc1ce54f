import type { DatabaseState } from '@thidua/db';
import type { EpochState } from '../instance-epoch.ts';
import type { Check } from './check.ts';
import { same } from './check.ts';

/** The server and what its settings would do to acknowledged work and to Vietnamese text. */
export function checkServerSettings({ version, warnings, hasChecksums }: DatabaseState): readonly Check[] {
  const name = { vi: 'Máy chủ PostgreSQL', en: 'PostgreSQL server' };
  const risks = warnings.map(({ code, message }): Check => ({
    id: `server-${code.toLowerCase().replaceAll('_', '-')}`,
    name,
    state: 'BAD',
    found: { vi: message, en: ENGLISH[code] },
  }));
  return [
    ...(risks.length > 0 ? risks : [{ id: 'server', name, state: 'FINE', found: same(version) } as const]),
    hasChecksums
      ? {
          id: 'checksums',
          name: { vi: 'Mã kiểm trang', en: 'Page checksums' },
          state: 'FINE',
          found: { vi: 'bật', en: 'on' },
        }
      : {
          id: 'checksums',
          name: { vi: 'Mã kiểm trang', en: 'Page checksums' },
          state: 'WARNING',
          found: { vi: 'tắt', en: 'off' },
          advice: {
            vi: 'Tắt máy chủ rồi chạy pg_checksums --enable, để trang hỏng trên đĩa được phát hiện.',
            en: 'Stop the server and run pg_checksums --enable, so that pages that the disk spoils are noticed.',
          },
        },
  ];
}

const ENGLISH = {
  FOLDING: 'lower() does not know Vietnamese letters; create the database with LOCALE_PROVIDER icu ICU_LOCALE vi',
  FSYNC: 'fsync is off: a power cut may lose acknowledged work; switch it on',
  SYNCHRONOUS_COMMIT: 'synchronous_commit is off: a power cut may lose acknowledged work; switch it on',
  FULL_PAGE_WRITES: 'full_page_writes is off: a power cut may break pages; switch it on',
  ENCODING: 'the encoding of the database is not UTF8; create it anew',
} as const satisfies Record<DatabaseState['warnings'][number]['code'], string>;

export function checkMigrations({ isNew, pending, unknown }: DatabaseState): Check {
  const check = { id: 'migrations', name: { vi: 'Bước cập nhật', en: 'Migrations' } };
  if (unknown.length > 0) {
    return {
      ...check,
      state: 'BAD',
      found: { vi: `cơ sở dữ liệu mới hơn chương trình: ${unknown[0]}`, en: `the database is newer: ${unknown[0]}` },
      advice: { vi: 'Dùng bản chương trình mới hơn.', en: 'Use a newer release.' },
    };
  }
  if (isNew) {
    return {
      ...check,
      state: 'WARNING',
      found: { vi: 'cơ sở dữ liệu còn trống', en: 'the database is empty' },
      advice: { vi: 'npm start, hoặc thidua migrate', en: 'npm start, or thidua migrate' },
    };
  }
  if (pending.length === 0) return { ...check, state: 'FINE', found: { vi: 'đủ', en: 'complete' } };
  return {
    ...check,
    state: 'BAD',
    found: { vi: `còn ${pending.length} bước chưa áp dụng`, en: `${pending.length} not applied yet` },
    advice: { vi: 'thidua backup, rồi thidua migrate', en: 'thidua backup, then thidua migrate' },
  };
}

export function checkEpoch(state: EpochState): Check {
  const check = { id: 'epoch', name: { vi: 'Số đời của bản cài đặt', en: 'Epoch of the installation' } };
  if (state === 'SAME') return { ...check, state: 'FINE', found: { vi: 'khớp', en: 'the same' } };
  if (state === 'NEW') return { ...check, state: 'FINE', found: { vi: 'chưa chạy lần đầu', en: 'not started yet' } };
  return {
    ...check,
    state: 'WARNING',
    found: {
      vi: 'cơ sở dữ liệu được khôi phục, hoặc không phải của thư mục khóa này',
      en: 'the database was restored, or does not belong to this key folder',
    },
    advice: {
      vi: 'Nếu đúng là vừa khôi phục thì chạy npm start: mọi lần đăng nhập cũ sẽ chấm dứt.',
      en: 'If it was restored on purpose, start the application: all old sign-ins will end.',
    },
  };
}

export function checkBodies(bodies: readonly { readonly isSample: boolean }[]): Check {
  const check = { id: 'bodies', name: { vi: 'Cơ quan', en: 'Bodies' } };
  if (bodies.length > 0) {
    const samples = bodies.filter(({ isSample }) => isSample).length;
    return {
      ...check,
      state: 'FINE',
      found: { vi: `${bodies.length}, trong đó ${samples} mẫu`, en: `${bodies.length}, ${samples} of them samples` },
    };
  }
  return {
    ...check,
    state: 'WARNING',
    found: { vi: 'chưa có', en: 'none' },
    advice: {
      vi: 'thidua organisation create …, hoặc thidua sample',
      en: 'thidua organisation create …, or thidua sample',
    },
  };
}
