/** Values in the trail of a meeting of the council. */
export const COUNCIL_VALUE_NAMES = {
  ATTENDS: 'sẽ dự họp',
  DECLINES: 'không dự được',
  SENDS_OPINION: 'vắng mặt, gửi ý kiến hoặc phiếu',
  PRESENT: 'có mặt',
  ABSENT: 'vắng mặt',
  SELF: 'chính mình',
  OWN_DEPARTMENT: 'phòng, đơn vị của mình',
  CO_AUTHOR: 'tác giả sáng kiến làm căn cứ',
  RELATIVE: 'có quan hệ theo lời khai',
  DECLARED: 'tự khai báo',
} as const;
