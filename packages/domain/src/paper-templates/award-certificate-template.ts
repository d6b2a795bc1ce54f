import type { TemplateDefinition } from './template-shape.ts';

/** Who is given which award, and by which decision, comes from the list of the decision: no certificate says otherwise. */
export const AWARD_CERTIFICATE_TEMPLATE = {
  name: 'Giấy khen, giấy chứng nhận danh hiệu',
  parts: [
    { key: 'authority', name: 'Thẩm quyền tặng', style: 'TITLE', builtIn: 'Giám đốc {{tên cơ quan}}' },
    {
      key: 'citation',
      name: 'Lời khen khi hồ sơ có ghi thành tích',
      style: 'LINE',
      builtIn: 'Đã có thành tích: {{thành tích}}',
    },
    {
      key: 'plainCitation',
      name: 'Lời khen khi hồ sơ không ghi thành tích riêng',
      style: 'LINE',
      builtIn: 'Đã có thành tích xuất sắc trong công tác và phong trào thi đua yêu nước năm {{năm}}',
    },
  ],
  fields: [
    {
      key: 'body',
      name: 'tên cơ quan',
      meaning: 'Tên cơ quan.',
      example: 'Sở Ngoại vụ',
      requiredIn: 'authority',
    },
    {
      key: 'achievement',
      name: 'thành tích',
      meaning: 'Thành tích ghi trong hồ sơ đề nghị, không có dấu chấm cuối.',
      example: 'Cứu người trong lũ',
      requiredIn: 'citation',
    },
    { key: 'year', name: 'năm', meaning: 'Năm khen thưởng.', example: '2021', requiredIn: 'plainCitation' },
  ],
} as const satisfies TemplateDefinition;
