import type { AuditFamily, AuditObjectType } from '../audit/index.ts';

/** What entries are about. */
export const AUDIT_OBJECT_NAMES = {
  Account: 'Tài khoản',
  Staff: 'Cán bộ',
  Department: 'Phòng, đơn vị',
  SettingProposal: 'Đề nghị thay đổi thiết lập',
  RoleProposal: 'Đề nghị vai trò',
  AnnualRating: 'Xếp loại',
  Discipline: 'Kỷ luật',
  AwardRecord: 'Khen thưởng',
  ImportRun: 'Lần nhập dữ liệu',
  Initiative: 'Sáng kiến',
  Nomination: 'Đề nghị',
  NominationList: 'Danh sách đề nghị',
  Meeting: 'Phiên họp',
  AgendaItem: 'Mục biểu quyết',
  Decision: 'Quyết định',
  Target: 'Chỉ tiêu',
  ReportRequest: 'Yêu cầu báo cáo',
  UnitReport: 'Báo cáo của đơn vị',
  Registration: 'Đăng ký thi đua',
  Organisation: 'Cơ quan',
  Instance: 'Bản cài đặt',
  List: 'Danh sách',
  Person: 'Cá nhân',
  Trail: 'Nhật ký',
  Door: 'Chức năng',
  Transfer: 'Điều động',
} as const satisfies Record<AuditObjectType, string>;

export const AUDIT_FAMILY_NAMES = {
  INITIATIVE: 'Sáng kiến',
  NOMINATION: 'Đề nghị khen thưởng',
  COUNCIL: 'Hội đồng, phiên họp',
  DECISION: 'Quyết định',
  MOVEMENT: 'Phong trào, chỉ tiêu',
  PEOPLE: 'Cán bộ, tổ chức',
  FILES: 'Nhập, xuất dữ liệu',
  RIGHTS: 'Vai trò, quyền',
  ACCOUNT: 'Tài khoản, đăng nhập',
  OPERATION: 'Vận hành',
} as const satisfies Record<AuditFamily, string>;
