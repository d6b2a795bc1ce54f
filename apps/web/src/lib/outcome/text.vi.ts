export const vi = {
  stale: 'Vừa được sửa ở nơi khác. Xem lại bản mới rồi làm lại.',
  invalid: 'Trạng thái hiện nay không cho phép việc này. Xem lại rồi làm lại nếu cần.',
  forbidden: 'Anh/chị không có quyền làm việc này, hoặc việc này không còn.',
  failed: 'Chưa gửi được, chưa có gì thay đổi. Thử lại.',
  failedWith: (code: string) => `Có lỗi ngoài dự kiến. Thử lại, hoặc báo Văn phòng - Thanh tra kèm mã ${code}.`,
  taken: {
    sentence: (number: string, title: string, next: number) =>
      `Số ${number} đã dùng cho “${title}”. Số kế tiếp còn trống: ${next}.`,
    open: (number: string) => `Xem văn bản ${number} (mở tab mới)`,
  },
  problems: {
    REQUIRED: (label: string) => `Nhập ${label}.`,
    CHOOSE: (label: string) => `Chọn ${label}.`,
    REQUIRED_DAY: (label: string) => `Nhập ngày vào ô “${label}”.`,
    TOO_LONG: (label: string, limit: string, actual: string) =>
      `${label} không được quá ${limit} ký tự. Hiện có ${actual} ký tự.`,
    NOT_A_DATE: 'Nhập ngày theo dạng ngày/tháng/năm, ví dụ 05/12/2021.',
    NOT_A_NUMBER: 'Nhập một số, ví dụ 12 hoặc 12,5.',
    unknown: (code: string) => `Chưa hợp lệ (${code}).`,
  },
} as const;
