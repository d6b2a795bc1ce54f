import { expect, test } from 'vitest';
import { auditExports } from './audit.export.ts';

test('a line of the file tells in words what the screen tells, with the codes last', () => {
  const [list] = auditExports;
  const row = {
    seq: '16',
    at: '2026-11-27T01:45:00Z',
    actorName: null,
    actorRole: 'SECRETARY',
    action: 'PERSONAL_DATA_SAVED',
    objectType: 'Staff',
    objectName: 'Đinh Trọng Ái',
    objectId: '018f0000-0000-7000-8000-000000000001',
    data: '{"departmentId":"018f0000-0000-7000-8000-000000000002","fields":["phone"]}',
    names: [{ id: '018f0000-0000-7000-8000-000000000002', name: 'Phòng Lãnh sự' }],
    changes: [{ field: 'phone', before: null, after: '••••••' }],
  };
  const { columns = [] } = list ?? {};
  const shown = typeof columns === 'function' ? columns({}) : columns;
  const cells = Object.fromEntries(shown.map(({ header, value }) => [header, value(row)]));
  expect(cells).toMatchObject({
    'Người làm': 'Đã xóa theo yêu cầu',
    Việc: 'Ghi dữ liệu cá nhân',
    'Đối tượng': 'Cán bộ',
    'Chi tiết': 'phòng, đơn vị: Phòng Lãnh sự; các mục: điện thoại',
    Trước: 'điện thoại: (trống)',
    Sau: 'điện thoại: ••••••',
    'Mã việc': 'PERSONAL_DATA_SAVED',
  });
});
