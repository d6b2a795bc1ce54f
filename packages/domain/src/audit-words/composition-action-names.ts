/** What is done about who sits on the council. */
export const COMPOSITION_ACTION_NAMES = {
  COUNCIL_DRAFTED: 'Ghi bản thảo Hội đồng Thi đua, Khen thưởng',
  COUNCIL_DRAFT_CHANGED: 'Sửa bản thảo Hội đồng Thi đua, Khen thưởng',
  COUNCIL_DISCARDED: 'Bỏ bản thảo Hội đồng Thi đua, Khen thưởng',
  COUNCIL_APPROVED: 'Duyệt Hội đồng Thi đua, Khen thưởng',
  COUNCIL_ENDED: 'Kết thúc nhiệm kỳ Hội đồng Thi đua, Khen thưởng',
  COUNCIL_CHANGE_DRAFTED: 'Ghi bản thảo thay đổi thành phần Hội đồng',
  COUNCIL_CHANGE_EDITED: 'Sửa bản thảo thay đổi thành phần Hội đồng',
  COUNCIL_CHANGE_DISCARDED: 'Bỏ bản thảo thay đổi thành phần Hội đồng',
  COUNCIL_CHANGE_APPROVED: 'Duyệt thay đổi thành phần Hội đồng',
} as const;
