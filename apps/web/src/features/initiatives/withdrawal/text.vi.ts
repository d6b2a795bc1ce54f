export const vi = {
  title: 'Rút sáng kiến',
  rule: {
    WITH_CONSENT: 'Sáng kiến đã bắt đầu được chấm. Muốn rút thì đề nghị, Thường trực đồng ý mới rút được.',
    VOTED: 'Hội đồng đã biểu quyết hoặc sáng kiến đã có quyết định nên không rút được nữa.',
  },
  coauthor: 'Người viết đơn rút cả đơn. Đồng tác giả chỉ rút được sự đồng ý của mình khi đơn còn ở bước bổ sung.',
  reason: 'Lý do',
  ask: {
    open: 'Đề nghị rút',
    title: 'Đề nghị rút sáng kiến?',
    body: 'Thường trực trả lời. Trong lúc chờ, việc chấm vẫn tiếp tục.',
    confirm: 'Gửi đề nghị',
    busy: 'Đang gửi…',
    done: 'Đã gửi đề nghị rút.',
  },
  agree: {
    open: 'Đồng ý cho rút',
    title: 'Đồng ý cho rút sáng kiến này?',
    body: 'Các phiếu chấm dừng lại, Hội đồng không xét nữa. Sáng kiến đã rút không nộp lại được.',
    confirm: 'Đồng ý cho rút',
    busy: 'Đang ghi…',
    done: 'Đã cho rút sáng kiến.',
  },
  refuse: {
    open: 'Không đồng ý',
    title: 'Không đồng ý cho rút?',
    body: 'Sáng kiến được chấm và xét tiếp. Tác giả đọc được lý do.',
    confirm: 'Không đồng ý',
    busy: 'Đang gửi…',
    done: 'Đã trả lời tác giả.',
  },
  problems: { IN_A_SITTING: 'Sáng kiến đang ở phiên họp của Hội đồng nên không rút được.' },
} as const;
