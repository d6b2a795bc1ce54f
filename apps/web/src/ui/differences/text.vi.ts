export const vi = {
  key: 'Chữ gạch ngang là đã bỏ, chữ gạch chân là mới thêm.',
  deleted: ' [bỏ: ',
  added: ' [thêm: ',
  end: '] ',
} as const;
