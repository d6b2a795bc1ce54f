export const vi = {
  fields: { confidential: 'Thông tin cần được bảo mật', evidence: 'Minh chứng' },
  sealed: 'Nội dung bảo mật không hiện ở đây.',
  dialog: {
    title: (code: string) => `Trả lại sáng kiến ${code} để bổ sung?`,
    body: 'Chọn mục phải bổ sung và ghi điều cần sửa. Người viết đơn chỉ sửa được các mục này rồi nộp lại.',
    note: 'Lời chung cho người viết đơn',
    done: (code: string) => `Đã trả lại sáng kiến ${code} để bổ sung.`,
  },
} as const;
