import { statSync } from 'node:fs';
import type { Check } from './check.ts';
import { same } from './check.ts';
import { shownMoment } from '../shown-moment.ts';

/** Seconds that two machines may differ by before times in the trail stop making sense. */
const DRIFT_MAX = 60;

/** A clock that was a little fast when the program was built, and has been set right since, is no reason to stop. */
const TOLERANCE_MS = 24 * 3_600_000;

/** When this program was built, on this machine or on the one that made the image. */
export function builtAt(): Date {
  return statSync(import.meta.filename).mtime;
}

/** True when the machine's clock stands before the program was built: it has lost its battery, or was set back. */
export function isClockBeforeBuild(now: Date, built: Date): boolean {
  return now.valueOf() < built.valueOf() - TOLERANCE_MS;
}

/** `databaseNow` is asked at the same moment as `now`. */
export function checkClock(now: Date, databaseNow: Date, built: Date = builtAt()): Check {
  const name = { vi: 'Đồng hồ', en: 'Clock' };
  if (isClockBeforeBuild(now, built)) {
    return {
      id: 'clock',
      name,
      state: 'BAD',
      found: {
        vi: `${shownMoment(now)}, trước khi chính chương trình này được dựng`,
        en: `${shownMoment(now)}, before this very program was built`,
      },
      advice: { vi: 'Chỉnh lại đồng hồ máy (bật NTP).', en: 'Set the clock of the machine (switch NTP on).' },
    };
  }
  const drift = Math.round(Math.abs(now.valueOf() - databaseNow.valueOf()) / 1000);
  if (drift <= DRIFT_MAX) return { id: 'clock', name, state: 'FINE', found: same(shownMoment(now)) };
  return {
    id: 'clock',
    name,
    state: 'WARNING',
    found: { vi: `lệch máy chủ cơ sở dữ liệu ${drift} giây`, en: `${drift} s away from the database server's` },
    advice: { vi: 'Bật NTP trên cả hai máy.', en: 'Switch NTP on on both machines.' },
  };
}
