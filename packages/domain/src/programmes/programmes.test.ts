import { describe, expect, test } from 'vitest';
import { plainDate } from '../kernel/index.ts';
import {
  applyProgrammeItemEvent,
  mayEverDoWithProgrammeItem,
  PROGRAMME_ITEM_EVENTS,
  PROGRAMME_ITEM_STATUSES,
  programmeItemEventsFor,
  programmeItemProblems,
  programmeProblems,
  programmeStepProblems,
} from './index.ts';

const office = { roles: [{ role: 'SECRETARY', departmentId: undefined }] } as const;
const head = { roles: [{ role: 'HEAD', departmentId: 'htqt' }] } as const;

describe('the life of a content', () => {
  test.each([
    ['PLANNED', { EDIT: 'PLANNED', REGISTER: 'REGISTERED' }],
    ['REGISTERED', { EDIT: 'REGISTERED', FINISH: 'FINISHED', WITHDRAW: 'PLANNED' }],
    ['FINISHED', { REOPEN: 'REGISTERED' }],
  ] as const)('%s', (status, allowed) => {
    for (const event of PROGRAMME_ITEM_EVENTS) {
      const outcome = applyProgrammeItemEvent(status, event);
      const to = (allowed as Readonly<Record<string, string>>)[event];
      expect(outcome).toEqual(
        to === undefined
          ? { ok: false, error: { code: 'INVALID_TRANSITION', from: status, event } }
          : { ok: true, value: to },
      );
    }
  });

  test('the head of whoever does the work registers and finishes, and writes nothing', () => {
    for (const status of PROGRAMME_ITEM_STATUSES) {
      const all = programmeItemEventsFor(office, status, 'htqt');
      expect(programmeItemEventsFor(head, status, 'htqt')).toEqual(all.filter((event) => event !== 'EDIT'));
      expect(programmeItemEventsFor(head, status, 'lsvk')).toEqual([]);
      expect(programmeItemEventsFor(head, status, undefined)).toEqual([]);
    }
    expect(mayEverDoWithProgrammeItem(office, 'EDIT', undefined)).toBe(true);
  });
});

describe('what is typed', () => {
  const good = { name: 'Chương trình khung', issuer: 'UBND tỉnh', fromYear: 2020, toYear: 2025 };
  test.each([
    [{}, []],
    [{ name: ' ' }, [{ field: 'name', code: 'REQUIRED' }]],
    [{ issuer: '' }, []],
    [{ fromYear: 2026 }, [{ field: 'toYear', code: 'ENDS_BEFORE_START' }]],
    [{ toYear: 2030 }, [{ field: 'toYear', code: 'TOO_MANY_YEARS', limit: 10 }]],
    [
      { fromYear: 20, toYear: 21 },
      [
        { field: 'fromYear', code: 'NOT_A_YEAR' },
        { field: 'toYear', code: 'NOT_A_YEAR' },
      ],
    ],
  ])('a programme with %o', (changed, problems) => {
    expect(programmeProblems({ ...good, ...changed })).toEqual(problems);
  });

  test('a content lies in a year of its programme', () => {
    expect(programmeItemProblems({ text: 'x', year: 2021 }, good)).toEqual([]);
    expect(programmeItemProblems({ text: '', year: 2019 }, good)).toEqual([
      { field: 'text', code: 'REQUIRED' },
      { field: 'year', code: 'OUTSIDE_PROGRAMME' },
    ]);
  });

  test('a step follows the one before and is not of tomorrow', () => {
    const terms = { today: plainDate('2021-12-06'), lastDay: plainDate('2021-03-01'), needsNote: true };
    expect(programmeStepProblems({ onDay: plainDate('2021-12-06'), note: 'Xong' }, terms)).toEqual([]);
    expect(programmeStepProblems({ onDay: plainDate('2021-12-07'), note: '' }, terms)).toEqual([
      { field: 'onDay', code: 'IN_FUTURE' },
      { field: 'note', code: 'REQUIRED' },
    ]);
    expect(programmeStepProblems({ onDay: plainDate('2021-02-28'), note: '' }, { ...terms, needsNote: false })).toEqual(
      [{ field: 'onDay', code: 'BEFORE_LAST_STEP' }],
    );
  });
});
