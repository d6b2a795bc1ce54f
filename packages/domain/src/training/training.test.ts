import { describe, expect, test } from 'vitest';
import { plainDate, unreachable } from '../kernel/index.ts';
import {
  applyTrainingCourseEvent,
  applyTrainingStep,
  daysOfLessons,
  pastedPeople,
  TRAINING_TRANSITIONS,
  trainingCourseProblems,
  trainingEventsFor,
  trainingStepProblems,
  trainingStepsFrom,
  type TrainingStatus,
} from './index.ts';

const office = { roles: [{ role: 'SECRETARY', departmentId: undefined }] } as const;
const head = { roles: [{ role: 'HEAD', departmentId: 'htqt' }] } as const;

describe('the life of a course and of those who learn', () => {
  test('reaches every state of a person; what is reached can be taken back', () => {
    expect(unreachable<TrainingStatus, string>(TRAINING_TRANSITIONS, 'ATTENDING')).toEqual([]);
    expect(trainingStepsFrom('COMPLETED')).toEqual(['REOPEN']);
    expect(trainingStepsFrom('REMOVED')).toEqual([]);
    expect(applyTrainingStep('REMOVED', 'RETURN')).toEqual({ ok: true, value: 'ATTENDING' });
    expect(applyTrainingStep('NOT_COMPLETED', 'COMPLETE')).toMatchObject({ ok: false });
  });

  test('is in the hands of the secretariat, and ends with the withdrawal', () => {
    expect(trainingEventsFor(office, 'RECORDED')).toEqual(['CHANGE', 'ENROL', 'RESULT', 'WITHDRAW']);
    expect(trainingEventsFor(office, 'WITHDRAWN')).toEqual([]);
    expect(trainingEventsFor(head, 'RECORDED')).toEqual([]);
    expect(applyTrainingCourseEvent('WITHDRAWN', 'ENROL')).toEqual({
      ok: false,
      error: { code: 'INVALID_TRANSITION', from: 'WITHDRAWN', event: 'ENROL' },
    });
  });
});

describe('what is typed', () => {
  const good = {
    title: 'Tiếng Anh B2',
    organiser: 'Học viện Ngoại giao',
    paper: '',
    firstDay: plainDate('2021-03-01'),
    lastDay: plainDate('2021-06-30'),
    lessons: 120,
  };
  test.each([
    [{}, []],
    [{ lessons: undefined }, []],
    [{ title: ' ', organiser: '' }, ['REQUIRED', 'REQUIRED']],
    [{ lastDay: plainDate('2021-02-28') }, ['ENDS_BEFORE_START']],
    [{ lastDay: plainDate('2032-03-01') }, ['TOO_MANY_DAYS']],
    [{ lessons: 0 }, ['OUT_OF_RANGE']],
    [{ lessons: 7.5 }, ['OUT_OF_RANGE']],
  ])('a course with %o', (changed, codes) => {
    expect(trainingCourseProblems({ ...good, ...changed }).map(({ code }) => code)).toEqual(codes);
  });

  test('eight lessons are a day', () => {
    expect([8, 12, 40, 1].map(daysOfLessons)).toEqual([1, 1.5, 5, 0.1]);
  });

  test('nobody completes tomorrow or before the course; what is not reached or taken back has a reason', () => {
    const terms = { firstDay: good.firstDay, today: plainDate('2021-12-06') };
    const step = { step: 'COMPLETE', onDay: plainDate('2021-06-30'), certificate: '', note: '' } as const;
    expect(trainingStepProblems(step, terms)).toEqual([]);
    expect(trainingStepProblems({ ...step, onDay: plainDate('2021-12-07') }, terms)).toMatchObject([
      { code: 'IN_FUTURE' },
    ]);
    expect(trainingStepProblems({ ...step, onDay: plainDate('2021-02-01') }, terms)).toMatchObject([
      { code: 'BEFORE_FIRST_DAY' },
    ]);
    for (const kind of ['FAIL', 'REOPEN', 'REMOVE'] as const) {
      expect(trainingStepProblems({ ...step, step: kind }, terms)).toMatchObject([{ field: 'note', code: 'REQUIRED' }]);
    }
  });
});

describe('a pasted list', () => {
  const people = [
    { id: 'ai', code: 'CB012', name: 'Đặng Thị Ái' },
    { id: 'ha1', code: 'CB013', name: 'Nguyễn Thị Hà' },
    { id: 'ha2', code: 'CB014', name: 'Nguyễn Thị Hà' },
    { id: 'hoa', code: 'CB015', name: 'Trần Văn Hòa' },
    { id: 'hoang', code: 'CB016', name: 'Trần Văn Hoà Bình' },
  ];
  test('is read by code and by name, with numbers before and columns behind, each person once', () => {
    const text = '1. Đặng Thị  Ái\tPhòng HTQT\r\n\n- cb014; Nguyễn Thị Hà\nTRẦN VĂN HÒA\ndang thi ai';
    expect(pastedPeople(text, people)).toEqual({ ids: ['ai', 'ha2', 'hoa'], unknown: [], ambiguous: [] });
  });

  test('tells which lines name nobody, and which name two', () => {
    expect(pastedPeople('Nguyễn Thị Hà\nLê Văn Không', people)).toEqual({
      ids: [],
      unknown: ['Lê Văn Không'],
      ambiguous: ['Nguyễn Thị Hà'],
    });
  });
});
