import { day } from '../day.ts';

interface Recipient {
  readonly name: string;
  readonly purpose?: string;
}

export const PLAN_RECIPIENTS: readonly Recipient[] = [
  { name: 'UBND tỉnh', purpose: 'để b/c' },
  { name: 'Ban Thi đua – Khen thưởng tỉnh' },
  { name: 'Chi bộ Sở' },
  { name: 'Ban Giám đốc Sở' },
  { name: 'Các tổ chức Đoàn thể' },
  { name: 'Các phòng chuyên môn, đơn vị trực thuộc' },
  { name: 'Lưu: VT, VPTTr' },
];

interface Reference {
  readonly number: string;
  readonly issuedOn?: Date;
  readonly issuer?: string;
  readonly subject?: string;
}

/** Papers the plan names; signs as the plan writes them, days where it gives one. */
export const PLAN_REFERENCES: readonly Reference[] = [
  {
    number: '15/KH-UBND',
    issuedOn: day('2021-01-19'),
    issuer: 'Ủy ban nhân dân tỉnh',
    subject: 'phát động phong trào thi đua thực hiện nhiệm vụ phát triển kinh tế - xã hội năm 2021',
  },
  {
    number: '05-CT/TW',
    issuedOn: day('2016-05-15'),
    issuer: 'Bộ Chính trị',
    subject: 'về đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
  },
  { number: '04-NQ-TW', subject: 'khóa XII' },
  { number: 'Chỉ thị 35', issuer: 'Ủy ban nhân dân tỉnh' },
  { number: 'Kết luận 05', issuer: 'Ủy ban nhân dân tỉnh' },
  { number: 'Quyết định 52', issuer: 'Ủy ban nhân dân tỉnh' },
  {
    number: '34-CT/W',
    issuedOn: day('2014-04-07'),
    issuer: 'Bộ Chính trị',
    subject: 'về tiếp tục đổi mới công tác thi đua khen thưởng',
  },
  {
    number: '41-CT/TU',
    issuedOn: day('2014-09-09'),
    issuer: 'Tỉnh ủy',
    subject: 'về tăng cường lãnh đạo, chỉ đạo đổi mới công tác thi đua, khen thưởng',
  },
  {
    number: '01-NQ-ĐUK',
    issuedOn: day('2016-10-10'),
    issuer: 'Ban Thường vụ Đảng ủy khối các cơ quan tỉnh',
    subject:
      'Tăng cường lãnh đạo xây dựng văn hóa công sở đáp ứng yêu cầu nhiệm vụ phát triển của tỉnh đến năm 2020 và những năm tiếp theo',
  },
];
