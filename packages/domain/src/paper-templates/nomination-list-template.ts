import type { TemplateDefinition } from './template-shape.ts';

export const NOMINATION_LIST_TEMPLATE = {
  name: 'Danh sách đề nghị khen thưởng',
  parts: [
    {
      key: 'opening',
      name: 'Lời dẫn',
      style: 'TEXT',
      builtIn:
        '{{tên phòng}} đề nghị Hội đồng Thi đua - Khen thưởng xét {{số đề nghị}} đề nghị của {{số đối tượng}} như sau:',
    },
    { key: 'closing', name: 'Lời kết', style: 'TEXT', builtIn: '', mayBeEmpty: true },
  ],
  fields: [
    {
      key: 'department',
      name: 'tên phòng',
      meaning: 'Phòng, đơn vị lập danh sách.',
      example: 'Phòng Hợp tác quốc tế',
      requiredIn: 'opening',
    },
    {
      key: 'lines',
      name: 'số đề nghị',
      meaning: 'Số dòng trong danh sách.',
      example: '08',
      requiredIn: 'opening',
    },
    {
      key: 'subjects',
      name: 'số đối tượng',
      meaning: 'Số cá nhân và tập thể được đề nghị.',
      example: '05 cá nhân, 01 tập thể',
      requiredIn: 'opening',
    },
    { key: 'body', name: 'tên cơ quan', meaning: 'Tên cơ quan.', example: 'Sở Ngoại vụ' },
    { key: 'year', name: 'năm', meaning: 'Năm khen thưởng.', example: '2021' },
  ],
} as const satisfies TemplateDefinition;
