/** Phiếu giấy: người bỏ phiếu giấy, sổ phiếu giấy, hai người kiểm đếm. */
export const vi = {
  draft: {
    legend: 'Cách bỏ phiếu của từng người',
    hint: 'Ai không có máy thì bỏ phiếu giấy tại phòng họp. Ai vắng mặt mà không dùng máy thì gửi phong bì.',
  },
  ways: {
    DEVICE: 'Trên máy',
    IN_ROOM: 'Phiếu giấy tại phòng họp',
    BY_ENVELOPE: 'Phong bì, vắng mặt',
  },
  title: 'Phiếu giấy',
  lead: (devices: number, papers: number) => `${devices} người bỏ phiếu trên máy, ${papers} người bỏ phiếu giấy.`,
  mixed:
    'Phiếu trong phòng họp và phong bì trộn chung trước khi mở. Kết quả chỉ có số chung, không ghi riêng từng nhóm.',
  register: {
    title: 'Sổ phiếu giấy',
    marks: {
      IN_ROOM: { HANDED_OUT: 'Đã phát phiếu', RETURNED: 'Đã bỏ vào hòm' },
      BY_ENVELOPE: { HANDED_OUT: 'Đã gửi phiếu đi', RETURNED: 'Phong bì đã đến' },
    },
    at: (mark: string, at: string) => `${mark} lúc ${at}`,
    notYet: 'Chưa phát phiếu',
    envelopeNotYet: 'Phong bì chưa đến',
    late: 'Phong bì đến sau khi đóng hòm phiếu thì không nhận, để nguyên niêm phong và ghi vào biên bản.',
  },
  count: {
    title: 'Kiểm đếm phiếu giấy',
    lead: 'Hai người trong tổ kiểm phiếu đếm riêng, mỗi người nhập trên máy của mình. Hai bên khớp nhau thì số liệu mới được dùng.',
    ofItem: (ordinal: number, title: string) => `${ordinal}. ${title}`,
    returned: (returned: number) => `Thu về ${returned} phiếu`,
    agree: 'Đồng ý',
    disagree: 'Không đồng ý',
    blank: 'Không có ý kiến',
    invalid: 'Không hợp lệ',
    save: 'Nhập số đã đếm',
    saving: 'Đang ghi…',
    saved: 'Đã ghi số của anh/chị.',
    missing: 'Nhập đủ bốn số của mỗi mục; không có phiếu nào thì nhập 0.',
    tooMany: (ordinal: number, returned: number) => `Mục ${ordinal}: tổng bốn số nhiều hơn ${returned} phiếu đã thu.`,
    waiting: 'Anh/chị đã nhập. Chờ người thứ hai đếm và nhập.',
    countedBy: (names: string) => `Đã nhập lần này: ${names}.`,
    nobody: 'Chưa ai nhập.',
    agreed: 'Hai người đã đếm khớp nhau.',
    differs: (attempt: number) => `Lần đếm ${attempt} lệch nhau`,
    differsWhat: 'Xem chỗ lệch, trộn lại chồng phiếu rồi cả hai đếm lại từ đầu.',
    line: (name: string, agree: number, disagree: number, blank: number, invalid: number) =>
      `${name}: đồng ý ${agree}, không đồng ý ${disagree}, không có ý kiến ${blank}, không hợp lệ ${invalid}`,
  },
} as const;
