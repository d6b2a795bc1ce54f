import type { TemplateDefinition } from './template-shape.ts';

export const MEETING_INVITATION_TEMPLATE = {
  name: 'Giấy mời họp Hội đồng',
  parts: [
    {
      key: 'words',
      name: 'Lời mời',
      style: 'TEXT',
      builtIn: [
        '{{tên Hội đồng}} trân trọng kính mời:',
        '{{thành phần mời}}',
        '**Thời gian:** {{thời gian}}.',
        '**Địa điểm:** {{địa điểm}}.',
        '{{chủ trì}}',
        '{{nội dung họp}}',
        '{{chuẩn bị}}',
        'Đề nghị các thành viên nghiên cứu hồ sơ trước phiên họp và dự họp đầy đủ, đúng giờ. Ai không dự được, báo lý do cho {{thư ký}} trước ngày họp.',
      ].join('\n'),
    },
    {
      key: 'recipients',
      name: 'Nơi nhận',
      style: 'RECIPIENTS',
      builtIn: 'Như thành phần mời\nLưu: VT, hồ sơ phiên họp',
    },
  ],
  fields: [
    {
      key: 'council',
      name: 'tên hội đồng',
      meaning: 'Tên Hội đồng mời họp.',
      example: 'Hội đồng Thi đua - Khen thưởng',
      requiredIn: 'words',
    },
    {
      key: 'members',
      name: 'thành phần mời',
      meaning: 'Danh sách thành viên được mời, mỗi người một dòng.',
      example: '- Lê Thị Ví Dụ, Chánh Văn phòng, Thư ký Hội đồng;',
      requiredIn: 'words',
      isBlock: true,
    },
    {
      key: 'time',
      name: 'thời gian',
      meaning: 'Giờ, thứ, ngày họp.',
      example: '08 giờ 30 phút, thứ Hai, ngày 06 tháng 12 năm 2021',
      requiredIn: 'words',
    },
    { key: 'place', name: 'địa điểm', meaning: 'Nơi họp.', example: 'Phòng họp tầng 2', requiredIn: 'words' },
    {
      key: 'chair',
      name: 'chủ trì',
      meaning: 'Người chủ trì; không in khi chưa có Chủ tịch Hội đồng.',
      example: 'Chủ trì: Trần Văn Mẫu, Giám đốc, Chủ tịch Hội đồng.',
      requiredIn: 'words',
      isBlock: true,
    },
    {
      key: 'agenda',
      name: 'nội dung họp',
      meaning: 'Số đề nghị khen thưởng sẽ xét, theo từng danh hiệu, hình thức.',
      example: 'Nội dung: xét 03 đề nghị khen thưởng, gồm: …',
      requiredIn: 'words',
      isBlock: true,
    },
    {
      key: 'preparation',
      name: 'chuẩn bị',
      meaning: 'Điều cần chuẩn bị ghi khi mời, và giấy mời này thay cho lần nào; không in khi không có.',
      example: 'Chuẩn bị: báo cáo thành tích bản giấy.',
      requiredIn: 'words',
      isBlock: true,
    },
    {
      key: 'secretary',
      name: 'thư ký',
      meaning: 'Thư ký Hội đồng, kèm họ tên khi đã có.',
      example: 'thư ký Hội đồng (Lê Thị Ví Dụ)',
    },
  ],
} as const satisfies TemplateDefinition;
