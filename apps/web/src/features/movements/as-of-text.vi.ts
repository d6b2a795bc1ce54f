export const vi = {
  label: 'Xem tại ngày',
  show: 'Xem',
  back: 'Về hôm nay',
  wrong: 'Chọn một ngày đã qua.',
  title: (day: string) => `Số liệu cuối ngày ${day}`,
  explained:
    'Tính từ quyết định, xếp loại, kết quả đã được ghi và xác nhận đến hết ngày này. Việc sửa, thu hồi về sau không làm đổi số.',
  arrange: 'Xếp theo',
  byGroup: 'Nhóm chỉ tiêu',
  byOwner: 'Phòng, đơn vị theo dõi',
  noOwner: 'Chưa giao phòng nào',
  byTag: 'Nhãn',
  anyTag: 'Mọi nhãn',
  noTag: 'Không có nhãn',
  reached: (met: number, total: number) => `${met}/${total} đã đạt`,
  baseBoth: (start: number, end: number) => `Mẫu số: đầu năm ${start}, cuối năm (trong năm: đến nay) ${end}.`,
  party:
    'Chi bộ không đạt mức kế hoạch đề ra nên tập thể không được xét khen thưởng cấp trên (Thông tư 12/2019/TT-BNV, Điều 2 khoản 7).',
  above: 'Danh hiệu, hình thức này do cấp trên quyết định; cơ quan chỉ đề nghị.',
  notes: 'Điều cần biết',
  print: 'In bảng chỉ tiêu',
};
