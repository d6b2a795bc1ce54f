import type { TemplateDefinition } from './template-shape.ts';

export const REVIEW_PAPER_TEMPLATE = {
  name: 'Báo cáo sơ kết, tổng kết',
  parts: [
    {
      key: 'opening',
      name: 'Lời dẫn',
      style: 'TEXT',
      builtIn: '{{tên cơ quan}} báo cáo {{trích yếu}} như sau:',
    },
    {
      key: 'goals',
      name: 'Đề mục về mục tiêu chung',
      style: 'LINE',
      builtIn: 'Kết quả thực hiện các mục tiêu chung',
    },
    {
      key: 'targets',
      name: 'Đề mục về chỉ tiêu',
      style: 'LINE',
      builtIn: 'Kết quả thực hiện các chỉ tiêu',
    },
    { key: 'closing', name: 'Lời kết', style: 'TEXT', builtIn: '', mayBeEmpty: true },
    {
      key: 'recipients',
      name: 'Nơi nhận',
      style: 'RECIPIENTS',
      builtIn: '{{nơi nhận báo cáo}}\n{{lưu}}',
    },
  ],
  fields: [
    { key: 'body', name: 'tên cơ quan', meaning: 'Cơ quan báo cáo.', example: 'Sở Ngoại vụ' },
    {
      key: 'subject',
      name: 'trích yếu',
      meaning: 'Trích yếu của báo cáo, chữ thường ở đầu.',
      example: 'tổng kết phong trào thi đua yêu nước năm 2021',
      requiredIn: 'opening',
    },
    {
      key: 'receiver',
      name: 'nơi nhận báo cáo',
      meaning: 'Cơ quan nhận báo cáo, kèm “để b/c”; không in khi không có.',
      example: 'UBND tỉnh (để b/c)',
      requiredIn: 'recipients',
    },
    {
      key: 'archive',
      name: 'lưu',
      meaning: 'Nơi lưu văn bản.',
      example: 'Lưu: VT, VPTTr',
      requiredIn: 'recipients',
    },
    { key: 'year', name: 'năm', meaning: 'Năm của phong trào.', example: '2021' },
  ],
} as const satisfies TemplateDefinition;
