import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createBackupSchedule, isBackupDue } from './backup-schedule.ts';
import { checkDrill } from './health/check-drill.ts';

let folder: string;
let at: Date;
let ran: string[];
let failures: string[];
let codes: Record<string, number>;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'thidua-schedule-'));
  at = new Date('2026-11-27T10:00:00Z');
  ran = [];
  failures = [];
  codes = {};
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Stands for the command: writes an empty file as its backup. */
function schedule(keep = 3) {
  return createBackupSchedule({
    folder,
    keep,
    now: () => at,
    onFailure: (what) => void failures.push(what),
    run: async (args) => {
      const name = args[1] === 'verify' ? 'verify' : 'backup';
      ran.push(name);
      const code = codes[name] ?? 0;
      const file = args[2] ?? '';
      if (name === 'backup' && code === 0) {
        await writeFile(file, '');
        await utimes(file, at, at);
      }
      return code;
    },
  });
}

const backups = async () => (await readdir(folder)).filter((name) => name.endsWith('.backup'));

function later(hours: number) {
  at = new Date(at.valueOf() + hours * 3_600_000);
}

describe('the daily backup', () => {
  test('is due where there is none or the newest is a day old, at night a little sooner', () => {
    const noon = new Date(2026, 10, 27, 12);
    const night = new Date(2026, 10, 27, 2);
    const hoursBefore = (moment: Date, hours: number) => new Date(moment.valueOf() - hours * 3_600_000);
    expect(isBackupDue(undefined, noon)).toBe(true);
    expect(isBackupDue(hoursBefore(noon, 23), noon)).toBe(false);
    expect(isBackupDue(hoursBefore(noon, 24), noon)).toBe(true);
    expect(isBackupDue(hoursBefore(night, 17), night)).toBe(false);
    expect(isBackupDue(hoursBefore(night, 18), night)).toBe(true);
  });

  test('is made, restored for trial, and not made again the same day', async () => {
    const { look } = schedule();
    expect(await look()).toBe(true);
    later(2);
    expect(await look()).toBe(false);
    expect(ran).toEqual(['backup', 'verify']);
    expect(await checkDrill(folder)).toMatchObject({ state: 'FINE' });
  });

  test('keeps the newest ones and what somebody else put there', async () => {
    const { look } = schedule();
    await writeFile(path.join(folder, 'before-upgrade.backup'), '');
    await utimes(path.join(folder, 'before-upgrade.backup'), 0, 0);
    for (let day = 0; day < 5; day += 1) {
      await look();
      later(24);
    }
    expect(await backups()).toEqual([
      'before-upgrade.backup',
      'thidua-2026-11-29T100000Z.backup',
      'thidua-2026-11-30T100000Z.backup',
      'thidua-2026-12-01T100000Z.backup',
    ]);
  });

  test('that does not open deletes no older one, and is told', async () => {
    const { look } = schedule(2);
    for (let day = 0; day < 2; day += 1) {
      await look();
      later(24);
    }
    codes = { verify: 65 };
    await look();
    expect(await backups()).toHaveLength(3);
    expect(failures).toEqual(['backup verify: 65']);
    expect(await checkDrill(folder)).toMatchObject({ state: 'BAD' });
  });

  test('that cannot be made is tried again after an hour, not at once', async () => {
    codes = { backup: 69 };
    const { look } = schedule();
    await look();
    later(0.5);
    await look();
    later(0.5);
    await look();
    expect(ran).toEqual(['backup', 'backup']);
    expect(failures).toEqual(['backup: 69', 'backup: 69']);
  });
});
