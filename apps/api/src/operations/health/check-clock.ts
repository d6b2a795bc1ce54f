import { readReleaseDay } from '@thidua/db';
import type { Check } from './check.ts';
import { same } from './check.ts';

/** Seconds that two machines may differ by before times in the trail stop making sense. */
const DRIFT_MAX = 60;

/** True when the machine's clock stands before this release was made: it has lost its battery, or was set back. */
export function isClockBeforeRelease(now: Date): boolean {
  return now < readReleaseDay();
}

/** `databaseNow` is asked at the same moment as `now`. */
export function checkClock(now: Date, databaseNow: Date): Check {
  const name = { vi: 'Đồng hồ', en: 'Clock' };
  if (isClockBeforeRelease(now)) {
    return {
      id: 'clock',
      name,
      state: 'BAD',
      found: {
        vi: `${now.toISOString()}, trước ngày của chính bản chương trình này`,
        en: `${now.toISOString()}, before this very release was made`,
      },
      advice: { vi: 'Chỉnh lại đồng hồ máy (bật NTP).', en: 'Set the clock of the machine (switch NTP on).' },
    };
  }
  const drift = Math.round(Math.abs(now.valueOf() - databaseNow.valueOf()) / 1000);
  if (drift <= DRIFT_MAX) return { id: 'clock', name, state: 'FINE', found: same(now.toISOString()) };
  return {
    id: 'clock',
    name,
    state: 'WARNING',
    found: { vi: `lệch máy chủ cơ sở dữ liệu ${drift} giây`, en: `${drift} s away from the database server's` },
    advice: { vi: 'Bật NTP trên cả hai máy.', en: 'Switch NTP on on both machines.' },
  };
}
