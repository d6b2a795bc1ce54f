import { sampleId } from './sample-id.ts';

/** A task of the plan: number and text as in the plan, the short title is ours. */
export const PLAN_TASKS = [
  {
    number: '2.1',
    title: 'Học tập và làm theo Hồ Chí Minh; kỷ luật, kỷ cương; đổi mới công tác thi đua, khen thưởng',
    content:
      'Tiếp tục phát động phong trào thực hiện Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị “về đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh” gắn với thực hiện Nghị quyết 04-NQ-TW (khóa XII). Nghiêm túc thực hiện kỷ luật kỷ cương hành chính theo tinh thần Chỉ thị 35, Kết luận 05, Quyết định 52 của Ủy ban nhân dân tỉnh. 100% CBCCVN thực hiện tốt quy chế dân chủ, quy chế hoạt động của cơ quan; thực hiện tốt cơ chế lãnh đạo của Cấp ủy, quy chế phối hợp giữa Chuyên môn, Công đoàn và Đoàn thanh niên.\nTriển khai và thực hiện nghiêm túc Chỉ thị 34-CT/W ngày 7/04/2014 của Bộ Chính trị về tiếp tục đổi mới công tác thi đua khen thưởng, Chỉ thị 41-CT/TU ngày 09/9/2014 của Tỉnh ủy về tăng cường lãnh đạo, chỉ đạo đổi mới công tác thi đua, khen thưởng và các Luật thi đua khen thưởng, sửa đổi bổ sung mới; Chỉ thị của UBND tỉnh và Bộ Ngoại giao về việc tổ chức phong trào thi đua thực hiện thắng lợi nhiệm vụ phát triển kinh tế - xã hội năm 2021.',
  },
  {
    number: '2.2',
    title: 'Tham mưu công tác đối ngoại, nâng cao trình độ chuyên môn, ngoại ngữ',
    content:
      'Tiếp tục phát động phong trào “Học tập và làm theo tư tưởng của Bác trong công tác ngoại giao”. Thực hiện tốt công tác tham mưu Tỉnh ủy, Ủy ban nhân dân tỉnh về lĩnh vực đối ngoại theo Chương trình toàn khóa của Ban Chấp hành Đảng bộ nhiệm kỳ 2020 – 2025 góp phần thực hiện thắng lợi Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Hà Tĩnh lần thứ XIX, nhiệm kỳ 2020 – 2025, Nghị quyết Đại hội Đảng bộ khối các cơ quan tỉnh lần thứ XVI, Nghị quyết Đại hội Chi bộ Sở Ngoại vụ lần thứ IX nhiệm kỳ 2020-2025. Triển khai có hiệu quả Chương trình khung của tỉnh. Mỗi cán bộ, công chức, viên chức Sở Ngoại vụ tiếp tục phát huy truyền thống của ngành đối ngoại; tích cực học tập và nâng cao trình độ chuyên môn, ngoại ngữ nhằm đáp ứng yêu cầu nhiệm vụ chuyên môn; khiêm tốn và tận tụy với công việc, hết lòng hết sức phục vụ nhân dân. Dù trong bất cứ hoàn cảnh nào, luôn thể hiện lòng trung thành và xứng đáng là bộ phận tham mưu phục vụ đắc lực cho các cấp lãnh đạo về lĩnh vực đối ngoại.',
  },
  {
    number: '2.3',
    title: 'Cải cách hành chính, ứng dụng công nghệ thông tin, dân chủ cơ sở',
    content:
      'Thực hiện tốt Chương trình cải cách hành chính nhà nước, tiếp tục đổi mới lề lối làm việc, bám sát chức năng, nhiệm vụ, chương trình công tác và Quy chế làm việc của cơ quan Sở Ngoại vụ, góp phần quan trọng vào công tác chỉ đạo, điều hành của tập thể Lãnh đạo Sở. Tăng cường việc áp dụng công nghệ thông tin, nâng cao hiệu quả và hiệu lực quản lý Nhà nước, tiếp tục cập nhật, sửa đổi, bổ sung các quy trình áp dụng hệ thống chất lượng theo tiêu chuẩn Việt Nam TCVN ISO 9001 - 2015; tổ chức thực hiện tốt việc kiểm soát thủ tục hành chính tạo điều kiện thuận lợi cho tổ chức, cá nhân đến giao dịch; thực hiện tốt quy chế dân chủ cơ sở đảm bảo công khai, minh bạch trong cơ quan, đơn vị.',
  },
  {
    number: '2.4',
    title: 'Phòng, chống tham nhũng, thực hành tiết kiệm, hoạt động từ thiện',
    content:
      'Tích cực phòng, chống tham nhũng, thực hành tiết kiệm chống lãng phí. Tích cực vận động cán bộ, công chức, viên chức và gia đình không tham gia các tệ nạn xã hội, hưởng ứng và tham gia đầy đủ và hiệu quả các hoạt động từ thiện do Trung ương và tỉnh phát động.',
  },
  {
    number: '2.5',
    title: 'Văn hóa công sở và các phong trào đang thực hiện',
    content:
      'Quán triệt, triển khai thực hiện có hiệu quả Nghị quyết số 01-NQ-ĐUK ngày 10/10/2016 của Ban Thường vụ Đảng ủy khối các cơ quan tỉnh về “Tăng cường lãnh đạo xây dựng văn hóa công sở đáp ứng yêu cầu nhiệm vụ phát triển của tỉnh đến năm 2020 và những năm tiếp theo”. Tiếp tục thực hiện phong trào “Toàn tỉnh chung sức xây dựng nông thôn mới”, “Tham mưu giỏi, phục vụ tốt”, “Trung thành, trách nhiệm, liêm chính, sáng tạo”, “Cán bộ, công chức, viên chức Sở Ngoại vụ Hà Tĩnh thực hiện văn hóa công sở giai đoạn 2019-2025”. Tổ chức thi đua lập thành tích kỷ niệm các ngày lễ lớn của dân tộc; 190 năm ngày thành lập tỉnh, 30 năm tái lập tỉnh; các ngày lễ của quê hương, đất nước và 76 năm ngày thành lập ngành Ngoại giao Việt Nam; 16 năm ngày thành lập Sở Ngoại vụ Hà Tĩnh.',
  },
  {
    number: '2.6',
    title: 'Cuộc vận động “nói không với tiêu cực”',
    content:
      'Triển khai phong trào thi đua thực hiện Cuộc vận động “Cán bộ, công chức, viên chức nói không với tiêu cực” với nội dung:\n- Không cửa quyền, hách dịch, gây khó khăn, phiền hà;\n- Không quan liêu, vô cảm, vô trách nhiệm;\n- Không tham nhũng, lãng phí, lợi ích nhóm;\n- Không xu nịnh, chạy chọt, gian dối;\n- Không lợi dụng chức vụ, quyền hạn trong thực thi công vụ.',
  },
  {
    number: '2.7',
    title: 'An toàn giao thông, văn hóa giao thông',
    content:
      'Tích cực hưởng ứng các phong trào thi đua An toàn giao thông. Đẩy mạnh xây dựng "Văn hóa giao thông" trong cán bộ, công chức, viên chức; thực hiện Tháng an toàn giao thông và tổ chức lễ phát động hưởng ứng thực hiện các hành vi nhằm giảm thiểu tai nạn giao thông.',
  },
  {
    number: '2.8',
    title: 'Đăng ký phong trào “Ngày làm việc 8 giờ chất lượng, hiệu quả”, “Giỏi việc nước - Đảm việc nhà”',
    content:
      '100% CBCCVN đăng ký thi đua phong trào “Ngày làm việc 8 giờ chất lượng, hiệu quả”, “Giỏi việc nước - Đảm việc nhà” xây dựng gia đình “ấm no, hạnh phúc, bình đẳng, tiến bộ” trong đội ngũ CBCCVN Sở.',
  },
  {
    number: '2.9',
    title: 'Cụm thi đua, khối thi đua; văn nghệ, thể thao',
    content:
      'Tích cực tham gia các hoạt động của Cụm thi đua số 3 - Bộ Ngoại giao, Khối thi đua Văn hóa - Xã hội, Hành chính - Tổng hợp của tỉnh. Mỗi cán bộ, công chức, viên chức, người lao động trong cơ quan tích cực tham gia các hoạt động văn nghệ, thể thao để tạo không khí thi đua sôi nổi nhân các ngày kỷ niệm, đồng thời tạo sự vui tươi đoàn kết trong nội bộ, nâng cao sức khỏe là động lực thúc đẩy thực hiện tốt các nhiệm vụ chuyên môn; nghiêm túc thực hiện tốt việc phòng chống tệ nạn xã hội, phòng chống cháy nổ, không hút thuốc lá nơi công sở.',
  },
  {
    number: '2.10',
    title: 'Chương trình khung của tỉnh; đề tài và sáng kiến',
    content:
      'Đăng ký và hoàn thành 02 nội dung trong chương trình khung của tỉnh năm 2021. Phần đầu có 02 đề tài được Hội đồng xét sáng kiến tỉnh công nhận sáng kiến cấp tỉnh; từ 07 đến 09 sáng kiến cấp cơ sở.',
  },
] as const;

interface PlanTaskItem {
  readonly task: string;
  readonly ordinal: number;
  readonly text: string;
  readonly outcome: 'MET' | 'NOT_MET' | null;
  /** VPTTR for the office itself, or the person of it. */
  readonly owner?: 'VPTTR' | 'nga';
  readonly dueDay?: string;
}

/** Concrete work of task 2.3 in the plan's own words, each judged by itself. */
export const PLAN_TASK_ITEMS: readonly PlanTaskItem[] = [
  { task: '2.3', ordinal: 1, text: 'Tiếp tục đổi mới lề lối làm việc', outcome: 'MET', owner: 'VPTTR' },
  {
    task: '2.3',
    ordinal: 2,
    text: 'Tiếp tục cập nhật, sửa đổi, bổ sung các quy trình áp dụng hệ thống chất lượng theo tiêu chuẩn Việt Nam TCVN ISO 9001 - 2015',
    outcome: 'NOT_MET',
    owner: 'nga',
    dueDay: '2021-11-30',
  },
  { task: '2.3', ordinal: 3, text: 'Thực hiện tốt quy chế dân chủ cơ sở', outcome: null },
];

export function taskId(number: string): string {
  return sampleId(`task ${number}`);
}
