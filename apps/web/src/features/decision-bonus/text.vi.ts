export const vi = {
  title: 'Tiền thưởng',
  caption: 'Tiền thưởng của từng dòng trong danh sách',
  none: 'Danh sách chưa có dòng nào.',
  total: 'Tổng tiền thưởng',
  salary: 'Mức lương cơ sở',
  salaryOf: (amount: string, ground: string) => `${amount} (${ground})`,
  noSalary: (day: string) => `Chưa có mức lương cơ sở cho ngày ${day}`,
  day: 'Tính theo ngày',
  dayOfDraft: (day: string) => `${day} (hôm nay). Khi ban hành, tiền thưởng tính lại theo ngày ban hành.`,
  frozenOn: (day: string) => `${day}, chốt khi ban hành, không tính lại`,
  toRecover: 'Phải thu lại do hủy bỏ',
  reckoning: 'Cách tính',
  reckoningOf: (ground: string) => `Hệ số nhân mức lương cơ sở, làm tròn lên đến 10.000 đồng (${ground})`,
  payer: 'Nguồn chi',
  payerOf: (ground: string) => `Quỹ thi đua, khen thưởng của cơ quan (${ground})`,
  fund: (year: number) => `Quỹ năm ${year}`,
  paidOtherwise: 'Các quyết định khác đã chi',
  left: 'Quỹ còn lại',
  leftAfterDraft: 'Quỹ còn lại nếu ban hành',
  beyondFund: (amount: string) =>
    `Tiền thưởng vượt quỹ của năm ${amount}. Bổ sung quỹ ở Thiết lập, hoặc xem lại danh sách trước khi ký.`,
  payroll: (year: number) => `Quỹ tiền lương năm ${year}`,
  noPayroll: (year: number, ground: string) =>
    `Chưa ghi quỹ tiền lương theo ngạch, bậc năm ${year} ở Thiết lập, nên chưa đối chiếu được mức 20% (${ground}).`,
  withinPayroll: (most: string, left: string, year: number, ground: string) =>
    `Tiền thưởng năm ${year} trong mức 20% quỹ tiền lương là ${most}, còn ${left} (${ground}).`,
  beyondPayroll: (over: string, most: string, year: number, ground: string) =>
    `Tiền thưởng năm ${year} vượt mức 20% quỹ tiền lương (${most}) là ${over} (${ground}). Phần vượt chỉ chi được từ các khoản tặng cho.`,
  fundBeyondPayroll: (most: string, year: number, ground: string) =>
    `Quỹ ghi ở Thiết lập cao hơn 20% quỹ tiền lương năm ${year} (${most}). Kiểm tra lại, trừ khi phần hơn là khoản tặng cho (${ground}).`,
  yearTitle: (year: number) => `Tiền thưởng theo các quyết định ban hành năm ${year}`,
  yearCaption: 'Tiền thưởng của năm theo tiểu mục',
  ofDecisions: (total: string, count: number) => `${total}, ${count} quyết định`,
  noBudgetLine: 'Chưa ghi tiểu mục',
  yearColumns: { line: 'Tiểu mục', decisions: 'Số quyết định' },
  columns: {
    ordinal: 'STT',
    subject: 'Cá nhân, tập thể',
    award: 'Danh hiệu, hình thức',
    how: 'Cách tính',
    amount: 'Tiền thưởng',
    ground: 'Căn cứ',
  },
  sum: (multiple: string, salary: string, unrounded: string) => `${multiple} × ${salary} = ${unrounded}`,
  multiplied: (person: string, times: string, unrounded: string) => `Mức cá nhân ${person} × ${times} = ${unrounded}`,
  rounded: (amount: string) => `làm tròn lên ${amount}`,
  notInLaw: 'Luật không nêu mức thưởng, chưa tính vào tổng.',
  higherTitle: (ordinal: number, award: string) =>
    `Không chi: cùng đối tượng, cùng thời gian đã thưởng theo danh hiệu cao hơn là ${award} (dòng ${ordinal}).`,
  paidBefore: (amount: string, paper: string) =>
    `Không chi: danh hiệu cùng thời gian đã thưởng ${amount} theo Quyết định số ${paper}.`,
  difference: (before: string, paper: string, left: string) =>
    `Đã thưởng ${before} theo Quyết định số ${paper} cho danh hiệu cùng thời gian, nay chi phần chênh lệch ${left}.`,
  recover: (amount: string) => `Khen thưởng đã hủy bỏ, phải thu lại ${amount}.`,
  upTo: 'Luật chỉ nêu mức tối đa, chưa tính vào tổng.',
  otherReading: (amount: string) => `Nếu làm tròn mức của một cá nhân rồi mới nhân: ${amount}.`,
  unread: 'Hệ số chưa đối chiếu với văn bản gốc, cần xem lại trước khi chi.',
};
