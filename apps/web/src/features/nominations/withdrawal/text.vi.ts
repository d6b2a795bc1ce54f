export const vi = {
  title: 'Rút hồ sơ đã tiếp nhận',
  rule: {
    WITH_CONSENT: 'Thường trực Hội đồng đã tiếp nhận hồ sơ. Muốn rút thì đề nghị, Thường trực đồng ý mới rút được.',
    TAKEN_OFF_FIRST:
      'Hồ sơ đang công khai hoặc trong chương trình họp. Vẫn đề nghị rút được khi Hội đồng chưa biểu quyết.',
  },
  takenOffFirst: {
    POSTED: 'Hồ sơ đang công khai. Đưa hồ sơ ra khỏi đợt công khai rồi mới cho rút được.',
    ON_AGENDA: 'Hồ sơ đang trong chương trình họp. Đưa hồ sơ ra khỏi chương trình rồi mới cho rút được.',
  },
  toMeeting: 'Mở phiên họp',
  ask: {
    open: 'Đề nghị rút hồ sơ',
    title: (code: string) => `Đề nghị rút hồ sơ ${code}?`,
    body: 'Thường trực Hội đồng trả lời. Trong lúc chờ, hồ sơ chưa được đưa vào chương trình họp.',
    reason: 'Lý do',
    confirm: 'Gửi đề nghị',
    busy: 'Đang gửi…',
    done: (code: string) => `Đã gửi đề nghị rút hồ sơ ${code}.`,
  },
  agree: {
    open: 'Đồng ý cho rút',
    title: (code: string) => `Đồng ý cho rút hồ sơ ${code}?`,
    body: 'Hội đồng sẽ không xét hồ sơ này. Hồ sơ đã rút không mở lại được; lý do rút được lưu cùng hồ sơ.',
    reason: 'Lý do',
    confirm: 'Đồng ý cho rút',
    busy: 'Đang ghi…',
    done: (code: string) => `Đã cho rút hồ sơ ${code}.`,
  },
  refuse: {
    open: 'Không đồng ý',
    title: (code: string) => `Không đồng ý cho rút hồ sơ ${code}?`,
    body: 'Hồ sơ đi tiếp như thường. Phòng lập danh sách đọc được nguyên văn lý do.',
    reason: 'Vì sao không đồng ý',
    confirm: 'Không đồng ý',
    busy: 'Đang gửi…',
    done: (code: string) => `Đã trả lời đề nghị rút hồ sơ ${code}.`,
  },
} as const;
