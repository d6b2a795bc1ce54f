import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attendanceTold, awayTimes, presidingSeats, type AttendanceLine } from './index.ts';

const at = (clock: string) => new Date(`2021-12-10T${clock}:00.000Z`);
const line = (
  memberId: string,
  clock: string,
  status: AttendanceLine['status'],
  reason: string | null = null,
): AttendanceLine => ({ memberId, status, reason, recordedAt: at(clock) });
const OPENED = at('07:00');

describe('the attendance list as the minutes tell it', () => {
  test('whoever leaves early was present: at the opening, and for the whole of the minutes', () => {
    const { atOpening, moments, standing } = attendanceTold(
      [line('a', '06:50', 'PRESENT'), line('a', '09:00', 'ABSENT', 'Họp đột xuất')],
      OPENED,
    );
    expect(atOpening.get('a')?.status).toBe('PRESENT');
    expect(standing('a')).toEqual({ attendance: 'PRESENT', reason: '' });
    expect(moments).toEqual([{ memberId: 'a', step: 'LEFT', reason: 'Họp đột xuất', at: '2021-12-10T09:00:00.000Z' }]);
    expect(awayTimes(moments)).toMatchObject([{ from: '2021-12-10T09:00:00.000Z', to: undefined }]);
  });

  test('a reason that is corrected makes nobody come or leave', () => {
    const { moments, standing } = attendanceTold(
      [
        line('a', '06:50', 'ABSENT', 'Ốm'),
        line('a', '08:00', 'ABSENT', 'Đi công tác'),
        line('b', '06:50', 'PRESENT'),
        line('b', '08:00', 'PRESENT', 'Dự trực tuyến'),
        line('c', '08:10', 'ABSENT', 'Đi học'),
      ],
      OPENED,
    );
    expect(moments).toEqual([]);
    expect(['a', 'b', 'c', 'd'].map(standing)).toEqual([
      { attendance: 'ABSENT', reason: 'Đi công tác' },
      { attendance: 'PRESENT', reason: '' },
      { attendance: 'ABSENT', reason: 'Đi học' },
      { attendance: null, reason: '' },
    ]);
  });

  test('whoever comes late is away from the beginning; whoever goes out and comes back is away between', () => {
    const { moments } = attendanceTold(
      [
        line('a', '06:40', 'ABSENT', 'Tàu đến muộn'),
        line('b', '06:50', 'PRESENT'),
        line('a', '07:20', 'PRESENT'),
        line('b', '08:00', 'ABSENT'),
        line('b', '08:30', 'PRESENT'),
      ],
      OPENED,
    );
    expect(awayTimes(moments)).toEqual([
      { memberId: 'a', from: undefined, to: '2021-12-10T07:20:00.000Z', reason: '' },
      { memberId: 'b', from: '2021-12-10T08:00:00.000Z', to: '2021-12-10T08:30:00.000Z', reason: '' },
    ]);
  });

  test('whoever came to the door and left before the opening was not at the meeting', () => {
    const { standing, moments } = attendanceTold(
      [line('a', '06:40', 'PRESENT'), line('a', '06:55', 'ABSENT', 'Có việc gấp')],
      OPENED,
    );
    expect(moments).toEqual([]);
    expect(standing('a')).toEqual({ attendance: 'ABSENT', reason: 'Có việc gấp' });
  });

  test('the vice-chair who opened the meeting presided, though the chair came later', () => {
    const seat = (memberId: string, role: 'CHAIR' | 'VICE_CHAIR') =>
      ({ memberId, name: memberId, post: '', role, hasVote: true, attendance: 'PRESENT', reason: '' }) as const;
    const { moments } = attendanceTold([line('v', '06:50', 'PRESENT'), line('c', '08:00', 'PRESENT')], OPENED);
    const seats = [seat('c', 'CHAIR'), seat('v', 'VICE_CHAIR')];
    expect(presidingSeats({ seats, presence: moments, handovers: [] }).map((each) => each.seat.memberId)).toEqual([
      'v',
    ]);
  });

  test('for any list nobody leaves who was not there, and nobody comes who was', () => {
    const lines = fc.array(
      fc.record({
        memberId: fc.constantFrom('a', 'b', 'c'),
        status: fc.constantFrom('PRESENT' as const, 'ABSENT' as const),
        reason: fc.constantFrom(null, 'Có việc'),
        minute: fc.integer({ min: 0, max: 59 }),
      }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(lines, (drawn) => {
        const list = drawn
          .toSorted((one, other) => one.minute - other.minute)
          .map(({ minute, ...each }) => ({ ...each, recordedAt: new Date(OPENED.getTime() + (minute - 30) * 60_000) }));
        const { atOpening, moments, standing } = attendanceTold(list, OPENED);
        const there = new Set([...atOpening].flatMap(([id, { status }]) => (status === 'PRESENT' ? [id] : [])));
        for (const { memberId, step } of moments) {
          expect(there.has(memberId)).toBe(step === 'LEFT');
          expect(standing(memberId).attendance).toBe('PRESENT');
          if (step === 'LEFT') there.delete(memberId);
          else there.add(memberId);
        }
      }),
    );
  });
});
