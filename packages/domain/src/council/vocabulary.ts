/** Seats on the council (Hội đồng Thi đua - Khen thưởng), in the order of the establishing decision. */
export const COUNCIL_ROLES = [
  'CHAIR',
  'STANDING_VICE_CHAIR',
  'VICE_CHAIR',
  'STANDING_MEMBER',
  'MEMBER',
  'SECRETARY',
] as const;
export type CouncilRole = (typeof COUNCIL_ROLES)[number];

/** Who may preside: the chair, or a vice-chair who was handed the meeting (TT 12/2019/TT-BNV Điều 11(2)). */
export const PRESIDING_ROLES: readonly CouncilRole[] = ['CHAIR', 'STANDING_VICE_CHAIR', 'VICE_CHAIR'];

/** Who presides of those who are there: the chair, or the first vice-chair in the order of the decision. */
export function presidingOf<Seat extends { readonly role: CouncilRole }>(there: readonly Seat[]): Seat | undefined {
  return PRESIDING_ROLES.flatMap((wanted) => there.filter(({ role }) => role === wanted))[0];
}

export const COUNCIL_ROLE_NAMES = {
  CHAIR: 'Chủ tịch Hội đồng',
  STANDING_VICE_CHAIR: 'Phó Chủ tịch Thường trực Hội đồng',
  VICE_CHAIR: 'Phó Chủ tịch Hội đồng',
  STANDING_MEMBER: 'Ủy viên Thường trực',
  MEMBER: 'Ủy viên',
  SECRETARY: 'Thư ký Hội đồng',
} as const satisfies Record<CouncilRole, string>;

export const ATTENDANCE_STATUSES = ['PRESENT', 'ABSENT'] as const;
export type AttendanceStatus = (typeof ATTENDANCE_STATUSES)[number];

export const VOTE_CHOICES = ['AGREE', 'DISAGREE', 'ABSTAIN'] as const;
export type VoteChoice = (typeof VOTE_CHOICES)[number];

/** OPEN: biểu quyết công khai, each vote stands under its name. SECRET: bỏ phiếu kín, never stored by this module. */
export const VOTE_FORMS = ['OPEN', 'SECRET'] as const;
export type VoteForm = (typeof VOTE_FORMS)[number];

/**
 * What the share is taken of.
 * ALL_MEMBERS: every voting member, absent and excluded ones too (NĐ 91/2017 Điều 45(8)).
 * ALL_MEMBERS_EXCEPT_EXCLUDED: the same without those who have a conflict of interest.
 * PRESENT_MEMBERS: voting members in the room; one who stands aside or abstains still counts.
 * VALID_VOTES: votes for and against; an abstention is not a valid vote.
 */
export const VOTE_BASES = ['ALL_MEMBERS', 'ALL_MEMBERS_EXCEPT_EXCLUDED', 'PRESENT_MEMBERS', 'VALID_VOTES'] as const;
export type VoteBase = (typeof VOTE_BASES)[number];

/**
 * Why a line is not put on an agenda: its state does not let it, a body that was asked has not answered, a public posting still
 * holds it, or it was never posted where the body wants it.
 */
export const AGENDA_HINDRANCES = ['STATE', 'OPINION_AWAITED', 'POSTED', 'NOT_POSTED'] as const;
export type AgendaHindrance = (typeof AGENDA_HINDRANCES)[number];

export const CONFLICT_KINDS = ['SELF', 'OWN_DEPARTMENT', 'CO_AUTHOR', 'RELATIVE', 'DECLARED'] as const;
export type ConflictKind = (typeof CONFLICT_KINDS)[number];

/** Why somebody stands aside, said of them. */
export const CONFLICT_REASONS = {
  SELF: 'là người được xét',
  OWN_DEPARTMENT: 'thuộc tập thể được xét',
  CO_AUTHOR: 'là tác giả của sáng kiến làm căn cứ cho hồ sơ',
  RELATIVE: 'có quan hệ với người được xét, theo lời khai',
  DECLARED: 'đã báo có liên quan',
} as const satisfies Record<ConflictKind, string>;
