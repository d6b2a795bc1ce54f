import type { TemplateDefinition } from './template-shape.ts';

export const POSTING_NOTICE_TEMPLATE = {
  name: 'Thông báo công khai lấy ý kiến',
  parts: [
    {
      key: 'words',
      name: 'Lời thông báo',
      style: 'TEXT',
      builtIn: [
        '{{nội dung thông báo}}',
        'Thời gian công khai: từ {{từ ngày}} đến hết {{đến ngày}}. Ý kiến ghi rõ họ tên, gửi Thường trực Hội đồng Thi đua - Khen thưởng trên phần mềm hoặc bằng văn bản; Thường trực trả lời từng ý kiến.',
        'Danh sách gồm {{tổng số}} đề nghị:',
        '{{danh sách}}',
      ].join('\n'),
    },
    { key: 'recipients', name: 'Nơi nhận', style: 'RECIPIENTS', builtIn: 'Các phòng, đơn vị\nLưu: VT' },
  ],
  fields: [
    {
      key: 'notice',
      name: 'nội dung thông báo',
      meaning: 'Đoạn văn viết riêng cho lần công khai này.',
      example: 'Sở công khai danh sách đề nghị khen thưởng năm 2021…',
      requiredIn: 'words',
      isBlock: true,
    },
    {
      key: 'from',
      name: 'từ ngày',
      meaning: 'Ngày bắt đầu công khai.',
      example: 'ngày 22 tháng 11 năm 2021',
      requiredIn: 'words',
    },
    {
      key: 'due',
      name: 'đến ngày',
      meaning: 'Ngày cuối nhận ý kiến.',
      example: 'ngày 03 tháng 12 năm 2021',
      requiredIn: 'words',
    },
    { key: 'total', name: 'tổng số', meaning: 'Số đề nghị công khai.', example: '12', requiredIn: 'words' },
    {
      key: 'list',
      name: 'danh sách',
      meaning: 'Bảng đề nghị được công khai.',
      example: 'bảng có cá nhân, tập thể, hình thức, tóm tắt thành tích',
      requiredIn: 'words',
      isBlock: true,
    },
    { key: 'body', name: 'tên cơ quan', meaning: 'Tên cơ quan thông báo.', example: 'Sở Ngoại vụ' },
    { key: 'year', name: 'năm', meaning: 'Năm khen thưởng.', example: '2021' },
  ],
} as const satisfies TemplateDefinition;
