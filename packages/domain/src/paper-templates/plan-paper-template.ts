import type { TemplateDefinition } from './template-shape.ts';

export const PLAN_PAPER_TEMPLATE = {
  name: 'Kế hoạch, hướng dẫn phong trào',
  parts: [
    {
      key: 'carriesOut',
      name: 'Lời dẫn khi thực hiện văn bản cấp trên',
      style: 'TEXT',
      builtIn: 'Thực hiện {{văn bản cấp trên}}, {{tên cơ quan}} xây dựng {{loại văn bản}} thực hiện như sau:',
    },
    {
      key: 'opening',
      name: 'Lời dẫn khi không có văn bản cấp trên',
      style: 'TEXT',
      builtIn: '{{tên cơ quan}} ban hành {{loại văn bản}} {{trích yếu}} như sau:',
    },
    { key: 'closing', name: 'Lời kết', style: 'TEXT', builtIn: '', mayBeEmpty: true },
  ],
  fields: [
    { key: 'body', name: 'tên cơ quan', meaning: 'Cơ quan ban hành.', example: 'Sở Ngoại vụ', requiredIn: 'opening' },
    {
      key: 'higher',
      name: 'văn bản cấp trên',
      meaning: 'Số, ngày, cơ quan ban hành và trích yếu của từng văn bản mà kế hoạch thực hiện.',
      example: 'Kế hoạch số 27/KH-UBND ngày 05/02/2021 của UBND tỉnh',
      requiredIn: 'carriesOut',
    },
    {
      key: 'type',
      name: 'loại văn bản',
      meaning: 'Kế hoạch, hướng dẫn hay công văn, chữ thường.',
      example: 'kế hoạch',
    },
    {
      key: 'subject',
      name: 'trích yếu',
      meaning: 'Trích yếu của văn bản, chữ thường ở đầu.',
      example: 'tổ chức phong trào thi đua yêu nước năm 2021',
    },
    { key: 'year', name: 'năm', meaning: 'Năm của phong trào.', example: '2021' },
  ],
} as const satisfies TemplateDefinition;
