import type { TemplateDefinition } from './template-shape.ts';

/** What was checked of the urn is a fact of the ballot and stays in code; the words around it may be the body's own. */
export const TALLY_SHEET_TEMPLATE = {
  name: 'Biên bản kiểm phiếu',
  parts: [
    {
      key: 'opening',
      name: 'Mở đầu: phiên họp, tổ kiểm phiếu, thời gian bỏ phiếu',
      style: 'TEXT',
      builtIn: [
        'Phiên họp: {{tên phiên họp}}. Địa điểm: {{địa điểm}}.',
        'Tổ kiểm phiếu gồm:',
        '{{tổ kiểm phiếu}}',
        'Bỏ phiếu kín {{thời gian bỏ phiếu}}. Hội đồng có {{số thành viên}} thành viên có quyền biểu quyết.',
      ].join('\n'),
    },
    { key: 'closing', name: 'Lời kết', style: 'TEXT', builtIn: '', mayBeEmpty: true },
  ],
  fields: [
    {
      key: 'meeting',
      name: 'tên phiên họp',
      meaning: 'Tên phiên họp.',
      example: 'Phiên họp xét khen thưởng năm 2021',
      requiredIn: 'opening',
    },
    { key: 'place', name: 'địa điểm', meaning: 'Nơi họp.', example: 'Phòng họp tầng 2', requiredIn: 'opening' },
    {
      key: 'tellers',
      name: 'tổ kiểm phiếu',
      meaning: 'Tổ trưởng và các thành viên tổ kiểm phiếu, mỗi người một dòng.',
      example: '- Đ/c Lê Thị Ví Dụ, tổ trưởng;',
      requiredIn: 'opening',
      isBlock: true,
    },
    {
      key: 'time',
      name: 'thời gian bỏ phiếu',
      meaning: 'Giờ mở, giờ đóng và ngày bỏ phiếu.',
      example: 'từ 09 giờ 00 phút đến 09 giờ 30 phút, ngày 06 tháng 12 năm 2021',
      requiredIn: 'opening',
    },
    {
      key: 'seats',
      name: 'số thành viên',
      meaning: 'Số thành viên Hội đồng có quyền biểu quyết.',
      example: '07',
      requiredIn: 'opening',
    },
    { key: 'body', name: 'tên cơ quan', meaning: 'Tên cơ quan.', example: 'Sở Ngoại vụ' },
  ],
} as const satisfies TemplateDefinition;
