import { readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { BACKUP_SUFFIX, backupName } from './backup-name.ts';
import { newestBackup } from './health/check-place.ts';
import { DRILL_FILE } from './health/check-drill.ts';
import type { Drill } from './health/check-drill.ts';
import { sweepUnfinished } from './whole-file.ts';

/** Runs `thidua` with these words and gives its exit code: a process of its own, so that people at work notice nothing. */
export type RunCommand = (args: readonly string[]) => Promise<number>;

export interface BackupScheduleOptions {
  readonly folder: string;
  /** How many backups stay. */
  readonly keep: number;
  readonly run: RunCommand;
  readonly now: () => Date;
  /** Something did not go as it should; the text names the step and the exit code. */
  readonly onFailure: (what: string) => void;
}

export interface BackupSchedule {
  /** Looks whether a backup is due, and makes, tries and thins out if it is; true when one was due. */
  readonly look: () => Promise<boolean>;
  readonly start: () => void;
  readonly stop: () => Promise<void>;
}

const HOUR = 3_600_000;
const LOOK_EVERY_MS = 10 * 60_000;
/** A failed try is not repeated sooner. */
const PAUSE_MS = HOUR;
/** At night a backup is taken a little early, so that after a few days it falls into the night by itself. */
const NIGHT = { from: 1, to: 5 } as const;
const DUE_AT_NIGHT_MS = 18 * HOUR;
const DUE_MS = 24 * HOUR;

/** True when the newest backup is a day old, or at night nearly so. Hours are those of the machine. */
export function isBackupDue(newest: Date | undefined, now: Date): boolean {
  if (newest === undefined) return true;
  const age = now.valueOf() - newest.valueOf();
  const isNight = now.getHours() >= NIGHT.from && now.getHours() < NIGHT.to;
  return age >= (isNight ? DUE_AT_NIGHT_MS : DUE_MS);
}

/**
 * A backup a day, each restored once into a server that is thrown away, the oldest deleted. Several processes on one folder
 * are fine: whoever looks first makes the file that the others see.
 */
export function createBackupSchedule(options: BackupScheduleOptions): BackupSchedule {
  const { folder, keep, run, now, onFailure } = options;
  let triedAt = -Infinity;
  let working: Promise<unknown> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;

  async function look(): Promise<boolean> {
    const at = now();
    await sweepUnfinished(folder, at);
    const newest = await newestBackup(folder);
    if (!isBackupDue(newest?.at, at) || at.valueOf() - triedAt < PAUSE_MS) return false;
    triedAt = at.valueOf();
    const file = path.join(folder, backupName(at));
    const made = await run(['backup', '--to', file, '--json']);
    if (made !== 0) {
      onFailure(`backup: ${made}`);
      return true;
    }
    const tried = await run(['backup', 'verify', file, '--drill', '--json']);
    const drill: Drill = { file, at: now().toISOString(), exit: tried };
    await writeFile(path.join(folder, DRILL_FILE), `${JSON.stringify(drill)}\n`, { mode: 0o600 });
    // Older ones are all there is when the newest does not open.
    if (tried === 0) await thinOut(folder, keep);
    else onFailure(`backup verify: ${tried}`);
    return true;
  }

  async function lookSafely(): Promise<void> {
    try {
      await look();
    } catch (error) {
      onFailure(error instanceof Error ? error.message : String(error));
    }
  }

  return {
    look,
    start: () => {
      working = lookSafely();
      timer = setInterval(() => {
        working = working.then(lookSafely);
      }, LOOK_EVERY_MS);
      timer.unref();
    },
    stop: async () => {
      clearInterval(timer);
      await working;
    },
  };
}

/** Only files that the schedule itself names: whatever else lies there is somebody's. */
const OURS = /^thidua-\d{4}-\d{2}-\d{2}T\d{6}Z\.backup$/;

async function thinOut(folder: string, keep: number): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(BACKUP_SUFFIX) && OURS.test(name)).sort();
  for (const name of names.slice(0, Math.max(0, names.length - keep))) await rm(path.join(folder, name));
}
