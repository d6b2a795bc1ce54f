import type { PaperKind } from '../audit/index.ts';

/** The kinds of official papers, as the trail names them. */
export const PAPER_NAMES = {
  PLAN_PAPER: 'kế hoạch',
  SITTING_MINUTES: 'biên bản họp Hội đồng sáng kiến',
  SUBMISSION_PAPER: 'tờ trình cấp trên và danh sách',
  PEER_REVIEW_MINUTES: 'biên bản họp bình xét',
  POSTING_NOTICE: 'thông báo công khai danh sách',
  NOMINATION_LIST: 'danh sách đề nghị của phòng, đơn vị',
  MEETING_INVITATION: 'giấy mời họp Hội đồng',
  BALLOT_SLIPS: 'phiếu bầu',
  MEETING_MINUTES: 'biên bản họp Hội đồng',
  TALLY_SHEET: 'biên bản kiểm phiếu',
  RECOGNITION_DECISION: 'quyết định công nhận sáng kiến',
  INITIATIVE_REQUEST: 'đơn yêu cầu công nhận sáng kiến',
  FEEDBACK_LETTER: 'thư phản hồi về sáng kiến',
  ACHIEVEMENT_REPORT: 'báo cáo thành tích',
  CERTIFICATE_PAPER: 'giấy chứng nhận sáng kiến',
  CERTIFICATE_SHEETS: 'các giấy chứng nhận sáng kiến của một lần cấp',
  TEMPLATE_ON_DECISION: 'mẫu văn bản với số liệu của quyết định gần nhất',
  TEMPLATE_SAMPLE: 'mẫu văn bản với số liệu minh họa',
  AWARD_DECISION: 'quyết định khen thưởng',
  AWARD_CERTIFICATES: 'giấy khen, giấy chứng nhận danh hiệu của một lần in',
  AWARD_CERTIFICATE_TEST: 'tờ in thử giấy khen',
  AWARD_CERTIFICATE_PROOF: 'bản rà soát lời trên giấy khen',
  REVIEW_PAPER: 'báo cáo sơ kết, tổng kết',
  REGISTRATION_PAPER: 'danh sách đăng ký thi đua',
} as const satisfies Record<PaperKind, string>;
