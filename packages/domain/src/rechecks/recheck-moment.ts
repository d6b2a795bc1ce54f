/** When a sent line was judged once more: at the desk on demand, for an agenda, for a draft decision, at its signing, for a tờ trình. */
export const RECHECK_MOMENTS = ['DESK', 'AGENDA', 'DRAFT', 'ISSUE', 'FORWARD'] as const;
export type RecheckMoment = (typeof RECHECK_MOMENTS)[number];

export const RECHECK_MOMENT_NAMES = {
  DESK: 'Tại bàn thường trực',
  AGENDA: 'Khi đưa vào chương trình họp',
  DRAFT: 'Khi lập dự thảo quyết định',
  ISSUE: 'Khi ban hành quyết định',
  FORWARD: 'Khi trình cấp trên',
} as const satisfies Record<RecheckMoment, string>;
