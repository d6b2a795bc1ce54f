import type { TemplateDefinition } from './template-shape.ts';

export const FEEDBACK_LETTER_TEMPLATE = {
  name: 'Thư phản hồi về sáng kiến',
  parts: [
    {
      key: 'words',
      name: 'Lời thư',
      style: 'TEXT',
      builtIn: [
        '{{tên cơ quan}} cảm ơn Ông (Bà) đã gửi sáng kiến “{{tên sáng kiến}}”. Sáng kiến {{kết quả xét}}.',
        '**Ý kiến nhận xét:**',
        '{{ý kiến nhận xét}}',
        '{{hướng hoàn thiện}}',
      ].join('\n'),
    },
    { key: 'recipients', name: 'Nơi nhận', style: 'RECIPIENTS', builtIn: 'Như trên\nLưu: VT' },
  ],
  fields: [
    { key: 'body', name: 'tên cơ quan', meaning: 'Tên cơ quan gửi thư.', example: 'Sở Ngoại vụ' },
    {
      key: 'initiative',
      name: 'tên sáng kiến',
      meaning: 'Tên sáng kiến như trong đơn.',
      example: 'Sổ tay lễ tân đối ngoại',
      requiredIn: 'words',
    },
    {
      key: 'outcome',
      name: 'kết quả xét',
      meaning: 'Sáng kiến được công nhận, không được công nhận hay không được tiếp nhận.',
      example: 'đã được công nhận ở phạm vi cơ sở',
      requiredIn: 'words',
    },
    {
      key: 'remarks',
      name: 'ý kiến nhận xét',
      meaning: 'Ý kiến viết riêng cho sáng kiến này.',
      example: 'Sáng kiến dễ áp dụng, tiết kiệm thời gian.',
      requiredIn: 'words',
      isBlock: true,
    },
    {
      key: 'advice',
      name: 'hướng hoàn thiện',
      meaning: 'Hướng hoàn thiện, áp dụng tiếp; không in khi không có.',
      example: 'Hướng hoàn thiện, áp dụng tiếp: bổ sung bản tiếng Anh.',
      requiredIn: 'words',
      isBlock: true,
    },
  ],
} as const satisfies TemplateDefinition;
