/** The plan of 2021, word for word; its slips of the pen (CBCCVN, 34-CT/W, “Phần đầu”, 90 năm) stay as they are. */
export const PLAN = {
  title: 'Kế hoạch tổ chức phong trào thi đua yêu nước năm 2021',
  theme: 'Chủ động, sáng tạo, phục vụ hội nhập hiệu quả và phát triển bền vững',
  purposes: [
    'Tiếp tục đổi mới, đẩy mạnh phong trào thi đua, khơi dậy mạnh mẽ truyền thống yêu nước, ý chí tự lực, tự cường tinh thần vượt khó lao động, sáng tạo của cán bộ, công chức, viên chức, người lao động; phát huy sức mạnh tổng hợp của tập thể Sở Ngoại vụ để thực hiện thắng lợi các chỉ tiêu, nhiệm vụ đã đề ra tại Hội nghị CBCCVC nhằm góp phần phát triển kinh tế - xã hội, đảm bảo quốc phòng - an ninh, xây dựng Đảng và hệ thống chính trị của tỉnh năm 2021.',
    'Biểu dương, khen thưởng kịp thời các tập thể, cá nhân có thành tích xuất sắc, những điển hình tiên tiến trong hoạt động đối ngoại trên địa bàn tỉnh.',
  ],
  requirements: [
    'Các phòng chuyên môn, đơn vị trực thuộc tổ chức thi đua thường xuyên, liên tục đưa phong trào thi đua đi vào thực chất, hiệu quả.',
    'Khen thưởng công khai, khách quan, đúng pháp luật; đảm bảo khen thưởng tập thể, cá nhân có thành tích xuất sắc; có tính giáo dục, nêu gương, có sức lan tỏa trong cơ quan, đơn vị; chú trọng khen thưởng CBCCVC không giữ chức vụ lãnh đạo trong tham mưu thực hiện nhiệm vụ.',
  ],
  generalGoals: [
    'Cán bộ, công chức, viên chức, người lao động Sở Ngoại vụ Hà Tĩnh ra sức thi đua lập thành tích chào mừng Đại hội Đảng toàn quốc lần thứ XIII; triển khai nghiêm túc Nghị quyết Đại hội Đảng toàn quốc lần thứ XIII, Đại hội Đảng bộ tỉnh lần thứ XIX và Kế hoạch 5 năm 2021 - 2025; kỷ niệm 190 năm ngày thành lập tỉnh, 30 năm tái lập tỉnh.',
    'Phát huy dân chủ, đoàn kết, kỷ luật, kỷ cương hành chính; xây dựng đội ngũ cán bộ, đảng viên, công chức, viên chức có bản lĩnh chính trị vững vàng, có đạo đức trong sáng, năng lực chuyên môn, ý thức trách nhiệm, khát vọng đáp ứng yêu cầu nhiệm vụ trong tình hình mới; tăng cường công tác quản lý nhà nước trên lĩnh vực đối ngoại; tích cực, chủ động hội nhập quốc tế toàn diện với trọng tâm hội nhập kinh tế quốc tế nhằm tranh thủ tối đa các nguồn lực từ bên ngoài, góp phần phát triển kinh tế - xã hội; đẩy mạnh cải cách hành chính, trọng tâm là nâng cao chất lượng cán bộ, công chức, công vụ, ứng dụng CNTT, nỗ lực phấn đấu xây dựng Sở Ngoại vụ phát triển toàn diện trên mọi lĩnh vực...',
  ],
  signerName: 'Thái Phúc Sơn',
  signerPost: 'GIÁM ĐỐC',
} as const;
