export const vi = {
  restored: 'Đã lấy lại nội dung anh/chị nhập lần trước mà chưa gửi.',
  drop: 'Bỏ, nhập lại',
} as const;
