export const vi = {
  draw: 'Xem trang in',
  again: 'Xem lại',
  drawing: 'Đang lập trang…',
  count: (pages: number) => `Văn bản có ${String(pages)} trang.`,
  page: (page: number, pages: number) => `Trang ${String(page)} trong ${String(pages)} trang`,
  failed: {
    NOT_SAVED: 'Chưa lưu được lời văn nên chưa lập trang in.',
    NOT_DRAWN: 'Trình duyệt này không vẽ được trang. Hãy tải tệp PDF về xem.',
    TOO_MANY: 'Đã lập quá nhiều văn bản trong một giờ. Hãy chờ rồi xem lại.',
    SIGNED_OUT: 'Phiên đăng nhập đã hết. Hãy đăng nhập lại.',
    FORBIDDEN: 'Anh/chị không được xem văn bản này.',
    BUSY: 'Máy chủ đang lập nhiều văn bản. Hãy thử lại sau ít giây.',
    NOT_FOUND: 'Không còn văn bản này.',
    UNREACHABLE: 'Mất kết nối. Hãy thử lại.',
    BROKEN_OFF: 'Kết nối bị ngắt giữa chừng. Hãy thử lại.',
    UNEXPECTED: 'Chưa lập được trang in. Hãy thử lại.',
  },
} as const;
