/**
 * What a list was narrowed by, as the trail keeps it of an export: `filter.` and the name of the argument. Of what somebody typed
 * only that they did is kept.
 */
export const FILTER_NAMES = {
  'filter.text': 'có chữ cần tìm',
  'filter.isDisabled': 'tài khoản bị khóa',
  'filter.action': 'việc',
  'filter.family': 'nhóm việc',
  'filter.fromDay': 'từ ngày',
  'filter.toDay': 'đến hết ngày',
  'filter.objectId': 'chỉ một hồ sơ',
  'filter.id': 'chỉ một hồ sơ',
  'filter.departmentId': 'chỉ một phòng, đơn vị',
  'filter.movementId': 'chỉ một phong trào',
  'filter.withoutPledge': 'chưa đăng ký một phong trào',
  'filter.level': 'cấp',
  'filter.statuses': 'trạng thái',
  'filter.state': 'trạng thái',
  'filter.kinds': 'loại',
  'filter.awards': 'danh hiệu, hình thức',
  'filter.nonLeadersOnly': 'chỉ người không giữ chức vụ lãnh đạo',
  'filter.isLeader': 'giữ chức vụ lãnh đạo',
  'filter.lateOnly': 'chỉ đăng ký muộn',
  'filter.result': 'kết quả',
  'filter.subject': 'đối tượng',
  'filter.isOpen': 'đang xử lý',
  'filter.view': 'tình trạng',
} as const satisfies Readonly<Record<string, string>>;

/** Codes of filters that are no state of a record. */
export const FILTER_VALUES = {
  ALL: 'tất cả được xem',
  DEPARTMENT: 'của phòng',
  MINE: 'của tôi',
  PERSON: 'cá nhân',
  COLLECTIVE: 'tập thể',
  ACHIEVED: 'đạt',
  MISSED: 'chưa đạt',
  WAITING: 'chờ duyệt',
  COMING: 'sắp có hiệu lực',
  IN_FORCE: 'đang có hiệu lực',
  OVER: 'đã hết hạn',
  MET: 'đạt',
  NOT_MET: 'chưa đạt',
  EXCEEDED: 'vượt',
  AT_RISK: 'có nguy cơ',
  RUNNING: 'đang thực hiện',
  NO_DATA: 'chưa có dữ liệu',
} as const satisfies Readonly<Record<string, string>>;
