import { describe, expect, test } from 'vitest';
import { entryFacts, idsIn, wordOf } from './entry-facts.ts';

const WORDS = {
  facts: {
    from: 'Từ',
    validFrom: 'từ ngày',
    to: 'Sang',
    fields: 'Các ô',
    title: 'Tên gọi',
    isPassed: 'Thông qua',
    day: 'Ngày',
    'filter.text': 'có chữ cần tìm',
  },
  values: { ADVANCED_WORKER: 'Lao động tiên tiến', Query: 'xem', GET: 'tải' },
  states: {
    Initiative: { DRAFT: 'Bản nháp', SUBMITTED: 'Chờ tiếp nhận' },
    Nomination: { SUBMITTED: 'Chờ thẩm định' },
    PastEffect: { TARGET: 'chỉ tiêu' },
  },
  touched: (effect: string, year: string, count: string) => `${effect} năm ${year}: ${count}`,
  names: new Map([['018f0000-0000-7000-8000-0000000000aa', 'Phòng Lãnh sự']]),
  yes: 'có',
  no: 'không',
};

function told(objectType: string, facts: object): string {
  return entryFacts(objectType, JSON.stringify(facts), WORDS)
    .map(({ name, value }) => `${name}: ${value}`)
    .join('; ');
}

describe('a line of the trail in words', () => {
  test('states are called as the record calls them', () => {
    expect(told('Initiative', { from: 'DRAFT', to: 'SUBMITTED' })).toBe('Từ: Bản nháp; Sang: Chờ tiếp nhận');
    expect(told('Nomination', { to: 'SUBMITTED' })).toBe('Sang: Chờ thẩm định');
  });

  test('a change of state is told from where to where, before the rest', () => {
    expect(told('Initiative', { count: 2, to: 'SUBMITTED', from: 'DRAFT' })).toBe(
      'Từ: Bản nháp; Sang: Chờ tiếp nhận; count: 2',
    );
  });

  test.each([
    [{ memberId: '018f0000-0000-7000-8000-0000000000aa' }, 'memberId: Phòng Lãnh sự'],
    [{ day: '2900-01-01 –' }, 'Ngày: từ ngày 01/01/2900'],
    [{ day: '2900-01-01 – ' }, 'Ngày: từ ngày 01/01/2900'],
    [{ day: '2021-01-04 – 2021-02-28; kết quả tốt' }, 'Ngày: 04/01/2021 – 28/02/2021; kết quả tốt'],
    [{ fields: ['title', 'solution'] }, 'Các ô: Tên gọi, solution'],
    [{ isPassed: true }, 'Thông qua: có'],
    [{ fields: ['day=2021-12-05', 'x=1'] }, 'Các ô: Ngày 05/12/2021, x=1'],
    [{ fields: ['filter.text', 'filter.day=2021-12-05', 'sort.by=CODE'] }, 'Các ô: có chữ cần tìm, Ngày 05/12/2021'],
    [{ day: 'TARGET 2021 3' }, 'Ngày: chỉ tiêu năm 2021: 3'],
    [{ day: 'Query.accounts' }, 'Ngày: xem accounts'],
    [{ day: 'GET /files/export/people.csv' }, 'Ngày: tải /files/export/people.csv'],
    [{ day: 'SK-2021.001 x' }, 'Ngày: SK-2021.001 x'],
    [
      { count: Array.from({ length: 15 }, (_, index) => index + 1) },
      'count: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, … (+3)',
    ],
    [{ day: '2021-12-05' }, 'Ngày: 05/12/2021'],
    [{ award: 'ADVANCED_WORKER' }, 'award: Lao động tiên tiến'],
    [{ count: 0 }, 'count: 0'],
    [{ memberId: '018f0000-0000-7000-8000-000000000001', note: null }, ''],
  ])('%j is told as “%s”', (facts, words) => {
    expect(told('Meeting', facts)).toBe(words);
  });

  test('an act of a newer version is shown by its code', () => {
    expect(wordOf({ SIGNED_IN: 'Đăng nhập' }, 'PAPER_PRINTED')).toBe('PAPER_PRINTED');
  });
});

test('a door is told by what is behind it, a file by its list', () => {
  const values = { GET: 'tải', people: 'Cán bộ', csv: 'CSV', Mutation: 'làm' };
  const words = { facts: {}, values, states: {}, touched: String, yes: 'có', no: 'không' };
  const doorOf = (door: string, name?: string) =>
    entryFacts('Door', JSON.stringify({ door }), { ...words, door: name }).map(({ value }) => value);
  expect(doorOf('Mutation.approveDelegation', 'Duyệt ủy quyền')).toEqual(['Duyệt ủy quyền (approveDelegation)']);
  expect(doorOf('Mutation.ofAnEarlierVersion')).toEqual(['làm ofAnEarlierVersion']);
  expect(doorOf('GET /files/export/people.csv')).toEqual(['tải Cán bộ (CSV)']);
  expect(doorOf('POST /files/imports')).toEqual(['POST /files/imports']);
});

test('a delegation is told from whom to whom, and from when to when', () => {
  const [from, to] = ['018f0000-0000-7000-8000-0000000000a1', '018f0000-0000-7000-8000-0000000000a2'];
  const names = new Map([
    [from, 'Đặng Minh Trí (giamdoc)'],
    [to, 'Hồ Thị Như Ỷ (phogiamdoc.y)'],
  ]);
  const words = { facts: {}, values: {}, states: {}, touched: String, names, yes: 'có', no: 'không' };
  const facts = {
    delegateId: to,
    documentNumber: '45',
    principalId: from,
    validFrom: '2021-12-06',
    validTo: '2021-12-31',
  };
  expect(entryFacts('Delegation', JSON.stringify(facts), words).map(({ value }) => value)).toEqual([
    'Đặng Minh Trí (giamdoc)',
    'Hồ Thị Như Ỷ (phogiamdoc.y)',
    '06/12/2021',
    '31/12/2021',
    '45',
  ]);
});

test('ids are found however deep they stand', () => {
  const id = '018f0000-0000-7000-8000-0000000000aa';
  expect(idsIn({ a: [id, 'x'], b: { c: id }, d: 3 })).toEqual([id, id]);
});
