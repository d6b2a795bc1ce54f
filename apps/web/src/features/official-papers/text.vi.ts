export const vi = {
  title: 'Bản chính thức',
  frozenAt: (moment: string) => `Nội dung chốt ${moment}. Tải về lúc nào cũng là đúng các tệp dưới đây.`,
  fromUpgrade: (moment: string) =>
    `Văn bản có từ trước khi phần mềm giữ bản chính thức. Nội dung được chốt lúc nâng cấp, ${moment}; từ đó không đổi nữa.`,
  making: 'Nội dung đã chốt, tệp đang được lập. Tải văn bản thì có ngay.',
  hash: (format: string) => `SHA-256 của tệp ${format}`,
  size: (kilobytes: string) => `${kilobytes} KB`,
} as const;
