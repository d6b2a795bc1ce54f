import { buildWorkbook, type BuiltCell } from './build-workbook.ts';

/** Headings of the lists that the tests of the import open. */
const HEADINGS = [
  'TT',
  'Mã cán bộ',
  'Họ và tên',
  'Ngày sinh',
  'Giới tính',
  'Đối tượng',
  'Phòng, đơn vị',
  'Chức vụ',
  'Ngày vào cơ quan',
  'Số CCCD',
] as const;

type Row = readonly BuiltCell[];

function person(at: number, change: Readonly<Partial<Record<(typeof HEADINGS)[number], BuiltCell>>> = {}): Row {
  const usual: Readonly<Record<(typeof HEADINGS)[number], BuiltCell>> = {
    TT: at,
    'Mã cán bộ': `NH-${String(at).padStart(2, '0')}`,
    'Họ và tên': `${FAMILY[at % FAMILY.length]} ${GIVEN[at % GIVEN.length]}`,
    'Ngày sinh': `${String((at % 27) + 1).padStart(2, '0')}/0${(at % 9) + 1}/${1965 + (at % 30)}`,
    'Giới tính': at % 2 === 0 ? 'Nữ' : 'Nam',
    'Đối tượng': 'Công chức',
    'Phòng, đơn vị': 'Văn phòng',
    'Chức vụ': 'Chuyên viên',
    'Ngày vào cơ quan': '01/09/2014',
    'Số CCCD': `0421${String(88_000_000 + at)}`,
  };
  return HEADINGS.map((heading) => (heading in change ? change[heading] : usual[heading]));
}

const FAMILY = ['Nguyễn Thị', 'Trần Đức', 'Lê Quang', 'Phạm Ngọc', 'Đặng Văn', 'Hồ Sỹ', 'Võ Thị'] as const;
const MIDDLE = [
  'Ngọc',
  'Minh',
  'Thu',
  'Hoài',
  'Quỳnh',
  'Thanh',
  'Bảo',
  'Diệu',
  'Khánh',
  'Phương',
  'Gia',
  'Hải',
  'Như',
  'Tố',
  'Vân',
  'Xuân',
  'Yên',
  'Lan',
  'Mai',
  'Trúc',
] as const;
const GIVEN = ['Hằng', 'Bình', 'Ánh', 'Đạt', 'Yến', 'Quỳnh', 'Khuê', 'Ấn', 'Tuyết', 'Phượng', 'Khánh'] as const;

/**
 * A list of 26 people with everything that real lists have wrong: a motto above, headings merged over two rows, two people of one
 * name, eleven digits, days that do not exist, formulas, decomposed letters, a misspelt department, a hundred blank rows below.
 * The department is "Văn phòng", or the one given.
 */
export function buildDirtyStaffFile(department = 'Văn phòng'): Uint8Array {
  const rows: Row[] = [
    person(1, { 'Họ và tên': 'Trần Đức Bình', 'Ngày sinh': '05/05/1970' }),
    person(2, { 'Họ và tên': 'Trần Đức Bình', 'Ngày sinh': '19/08/1991' }),
    person(3, { 'Số CCCD': 42_188_001_203 }),
    person(4, { 'Số CCCD': '42188001204' }),
    person(5, { 'Ngày sinh': '31/02/1988' }),
    person(6, { 'Ngày sinh': '12/25/1990' }),
    person(7, { 'Họ và tên': { formula: 'CONCATENATE("Lê ","Văn Tám")', value: 'Lê Văn Tám' } }),
    person(8, { 'Giới tính': { formula: 'VLOOKUP(A9,Z:Z,1)' } }),
    person(9, { 'Họ và tên': 'Nguyễn Thị Hằng'.normalize('NFD') }),
    person(10, { 'Phòng, đơn vị': 'Văn phongf' }),
    person(11, { 'Giới tính': undefined }),
    person(12, { 'Ngày sinh': { day: 32_482 } }),
    person(13, { 'Số CCCD': { padded: 42_188_001_213 } }),
    person(14, { 'Đối tượng': 'Công chứcc' }),
    person(15, { 'Ngày sinh': '5.12.68' }),
    person(16, { 'Mã cán bộ': '007' }),
    person(17, { 'Giới tính': { error: '#N/A' } }),
    person(18, { 'Ngày sinh': '1975' }),
    person(19, { 'Mã cán bộ': 'NH-01' }),
    ...Array.from({ length: 7 }, (_, at) => person(20 + at)),
  ];
  const ofDepartment = rows.map((row) => row.map((cell) => (cell === 'Văn phòng' ? department : cell)));
  const top = HEADINGS.map((heading) => (heading === 'Số CCCD' ? 'Giấy tờ' : heading));
  const under = HEADINGS.map((heading) => (heading === 'Số CCCD' ? heading : undefined));
  const blank = Array.from({ length: 100 }, (): Row => ['', ' ']);
  return buildWorkbook({
    sheets: [
      {
        name: 'Danh sách',
        rows: [['SỞ NGOẠI VỤ'], ['DANH SÁCH CÁN BỘ, CÔNG CHỨC'], top, under, ...ofDepartment, ...blank],
        merges: ['A1:D1', 'A2:J2', ...'ABCDEFGHI'.split('').map((column) => `${column}3:${column}4`)],
      },
      { name: 'Ghi chú', rows: [['Nguồn: phòng Tổ chức']] },
    ],
  });
}

/** A long list without mistakes. */
export function buildLargeStaffFile(count: number, department = 'Văn phòng'): Uint8Array {
  const rows = Array.from({ length: count }, (_, at) =>
    person(at + 1, {
      'Mã cán bộ': `LN-${String(at + 1).padStart(5, '0')}`,
      // 7 × 20 × 11 names, and a birth date that moves on when they begin again.
      'Họ và tên': `${FAMILY[at % FAMILY.length]} ${MIDDLE[Math.floor(at / 7) % MIDDLE.length]} ${GIVEN[Math.floor(at / 140) % GIVEN.length]}`,
      'Ngày sinh': `${String((at % 27) + 1).padStart(2, '0')}/0${(at % 9) + 1}/${1960 + Math.floor(at / 1_540)}`,
      'Phòng, đơn vị': department,
    }),
  );
  return buildWorkbook({ sheets: [{ name: 'Danh sách', rows: [[...HEADINGS], ...rows] }] });
}
