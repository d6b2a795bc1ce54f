import { describe, expect, test } from 'vitest';
import { plainDate } from '../kernel/index.ts';
import {
  applyReuseEvent,
  matchingPassages,
  outsideEntryProblems,
  applySpreadingEvent,
  REUSE_EVENTS,
  REUSE_STATUSES,
  reuseEventsFor,
  reuseProblems,
  SPREADING_EVENTS,
  SPREADING_STATUSES,
  spreadingEventsFor,
  spreadingProblems,
} from './index.ts';

const head = { accountId: 'h', staffId: 'head', roles: [{ role: 'HEAD', departmentId: 'd' }] } as const;
const secretary = {
  accountId: 's',
  staffId: 'secretary',
  roles: [{ role: 'SECRETARY', departmentId: undefined }],
} as const;
const teller = { accountId: 't', staffId: 'teller', roles: [{ role: 'STAFF', departmentId: undefined }] } as const;
const told = { status: 'TOLD', departmentId: 'd', toldById: 't', authorIds: ['author'], headIds: ['head'] } as const;

describe('a reuse', () => {
  test('moves by the table alone', () => {
    const moves = REUSE_STATUSES.flatMap((status) =>
      REUSE_EVENTS.flatMap((event) => {
        const next = applyReuseEvent(status, event);
        return next.ok ? [`${status} ${event} ${next.value}`] : [];
      }),
    );
    expect(moves).toEqual([
      'TOLD CONFIRM CONFIRMED',
      'TOLD DECLINE DECLINED',
      'TOLD WITHDRAW WITHDRAWN',
      'CONFIRMED WITHDRAW WITHDRAWN',
    ]);
  });

  test('is confirmed by the head, by the secretariat only where every head is an author, and by no author', () => {
    expect(reuseEventsFor(head, told)).toEqual(['CONFIRM', 'DECLINE']);
    expect(reuseEventsFor(secretary, told)).toEqual([]);
    const ofTheHead = { ...told, authorIds: ['head'] };
    expect(reuseEventsFor(head, ofTheHead)).toEqual([]);
    expect(reuseEventsFor(secretary, ofTheHead)).toEqual(['CONFIRM', 'DECLINE']);
    expect(reuseEventsFor(secretary, { ...ofTheHead, authorIds: ['head', 'secretary'] })).toEqual([]);
  });

  test('is its teller’s to withdraw until it is confirmed, then the desk’s', () => {
    expect(reuseEventsFor(teller, told)).toEqual(['WITHDRAW']);
    expect(reuseEventsFor(teller, { ...told, status: 'CONFIRMED' })).toEqual([]);
    expect(reuseEventsFor(head, { ...told, status: 'CONFIRMED' })).toEqual(['WITHDRAW']);
    expect(reuseEventsFor(secretary, { ...told, status: 'CONFIRMED' })).toEqual(['WITHDRAW']);
  });

  test('has a place and a day that has come', () => {
    const today = plainDate('2021-12-06');
    expect(reuseProblems({ appliedOn: plainDate('2021-12-07'), place: ' ', note: '' }, today)).toEqual([
      { field: 'appliedOn', code: 'IN_FUTURE' },
      { field: 'place', code: 'REQUIRED' },
    ]);
  });
});

test('an entry from elsewhere names its source and a year that has begun', () => {
  const entry = { title: 'Bảng thuật ngữ', field: '', year: 2022, source: '', content: 'Bảng 420 mục.' };
  expect(outsideEntryProblems(entry, plainDate('2021-12-06'))).toEqual([
    { field: 'year', code: 'NOT_A_YEAR' },
    { field: 'source', code: 'REQUIRED' },
  ]);
});

describe('matching passages', () => {
  const sections = [
    { name: 'before', text: 'Hồ sơ giấy để ở nhiều nơi.' },
    {
      name: 'solution',
      text: `${'Trước đó là một đoạn dài không có gì. '.repeat(5)}Lập KHO hồ sơ điện tử, đặt mã theo đoàn.`,
    },
  ];

  test('keep the marks of the text and mark what was typed without them', () => {
    const [first] = matchingPassages([{ name: 'title', text: 'Số hóa hồ sơ Đoàn ra' }], ['ho', 'doan'], 3);
    expect(first?.parts).toEqual([
      { text: 'Số hóa ', isMatch: false },
      { text: 'hồ', isMatch: true },
      { text: ' sơ ', isMatch: false },
      { text: 'Đoàn', isMatch: true },
      { text: ' ra', isMatch: false },
    ]);
  });

  test('those with the most words come first when not all are shown, cut at words', () => {
    const [only] = matchingPassages(sections, ['kho', 'dien', 'ho'], 1);
    expect(only?.name).toBe('solution');
    expect(only?.isCutBefore).toBe(true);
    expect(only?.isCutAfter).toBe(false);
    expect(only?.parts.filter(({ isMatch }) => isMatch).map(({ text }) => text)).toEqual(['KHO', 'hồ', 'điện']);
    expect(only?.parts[0]?.text.startsWith(' ')).toBe(false);
  });

  test('are the text again when put together, decomposed letters and overlapping words included', () => {
    const text = 'Đặng Thị Ánh: an ang ango'.normalize('NFD');
    const [only] = matchingPassages([{ name: 'x', text }], ['an', 'ang', 'go'], 3);
    expect(only?.parts.map((part) => part.text).join('')).toBe(text);
    expect(matchingPassages(sections, ['khong', 'thay'], 0)).toEqual([]);
  });
});

describe('spreading', () => {
  test('moves by the table alone: what was put off may still be applied, what is applied stays', () => {
    const moves = SPREADING_STATUSES.flatMap((status) =>
      SPREADING_EVENTS.flatMap((event) => {
        const next = applySpreadingEvent(status, event);
        return next.ok ? [`${status} ${event} ${next.value}`] : [];
      }),
    );
    expect(moves).toEqual(['WAITING APPLY APPLIES', 'WAITING PUT_OFF NOT_YET', 'NOT_YET APPLY APPLIES']);
  });

  test('is answered by the head, by the secretariat while the post is vacant', () => {
    const asked = { status: 'WAITING', departmentId: 'd', headIds: ['head'] } as const;
    expect(spreadingEventsFor(head, asked)).toEqual(['APPLY', 'PUT_OFF']);
    expect(spreadingEventsFor(secretary, asked)).toEqual([]);
    expect(spreadingEventsFor(secretary, { ...asked, headIds: [] })).toEqual(['APPLY', 'PUT_OFF']);
    expect(spreadingEventsFor(teller, asked)).toEqual([]);
  });

  test('names divisions and a day that has not passed', () => {
    const today = plainDate('2021-12-06');
    expect(spreadingProblems({ departmentIds: [], answerBy: plainDate('2021-12-05'), note: '' }, today)).toEqual([
      { field: 'departmentIds', code: 'REQUIRED' },
      { field: 'answerBy', code: 'IN_PAST' },
    ]);
  });
});
