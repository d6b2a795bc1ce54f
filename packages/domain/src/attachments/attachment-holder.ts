/**
 * Records that take files: a target, a content of a task or of a programme for the evidence of what is reported, an initiative for its papers,
 * the points of a member of a block for their evidence, a gathering for its photographs and papers, a role model for what shows its story, a
 * research topic for its acceptance, a letter that asks another body for the letter itself and its answer, a paper of a dossier for itself,
 * an issued decision for the copy that bears signature and seal, a round of the secret ballot for the scans of its papers.
 */
export const ATTACHMENT_HOLDERS = [
  'TARGET',
  'TASK_ITEM',
  'PROGRAMME_ITEM',
  'INITIATIVE',
  'BLOCK_SCORE',
  'GATHERING',
  'ROLE_MODEL',
  'RESEARCH_TOPIC',
  'OPINION_REQUEST',
  'DOSSIER_PAPER',
  'DECISION',
  'BALLOT_ROUND',
] as const;
export type AttachmentHolder = (typeof ATTACHMENT_HOLDERS)[number];

export const ATTACHMENT_HOLDER_NAMES = {
  TARGET: 'Chỉ tiêu',
  TASK_ITEM: 'Nội dung nhiệm vụ',
  PROGRAMME_ITEM: 'Nội dung chương trình',
  INITIATIVE: 'Sáng kiến',
  BLOCK_SCORE: 'Điểm ở một tiêu chí của cụm, khối',
  GATHERING: 'Hội nghị, sự kiện',
  ROLE_MODEL: 'Điển hình tiên tiến',
  RESEARCH_TOPIC: 'Đề tài khoa học',
  OPINION_REQUEST: 'Công văn lấy ý kiến',
  DOSSIER_PAPER: 'Giấy tờ của hồ sơ đề nghị',
  DECISION: 'Quyết định khen thưởng',
  BALLOT_ROUND: 'Kỳ bỏ phiếu kín',
} as const satisfies Record<AttachmentHolder, string>;
