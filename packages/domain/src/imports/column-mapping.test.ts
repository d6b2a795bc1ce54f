import { describe, expect, test } from 'vitest';
import { findHeadings, matchColumns } from './column-mapping.ts';
import { fromUnicode } from './legacy-encoding.ts';
import { FIELD_DESCRIPTIONS } from './field-descriptions.ts';
import { IMPORT_KINDS, kindDescription } from './import-kind.ts';

describe('headings', () => {
  test.each([
    ['HỌ VÀ TÊN', 'FULL_NAME', 'EXACT'],
    ['ho ten', 'FULL_NAME', 'EXACT'],
    ['Họ và tênn', 'FULL_NAME', 'NEAR'],
    ['Họ và tên (ghi chữ in hoa)', 'FULL_NAME', 'NEAR'],
    ['Ngày, tháng, năm sinh', 'BIRTH_DATE', 'EXACT'],
    ['Số CMND/CCCD', 'IDENTITY_NUMBER', 'EXACT'],
    ['Ghi chú', undefined, 'NONE'],
    ['STT', undefined, 'NONE'],
    ['', undefined, 'NONE'],
  ])('“%s” is %s (%s)', (heading, field, confidence) => {
    expect(matchColumns('STAFF', [heading])).toEqual([{ column: 0, field, confidence }]);
  });

  test('two columns that look alike do not both become one field: the better one does', () => {
    expect(matchColumns('STAFF', ['Họ và tên cha', 'Họ và tên']).map(({ field }) => field)).toEqual([
      undefined,
      'FULL_NAME',
    ]);
  });

  test.each(IMPORT_KINDS)('the template of %s is matched whole', (kind) => {
    const { fields } = kindDescription(kind);
    const matches = matchColumns(
      kind,
      fields.map((field) => FIELD_DESCRIPTIONS[field].label),
    );
    expect(matches).toEqual(fields.map((field, column) => ({ column, field, confidence: 'EXACT' })));
  });
});

describe('the line of headings', () => {
  test('lies below the motto and the title of the list', () => {
    const rows = [
      ['SỞ NGOẠI VỤ HÀ TĨNH', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      [],
      ['DANH SÁCH CÁN BỘ'],
      ['TT', 'Họ và tên', 'Ngày sinh', 'Giới tính'],
      ['1', 'Nguyễn Thị Hằng', '05/12/1988', 'Nữ'],
    ];
    expect(findHeadings('STAFF', rows)).toEqual({
      first: 3,
      firstData: 4,
      headings: ['TT', 'Họ và tên', 'Ngày sinh', 'Giới tính'],
    });
  });

  test('merged over two rows is read from top to bottom', () => {
    const rows = [
      ['TT', 'Họ và tên', 'Năm', 'Danh hiệu', 'Quyết định', '', ''],
      ['', '', '', '', 'Số', 'Ngày', 'Cơ quan ban hành'],
      ['1', 'Nguyễn Thị Hằng', '2020', 'LĐTT', '151/QĐ-SNgV', '25/12/2020', 'Giám đốc Sở'],
    ];
    const merges = [
      { top: 0, bottom: 1, left: 0, right: 0 },
      { top: 0, bottom: 1, left: 1, right: 1 },
      { top: 0, bottom: 1, left: 2, right: 2 },
      { top: 0, bottom: 1, left: 3, right: 3 },
      { top: 0, bottom: 0, left: 4, right: 6 },
    ];
    const { firstData, headings } = findHeadings('AWARD', rows, merges);
    expect(firstData).toBe(2);
    expect(headings).toEqual([
      'TT',
      'Họ và tên',
      'Năm',
      'Danh hiệu',
      'Quyết định / Số',
      'Quyết định / Ngày',
      'Quyết định / Cơ quan ban hành',
    ]);
    expect(matchColumns('AWARD', headings).map(({ field }) => field)).toEqual([
      undefined,
      'FULL_NAME',
      'YEAR',
      'AWARD',
      'DECISION_NUMBER',
      'DECIDED_ON',
      'DECIDED_BY',
    ]);
  });

  test.each(['TCVN3', 'VNI'] as const)('in %s letters is found and matched like any other', (encoding) => {
    const rows = [
      ['DANH SÁCH CÁN BỘ', '', '', ''],
      ['Họ và tên', 'Đối tượng', 'Phòng/đơn vị', 'Chức vụ'],
      ['Nguyễn Thị Hằng', 'Công chức', 'Văn phòng', 'Chuyên viên'],
    ].map((row) => row.map((text) => fromUnicode(text, encoding)));
    const { firstData, headings } = findHeadings('STAFF', rows, [], encoding);
    expect(firstData).toBe(2);
    expect(matchColumns('STAFF', headings, encoding).map(({ field }) => field)).toEqual([
      'FULL_NAME',
      'STAFF_CLASS',
      'DEPARTMENT',
      'POST',
    ]);
  });

  test('is the first row with anything in it where no heading is known', () => {
    expect(findHeadings('STAFF', [[], ['a', 'b'], ['c', 'd']])).toMatchObject({ first: 1, firstData: 2 });
    expect(findHeadings('STAFF', [])).toEqual({ first: 0, firstData: 1, headings: [] });
  });
});
