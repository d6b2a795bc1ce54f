import type { RecipientGroup } from '@thidua/domain/plans';

interface Recipient {
  readonly name: string;
  readonly purpose?: string;
  readonly group: RecipientGroup;
}

export const PLAN_RECIPIENTS: readonly Recipient[] = [
  { name: 'UBND tỉnh', purpose: 'để b/c', group: 'SUPERIOR' },
  { name: 'Ban Thi đua – Khen thưởng tỉnh', group: 'OUTSIDE' },
  { name: 'Chi bộ Sở', group: 'PARTY' },
  { name: 'Ban Giám đốc Sở', group: 'LEADERS' },
  { name: 'Các tổ chức Đoàn thể', group: 'UNIONS' },
  { name: 'Các phòng chuyên môn, đơn vị trực thuộc', group: 'DEPARTMENTS' },
  { name: 'Lưu: VT, VPTTr', group: 'ARCHIVE' },
];
