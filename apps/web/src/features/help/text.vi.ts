import type { AwardCode, AwardLevel } from '@thidua/domain/vocabulary';

import type { GuideGroup, GuideScreen, GuideTask } from './guides.logic.ts';

interface TaskWords {
  readonly title: string;
  readonly steps: readonly string[];
}

export const vi = {
  title: 'Trợ giúp',
  lead: 'Cách làm từng việc, theo vai trò. Phần của anh/chị ở trên cùng.',
  contents: 'Trên trang này',
  own: 'Việc của anh/chị',
  others: 'Việc của người khác',
  open: (screen: string) => `Mở ${screen}`,
  screens: {
    home: 'Việc của tôi',
    yearBoard: 'Tổng quan năm',
    targets: 'Chỉ tiêu',
    initiatives: 'Sáng kiến',
    nominationGrid: 'Lập danh sách theo phòng',
    nominations: 'Hồ sơ đề nghị',
    meetings: 'Phiên họp',
    votes: 'Biểu quyết',
    decisions: 'Quyết định',
    audit: 'Nhật ký hệ thống',
  } as const satisfies Record<GuideScreen, string>,
  groups: {
    STAFF: 'Cán bộ, công chức, viên chức, người lao động',
    HEAD: 'Trưởng phòng, đơn vị',
    SECRETARY: 'Thường trực Hội đồng',
    COUNCIL: 'Thành viên Hội đồng',
    DIRECTOR: 'Giám đốc',
    AUDITOR: 'Thanh tra',
    ADMIN: 'Quản trị kỹ thuật',
  } as const satisfies Record<GuideGroup, string>,
  tasks: {
    writeInitiative: {
      title: 'Viết và nộp sáng kiến',
      steps: [
        'Vào Sáng kiến, nhấn Thêm sáng kiến và ghi tên. Bản nháp có mã ngay.',
        'Viết các phần theo thứ tự nào cũng được. Trang tự lưu; dòng “Đã lưu lúc…” cho biết đã giữ được.',
        'Ở phần Tác giả, tổng tỷ lệ đóng góp phải bằng 100%.',
        'Nhấn Kiểm tra lại trước khi nộp, sửa chỗ còn thiếu, rồi nộp.',
      ],
    },
    followInitiative: {
      title: 'Xem sáng kiến đang ở đâu, rút hoặc bổ sung',
      steps: [
        'Mở sáng kiến: đầu trang ghi hồ sơ đang ở ai, từ ngày nào.',
        'Bị trả lại thì lý do nằm trên cùng. Sửa xong nộp lại, mã không đổi.',
        'Muốn dừng thì nhấn Rút. Bản đã rút vẫn xem được.',
      ],
    },
    endorse: {
      title: 'Xác nhận sáng kiến của phòng',
      steps: [
        'Việc của tôi cho biết sáng kiến nào chờ xác nhận.',
        'Đọc hồ sơ, rồi xác nhận; hoặc trả lại và ghi rõ cần bổ sung gì.',
        'Sáng kiến của chính mình do Thường trực Hội đồng xác nhận.',
      ],
    },
    nominate: {
      title: 'Lập danh sách đề nghị của phòng',
      steps: [
        'Vào Lập danh sách theo phòng. Mỗi người một dòng, mỗi danh hiệu một cột.',
        'Đánh dấu ô cần đề nghị. Nhấn vào kết luận trong ô để xem từng điều kiện và điều luật.',
        'Trả lời các điểm cần nhận xét, viết tóm tắt thành tích.',
        'Xem dòng hạn mức Chiến sĩ thi đua cơ sở: số này tính trên toàn cơ quan, không riêng phòng nào.',
        'Nhấn Kiểm tra lại trước khi gửi, rồi gửi. Không ai tự đề nghị cho mình.',
      ],
    },
    completeNomination: {
      title: 'Bổ sung hồ sơ bị trả lại',
      steps: [
        'Vào Hồ sơ đề nghị, lọc trạng thái Cần bổ sung.',
        'Đọc lý do, sửa trong danh sách của phòng, rồi gửi lại.',
      ],
    },
    receive: {
      title: 'Tiếp nhận hoặc trả lại',
      steps: [
        'Việc của tôi xếp hồ sơ quá hạn lên trước.',
        'Mở hồ sơ, xem điều kiện và căn cứ, rồi tiếp nhận.',
        'Thiếu thì trả lại và ghi lý do: người nhận đọc đúng câu đó.',
      ],
    },
    recognise: {
      title: 'Ghi quyết định công nhận sáng kiến',
      steps: [
        'Mở sáng kiến đã tiếp nhận.',
        'Ghi số, ngày, cơ quan quyết định và phạm vi công nhận; hoặc ghi không công nhận kèm lý do.',
      ],
    },
    prepareMeeting: {
      title: 'Chuẩn bị phiên họp',
      steps: [
        'Vào Phiên họp, nhấn Tạo phiên họp, ghi ngày giờ và địa điểm.',
        'Ở thẻ Chương trình, chọn hồ sơ đã tiếp nhận và đưa vào chương trình.',
        'Đầu buổi họp, ghi người có mặt. Trang cho biết đã đủ số thành viên để họp chưa.',
      ],
    },
    draftDecision: {
      title: 'Soạn quyết định',
      steps: [
        'Sau khi phiên họp kết thúc, mở phiên họp và nhấn Soạn quyết định.',
        'Xem danh sách kèm theo, sửa trích yếu. Người soạn và người ký phải là hai người.',
        'Dự thảo chuyển sang Việc của tôi của Giám đốc.',
      ],
    },
    recordTarget: {
      title: 'Cập nhật chỉ tiêu không tự tính được',
      steps: [
        'Vào Chỉ tiêu, mở chỉ tiêu ghi “Người theo dõi cập nhật”.',
        'Ghi kết quả, ngày và dựa vào đâu. Các lần cập nhật trước vẫn giữ nguyên.',
      ],
    },
    vote: {
      title: 'Biểu quyết trên điện thoại hoặc máy tính',
      steps: [
        'Đến giờ họp, vào Biểu quyết. Trang tự chuyển theo người chủ trì.',
        'Với mỗi mục, chọn Đồng ý, Không đồng ý hoặc Không có ý kiến.',
        'Xem lại rồi gửi. Đã gửi thì không sửa được.',
        'Kết quả hiện sau khi người chủ trì đóng biểu quyết.',
      ],
    },
    stepAside: {
      title: 'Khi có liên quan',
      steps: [
        'Mục về chính mình hoặc tập thể phòng mình: hệ thống tự để ngoài, và ghi rõ.',
        'Có quan hệ khác thì báo có liên quan trước khi biểu quyết.',
      ],
    },
    chair: {
      title: 'Chủ trì phiên họp',
      steps: [
        'Mở phiên họp, nhấn Điều hành họp. Đủ số thành viên mới bắt đầu được.',
        'Mở biểu quyết từng mục hoặc nhiều mục. Trong lúc mở chỉ thấy số người đã gửi.',
        'Đóng biểu quyết để xem số phiếu, tỷ lệ, mức cần đạt và căn cứ.',
        'Hết mục thì kết thúc họp. Kết quả không thay đổi được nữa.',
      ],
    },
    sign: {
      title: 'Ký ban hành quyết định',
      steps: [
        'Việc của tôi có dự thảo chờ ký. Mở ra, xem danh sách và kết quả họp.',
        'Nhấn Ký ban hành, kiểm tra số và ngày.',
        'Ban hành rồi, khen thưởng được ghi vào lịch sử từng người và chỉ tiêu tự tính lại.',
      ],
    },
    watchYear: {
      title: 'Xem năm thi đua trên một trang',
      steps: [
        'Vào Tổng quan năm: chỉ tiêu, hạn mức, sáng kiến, hồ sơ, việc chậm.',
        'Nhấn vào một con số để xem danh sách tạo nên nó.',
      ],
    },
    traceNumber: {
      title: 'Truy một con số',
      steps: [
        'Mở chỉ tiêu: mục “Số này gồm những gì” liệt kê từng hồ sơ, quyết định.',
        'Mở quyết định, phiên họp, hồ sơ theo đường dẫn. Mỗi điều kiện ghi dữ kiện và điều luật đã dùng.',
      ],
    },
    readTrail: {
      title: 'Đọc nhật ký',
      steps: [
        'Vào Nhật ký hệ thống, lọc theo loại việc.',
        'Nhấn vào đối tượng để chỉ xem nhật ký của một hồ sơ.',
        'Mỗi dòng nối với dòng trước bằng mã băm; không ai sửa hay xóa được.',
      ],
    },
    keepRunning: {
      title: 'Giữ phần mềm chạy',
      steps: [
        'Vai này không xem hồ sơ và không xem biểu quyết.',
        'Người dùng báo mã lỗi thì tìm mã đó trong nhật ký của máy chủ.',
      ],
    },
  } as const satisfies Record<GuideTask, TaskWords>,
  vote: {
    title: 'Biểu quyết công khai nghĩa là gì',
    points: [
      'Phiên bản này chỉ có biểu quyết công khai, ghi tên: không phải bỏ phiếu kín.',
      'Trong lúc biểu quyết, không ai thấy ý kiến của người khác, chỉ thấy bao nhiêu người đã gửi.',
      'Sau khi đóng, ý kiến của từng thành viên được ghi vào kết quả cùng tên, và người xem được phiên họp đọc được.',
      'Mỗi thành viên có một ý kiến cho mỗi mục. Gửi hai lần vẫn chỉ tính lần đầu.',
      'Danh hiệu mà quy tắc đòi bỏ phiếu kín thì chưa đưa vào chương trình họp ở đây được.',
    ],
  },
  awards: {
    title: 'Danh hiệu, hình thức khen thưởng',
    caption: 'Tên gọi, viết tắt, ai quyết định và tặng cho ai',
    columns: { name: 'Tên', short: 'Viết tắt', level: 'Ai quyết định' },
    natures: { TITLE: 'Danh hiệu thi đua', FORM: 'Hình thức khen thưởng' },
    levels: {
      GRASSROOTS: 'Giám đốc',
      PROVINCE: 'Tỉnh',
      MINISTRY: 'Bộ',
      STATE: 'Nhà nước',
    } as const satisfies Record<AwardLevel, string>,
    subjects: {
      PERSON: 'cho cá nhân',
      COLLECTIVE: 'cho tập thể',
      BOTH: 'cho cá nhân và tập thể',
      ANYBODY: 'cho cá nhân, tập thể và hộ gia đình',
    },
    gloss: {
      NATIONAL_EMULATION_FIGHTER: '',
      PROVINCIAL_EMULATION_FIGHTER: '',
      GRASSROOTS_EMULATION_FIGHTER: '',
      ADVANCED_WORKER: '',
      GOVERNMENT_FLAG: '',
      PROVINCIAL_FLAG: '',
      MINISTERIAL_FLAG: '',
      EXCELLENT_COLLECTIVE: '',
      ADVANCED_COLLECTIVE: '',
      LABOUR_ORDER_FIRST: '',
      LABOUR_ORDER_SECOND: '',
      LABOUR_ORDER_THIRD: '',
      PRIME_MINISTER_MERIT: '',
      PROVINCIAL_MERIT: '',
      MINISTERIAL_MERIT: '',
      COMMEMORATIVE_MEDAL: '',
      DIRECTOR_COMMENDATION: '',
    } as const satisfies Record<AwardCode, string>,
  },
  keys: {
    title: 'Phím tắt',
    caption: 'Phím và việc của nó',
    columns: { key: 'Phím', does: 'Làm gì' },
    rows: {
      search: 'Tìm người, hồ sơ, văn bản, màn hình',
      help: 'Mở trang này (ngoài ô nhập)',
      rows: 'Chuyển dòng trong bảng; chuyển thẻ',
      open: 'Mở dòng đang chọn',
      select: 'Chọn dòng, đánh dấu ô',
      save: 'Lưu ngay khi soạn sáng kiến',
      check: 'Kiểm tra lại trước khi nộp',
      close: 'Đóng hộp thoại, bảng tìm kiếm',
    },
    switch: 'Phím một chữ có thể trùng với phần mềm đọc màn hình hoặc bộ gõ. Tắt ở đây nếu vướng.',
    legend: 'Phím tắt một chữ',
    on: 'Bật',
    off: 'Tắt',
  },
  ask: {
    title: 'Hỏi ai',
    people: (organisation: string) => `Thường trực Hội đồng của ${organisation}:`,
    nobody: 'Chưa có người giữ việc Thường trực Hội đồng. Hỏi trưởng phòng của anh/chị.',
    code: 'Khi báo lỗi, đọc kèm mã lỗi trên màn hình: mã đó chỉ đúng lần nhấn của anh/chị trong nhật ký, không chứa nội dung.',
  },
  accessibility: {
    title: 'Trợ năng',
    points: [
      'Trang được làm theo Hướng dẫn về khả năng truy cập nội dung web WCAG 2.2, mức AA, và được kiểm tra tự động ở mỗi lần thay đổi.',
      'Mọi việc làm được bằng bàn phím. Trạng thái luôn có biểu tượng và chữ, không chỉ có màu.',
      'Phóng to đến 400% hoặc màn hình rộng 320 điểm ảnh vẫn đọc được, không phải cuộn ngang.',
      'Giao diện tối, mật độ bảng và ngôn ngữ chọn trong menu tên anh/chị.',
      'Gặp chỗ khó dùng, báo người ở mục Hỏi ai.',
    ],
  },
};
