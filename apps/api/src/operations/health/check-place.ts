import { readdir, stat, statfs } from 'node:fs/promises';
import path from 'node:path';
import { BACKUP_SUFFIX } from '../backup-name.ts';
import type { Check } from './check.ts';

const LITTLE = 0.15;
const TOO_LITTLE = 0.05;

function roomOf(gibibytes: number, percent: number): Check['found'] {
  const room = gibibytes.toFixed(1);
  return { vi: `${room.replace('.', ',')} GB (${percent}%)`, en: `${room} GB (${percent}%)` };
}

/** Room on the disk of the data folder. */
export async function checkDisk(folder: string): Promise<Check> {
  const { bavail, blocks, bsize } = await statfs(folder);
  const share = blocks === 0 ? 0 : bavail / blocks;
  const found = roomOf((bavail * bsize) / 2 ** 30, Math.round(share * 100));
  const check = { id: 'disk', name: { vi: 'Đĩa còn trống', en: 'Disk free' }, found };
  if (share >= LITTLE) return { ...check, state: 'FINE' };
  return {
    ...check,
    state: share < TOO_LITTLE ? 'BAD' : 'WARNING',
    advice: {
      vi: 'Dọn đĩa hoặc chuyển các bản sao lưu cũ sang nơi khác.',
      en: 'Free some room, or move old backups elsewhere.',
    },
  };
}

/** A day, and two hours for a backup that takes its time. */
const BACKUP_AGE_MAX_H = 26;

/** Age of the newest backup in the folder for them; `isReal`: real people's work is at stake, not the sample's. */
export async function checkBackupAge(folder: string, now: Date, isReal: boolean): Promise<Check> {
  const newest = await newestBackup(folder);
  const hours = newest === undefined ? Infinity : (now.valueOf() - newest.at.valueOf()) / 3_600_000;
  const check = { id: 'backup-age', name: { vi: 'Bản sao lưu gần nhất', en: 'Newest backup' } };
  const found =
    newest === undefined
      ? { vi: `chưa có trong ${folder}`, en: `none in ${folder}` }
      : { vi: `${newest.file}, ${Math.round(hours)} giờ trước`, en: `${newest.file}, ${Math.round(hours)} hours ago` };
  if (hours <= BACKUP_AGE_MAX_H) return { ...check, state: 'FINE', found };
  return {
    ...check,
    state: isReal ? 'BAD' : 'WARNING',
    found,
    advice: {
      vi: 'Chạy thidua backup hằng ngày, hoặc đặt THIDUA_BACKUP_DIR để phần mềm tự sao lưu.',
      en: 'Run thidua backup every day, or set THIDUA_BACKUP_DIR so that the application does it.',
    },
  };
}

export async function newestBackup(folder: string): Promise<{ readonly file: string; readonly at: Date } | undefined> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(BACKUP_SUFFIX));
  const files = await Promise.all(
    names.map(async (name) => ({ file: path.join(folder, name), at: (await stat(path.join(folder, name))).mtime })),
  );
  return files.toSorted((a, b) => b.at.valueOf() - a.at.valueOf())[0];
}
