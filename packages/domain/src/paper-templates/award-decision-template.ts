import type { TemplateDefinition } from './template-shape.ts';

export const AWARD_DECISION_TEMPLATE = {
  name: 'Quyết định khen thưởng',
  parts: [
    {
      key: 'authority',
      name: 'Thẩm quyền ban hành',
      style: 'TITLE',
      builtIn: 'Giám đốc {{tên cơ quan}}',
    },
    {
      key: 'grounds',
      name: 'Căn cứ ban hành',
      style: 'GROUNDS',
      builtIn: '{{căn cứ pháp luật}}\nTheo đề nghị của Hội đồng Thi đua - Khen thưởng.',
    },
    {
      key: 'articles',
      name: 'Các điều',
      style: 'TEXT',
      builtIn: [
        '**Điều 1.** {{nội dung khen thưởng}} đã có thành tích trong thời gian từ {{từ ngày}} đến {{đến ngày}}, gồm:',
        '{{danh sách}}',
        '**Điều 2.** Cá nhân, tập thể nêu tại Điều 1 được hưởng tiền thưởng theo {{mức thưởng}}',
        '**Điều 3.** Quyết định này có hiệu lực từ ngày ký. Thủ trưởng các phòng, đơn vị liên quan và cá nhân, tập thể nêu tại Điều 1 chịu trách nhiệm thi hành Quyết định này.',
      ].join('\n'),
    },
    {
      key: 'recipients',
      name: 'Nơi nhận',
      style: 'RECIPIENTS',
      builtIn: 'Như Điều 3\nHội đồng Thi đua - Khen thưởng\nLưu: VT',
    },
  ],
  fields: [
    {
      key: 'body',
      name: 'tên cơ quan',
      meaning: 'Tên cơ quan ban hành.',
      example: 'Sở Ngoại vụ',
    },
    {
      key: 'law',
      name: 'căn cứ pháp luật',
      meaning: 'Luật, luật sửa đổi và nghị định có hiệu lực vào ngày ban hành, mỗi văn bản một dòng.',
      example: 'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;',
      requiredIn: 'grounds',
      isBlock: true,
    },
    {
      key: 'given',
      name: 'nội dung khen thưởng',
      meaning: 'Tặng danh hiệu, hình thức nào, cho bao nhiêu cá nhân, tập thể.',
      example: 'Tặng danh hiệu Lao động tiên tiến cho 20 cá nhân',
      requiredIn: 'articles',
    },
    {
      key: 'periodFrom',
      name: 'từ ngày',
      meaning: 'Ngày đầu của thời gian lập thành tích.',
      example: 'ngày 01 tháng 01 năm 2021',
      requiredIn: 'articles',
    },
    {
      key: 'periodTo',
      name: 'đến ngày',
      meaning: 'Ngày cuối của thời gian lập thành tích.',
      example: 'ngày 31 tháng 12 năm 2021',
      requiredIn: 'articles',
    },
    {
      key: 'list',
      name: 'danh sách',
      meaning: 'Bảng cá nhân, tập thể được khen thưởng.',
      example: 'bảng có số thứ tự, họ tên, chức vụ, tiền thưởng',
      requiredIn: 'articles',
      isBlock: true,
    },
    {
      key: 'bonus',
      name: 'mức thưởng',
      meaning: 'Tổng tiền thưởng bằng số, bằng chữ, mức lương cơ sở và quỹ chi; có sẵn dấu chấm cuối câu.',
      example: 'mức ghi tại Điều 1. Tổng số tiền thưởng là 8.940.000 đồng',
      requiredIn: 'articles',
    },
    {
      key: 'year',
      name: 'năm',
      meaning: 'Năm khen thưởng.',
      example: '2021',
    },
    {
      key: 'persons',
      name: 'số cá nhân',
      meaning: 'Số dòng khen thưởng cá nhân.',
      example: '20',
    },
    {
      key: 'collectives',
      name: 'số tập thể',
      meaning: 'Số dòng khen thưởng tập thể.',
      example: '03',
    },
  ],
} as const satisfies TemplateDefinition;
