export const vi = {
  button: 'Tải văn bản',
  lead: 'Văn bản theo thể thức Nghị định 30/2020/NĐ-CP, với số liệu đang lưu.',
  docx: 'Word (.docx)',
  pdf: 'PDF (.pdf)',
  hint: 'Word để sửa tiếp và trình ký. PDF để xem và in đúng từng trang.',
  running: 'Đang soạn…',
  done: (name: string) => `Đã tải ${name}.`,
  tooMany: (minutes: number) => `Mỗi giờ tải được 60 văn bản. Tải tiếp được sau ${minutes} phút.`,
  notFound: 'Không còn văn bản này, hoặc anh/chị không có quyền xem.',
} as const;
