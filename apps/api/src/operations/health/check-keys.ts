import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Check } from './check.ts';
import { same } from './check.ts';

/** True when whoever copies the backups would copy the keys with them, or the other way round. */
export function areTogether(keyFolder: string, backupFolder: string): boolean {
  return isInside(keyFolder, backupFolder) || isInside(backupFolder, keyFolder);
}

function isInside(inner: string, outer: string): boolean {
  const way = path.relative(outer, inner);
  return way === '' || (!way.startsWith('..') && !path.isAbsolute(way));
}

/** Nobody else may read the keys. */
export async function checkKeyFolder(folder: string): Promise<Check> {
  const check = { id: 'key-folder', name: { vi: 'Thư mục khóa', en: 'Key folder' } };
  const names = await readdir(folder).catch(() => undefined);
  const keys = names?.filter((name) => name.endsWith('.key')).sort() ?? [];
  if (!keys.includes('audit.key') || !keys.includes('fields.key')) {
    return {
      ...check,
      state: 'WARNING',
      found: { vi: `${folder} chưa có khóa`, en: `${folder} holds no keys yet` },
      advice: {
        vi: 'Nếu đây là cơ sở dữ liệu cũ: thidua keys import TỆP trước khi chạy; bản cài mới tự tạo khóa khi chạy lần đầu.',
        en: 'For a database of before: thidua keys import FILE before the start; a new installation makes keys at its first start.',
      },
    };
  }
  const open: string[] = [];
  for (const file of [folder, ...keys.map((name) => path.join(folder, name))]) {
    const { mode } = await stat(file);
    if (process.platform !== 'win32' && (mode & 0o077) !== 0) open.push(file);
  }
  if (open.length === 0) return { ...check, state: 'FINE', found: same(`${folder}: ${keys.join(', ')}`) };
  return {
    ...check,
    state: 'BAD',
    found: { vi: `người dùng khác của máy đọc được ${open.join(', ')}`, en: `other users can read ${open.join(', ')}` },
    advice: same(`chmod go-rwx ${open.join(' ')}`),
  };
}

/** Keys that travel with the backups protect nothing. */
export function checkKeysApart(keyFolder: string, backupFolder: string): Check {
  const check = { id: 'keys-apart', name: { vi: 'Khóa tách khỏi bản sao lưu', en: 'Keys apart from backups' } };
  if (!areTogether(keyFolder, backupFolder)) return { ...check, state: 'FINE', found: same(backupFolder) };
  return {
    ...check,
    state: 'BAD',
    found: {
      vi: `${keyFolder} và ${backupFolder} lồng nhau`,
      en: `${keyFolder} and ${backupFolder} lie in one another`,
    },
    advice: { vi: 'Đổi THIDUA_BACKUP_DIR sang nơi khác.', en: 'Let THIDUA_BACKUP_DIR name another place.' },
  };
}
