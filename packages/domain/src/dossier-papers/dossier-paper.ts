/** Papers of a dossier, in the order in which a reader leafs through them (law.md d.2). */
export const DOSSIER_PAPERS = [
  'PROPOSAL',
  'ACHIEVEMENT_REPORT',
  'PEER_REVIEW_MINUTES',
  'BLOCK_MINUTES',
  'CREATIVE_PROOF',
  'FORMER_UNIT_OPINION',
  'HOST_CONFIRMATION',
  'RETIREMENT_NOTICE',
  'COUNCIL_MINUTES',
  'SUBMISSION',
] as const;
export type DossierPaper = (typeof DOSSIER_PAPERS)[number];

export const DOSSIER_PAPER_NAMES = {
  PROPOSAL: 'Văn bản đề nghị của phòng, đơn vị',
  ACHIEVEMENT_REPORT: 'Báo cáo thành tích',
  PEER_REVIEW_MINUTES: 'Biên bản họp bình xét',
  BLOCK_MINUTES: 'Biên bản bình xét của cụm, khối thi đua',
  CREATIVE_PROOF: 'Quyết định công nhận, chứng nhận, xác nhận sáng kiến, đề tài',
  FORMER_UNIT_OPINION: 'Ý kiến nhận xét của đơn vị công tác trước',
  HOST_CONFIRMATION: 'Xác nhận của nơi nhận biệt phái',
  RETIREMENT_NOTICE: 'Thông báo hoặc quyết định nghỉ hưu',
  COUNCIL_MINUTES: 'Biên bản họp Hội đồng, kết quả bỏ phiếu',
  SUBMISSION: 'Tờ trình hoặc công văn gửi cấp trên, kèm danh sách',
} as const satisfies Record<DossierPaper, string>;

/** Who makes the paper. */
export const PAPER_MAKERS = [
  'DIVISION',
  'SUBJECT',
  'BLOCK',
  'RECOGNISER',
  'FORMER_UNIT',
  'HOST',
  'STAFF_OFFICE',
  'COUNCIL',
  'BODY',
] as const;
export type PaperMaker = (typeof PAPER_MAKERS)[number];

export const PAPER_MAKER_NAMES = {
  DIVISION: 'Phòng, đơn vị lập danh sách',
  SUBJECT: 'Cá nhân, tập thể được đề nghị; phòng, đơn vị xác nhận',
  BLOCK: 'Cụm, khối thi đua',
  RECOGNISER: 'Cơ quan công nhận sáng kiến, nghiệm thu đề tài',
  FORMER_UNIT: 'Đơn vị công tác trước',
  HOST: 'Cơ quan nhận biệt phái',
  STAFF_OFFICE: 'Cơ quan quản lý cán bộ',
  COUNCIL: 'Hội đồng Thi đua - Khen thưởng',
  BODY: 'Cơ quan',
} as const satisfies Record<PaperMaker, string>;

/** When the paper belongs in the dossier: before the division sends it, or before the body forwards it to the higher level. */
export const PAPER_STAGES = ['SENDING', 'FORWARDING'] as const;
export type PaperStage = (typeof PAPER_STAGES)[number];

export const PAPER_STAGE_NAMES = {
  SENDING: 'Có khi phòng, đơn vị gửi hồ sơ',
  FORWARDING: 'Có khi cơ quan trình cấp trên',
} as const satisfies Record<PaperStage, string>;

/** How a paper stands. LATER: it comes into being later in the dossier's life, so that nobody lacks it now. */
export const PAPER_STATES = ['HAVE', 'MISSING', 'LATER', 'NOT_NEEDED'] as const;
export type PaperState = (typeof PAPER_STATES)[number];

export const PAPER_STATE_NAMES = {
  HAVE: 'Đã có',
  MISSING: 'Còn thiếu',
  LATER: 'Có sau',
  NOT_NEEDED: 'Không cần',
} as const satisfies Record<PaperState, string>;
