import type { TemplateDefinition } from './template-shape.ts';

export const SUBMISSION_TEMPLATE = {
  name: 'Tờ trình cấp trên',
  parts: [
    {
      key: 'words',
      name: 'Lời trình',
      style: 'TEXT',
      builtIn: [
        '{{nội dung trình}}',
        'Tổng số: {{tổng số}} đề nghị, gồm {{số theo hình thức}}.',
        'Kính đề nghị {{cấp nhận}} xem xét, quyết định.',
      ].join('\n'),
    },
    { key: 'recipients', name: 'Nơi nhận', style: 'RECIPIENTS', builtIn: 'Như trên\nLưu: VT' },
  ],
  fields: [
    {
      key: 'content',
      name: 'nội dung trình',
      meaning: 'Đoạn văn viết riêng cho tờ trình này.',
      example: 'Căn cứ kết quả họp Hội đồng ngày 06 tháng 12 năm 2021…',
      requiredIn: 'words',
      isBlock: true,
    },
    {
      key: 'total',
      name: 'tổng số',
      meaning: 'Số đề nghị trong danh sách kèm theo.',
      example: '05',
      requiredIn: 'words',
    },
    {
      key: 'counts',
      name: 'số theo hình thức',
      meaning: 'Số đề nghị của từng danh hiệu, hình thức.',
      example: '02 Tập thể lao động xuất sắc, 03 Chiến sĩ thi đua cấp tỉnh',
      requiredIn: 'words',
    },
    {
      key: 'recipient',
      name: 'cấp nhận',
      meaning: 'Cơ quan nhận tờ trình.',
      example: 'Chủ tịch Ủy ban nhân dân tỉnh',
      requiredIn: 'words',
    },
    { key: 'body', name: 'tên cơ quan', meaning: 'Tên cơ quan trình.', example: 'Sở Ngoại vụ' },
    { key: 'year', name: 'năm', meaning: 'Năm khen thưởng.', example: '2021' },
  ],
} as const satisfies TemplateDefinition;
