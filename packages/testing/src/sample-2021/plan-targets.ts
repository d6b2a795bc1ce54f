import type { Prisma } from '@thidua/db';
import { day } from '../day.ts';
import { departmentId } from './organisation.ts';
import { thematicMovementIdOf } from './thematic-movements.ts';

type PlanTarget = Omit<Prisma.TargetCreateManyInput, 'movementId' | 'ordinal' | 'ownerDepartmentId' | 'dueOn'> & {
  readonly dueOn?: Date;
};

const DECISION = 'Quyết định khen thưởng';
const FOLLOWED_UP = 'Tổng hợp của Văn phòng - Thanh tra';

const COLLECTIVE: readonly PlanTarget[] = [
  {
    code: 'T1',
    group: 'COLLECTIVE',
    kind: 'AWARD_PROPOSAL',
    title: 'Đề nghị tặng Sở Huân chương Lao động hạng Nhì',
    sourceText: 'Tập thể Sở Ngoại vụ đề nghị Chủ tịch nước tặng Huân chương Lao động hạng Nhì.',
    awardCode: 'LABOUR_ORDER_SECOND',
    subjectKind: 'COLLECTIVE',
    minimum: 1,
    evidence: 'Tờ trình đề nghị khen thưởng',
    dueOn: day('2021-06-30'),
    note: 'Đạt khi đã trình; việc tặng do Chủ tịch nước quyết định.',
  },
  ratingTarget(
    'T2',
    'CB',
    'Chi bộ Sở hoàn thành xuất sắc nhiệm vụ',
    'Chi bộ Sở xếp loại Chi bộ hoàn thành xuất sắc nhiệm vụ.',
  ),
  ratingTarget(
    'T3',
    'CD',
    'Công đoàn cơ sở hoàn thành xuất sắc nhiệm vụ',
    'Công đoàn xếp loại Công đoàn cơ sở hoàn thành xuất sắc nhiệm vụ.',
  ),
  ratingTarget(
    'T4',
    'DTN',
    'Chi đoàn hoàn thành xuất sắc nhiệm vụ',
    'Chi đoàn xếp loại Chi đoàn hoàn thành xuất sắc nhiệm vụ.',
  ),
  {
    code: 'T5a',
    group: 'COLLECTIVE',
    kind: 'AWARD_COUNT',
    title: 'Phòng, đơn vị được tặng Bằng khen của Ủy ban nhân dân tỉnh',
    sourceText: '01 phòng (đơn vị) được Ủy ban nhân dân tỉnh tặng Bằng khen',
    awardCode: 'PROVINCIAL_MERIT',
    subjectKind: 'COLLECTIVE',
    minimum: 1,
    evidence: DECISION,
  },
  {
    code: 'T5b',
    group: 'COLLECTIVE',
    kind: 'AWARD_COUNT',
    title: 'Phòng, đơn vị được công nhận Tập thể lao động xuất sắc',
    sourceText: '01 phòng (đơn vị) được Ủy ban nhân dân tỉnh công nhận danh hiệu tập thể Lao động xuất sắc.',
    awardCode: 'EXCELLENT_COLLECTIVE',
    subjectKind: 'COLLECTIVE',
    minimum: 1,
    evidence: DECISION,
  },
  {
    code: 'T5c',
    group: 'COLLECTIVE',
    kind: 'AWARD_COUNT',
    title: 'Phòng, đơn vị được Giám đốc Sở tặng Giấy khen',
    sourceText: '02 phòng (đơn vị) được Giám đốc Sở tặng Giấy khen.',
    awardCode: 'DIRECTOR_COMMENDATION',
    subjectKind: 'COLLECTIVE',
    minimum: 2,
    evidence: DECISION,
  },
  {
    code: 'T6',
    tag: 'Hội nghị CBCCVC 2021',
    group: 'COLLECTIVE',
    kind: 'AWARD_SHARE_ALL',
    title: '100 % phòng, đơn vị đạt Tập thể lao động tiên tiến',
    sourceText: '100% phòng, đơn vị đạt danh hiệu Lao động tiên tiến.',
    awardCode: 'ADVANCED_COLLECTIVE',
    subjectKind: 'COLLECTIVE',
    shareBasisPoints: 10_000,
    base: 'DEPARTMENTS',
    evidence: DECISION,
    note: 'Kế hoạch ghi “Lao động tiên tiến”; danh hiệu của tập thể là “Tập thể lao động tiên tiến”.',
  },
  {
    code: 'T7a',
    group: 'COLLECTIVE',
    kind: 'RECOGNITION',
    title: 'Cơ quan đạt chuẩn văn hóa',
    sourceText: 'Cơ quan đạt chuẩn văn hóa, an toàn về an ninh trật tự.',
    minimum: 1,
    evidence: 'Quyết định công nhận cơ quan đạt chuẩn văn hóa',
    decider: 'UBND thành phố',
  },
  {
    code: 'T7b',
    group: 'COLLECTIVE',
    kind: 'RECOGNITION',
    title: 'Cơ quan an toàn về an ninh trật tự',
    sourceText: 'Cơ quan đạt chuẩn văn hóa, an toàn về an ninh trật tự.',
    minimum: 1,
    evidence: 'Quyết định công nhận cơ quan đạt tiêu chuẩn an toàn về an ninh trật tự',
    decider: 'Công an tỉnh',
  },
];

const PERSON: readonly PlanTarget[] = [
  {
    code: 'P1a',
    group: 'PERSON',
    kind: 'AWARD_COUNT',
    title: 'Cá nhân được Bộ Ngoại giao tặng Bằng khen',
    sourceText: '02 cá nhân được Bộ Ngoại giao tặng Bằng khen',
    awardCode: 'MINISTERIAL_MERIT',
    subjectKind: 'PERSON',
    minimum: 2,
    evidence: DECISION,
  },
  {
    code: 'P1b',
    group: 'PERSON',
    kind: 'AWARD_COUNT',
    title: 'Cá nhân được Ủy ban nhân dân tỉnh tặng Bằng khen',
    sourceText: '02 cá nhân được Ủy ban nhân dân tỉnh tặng Bằng khen',
    awardCode: 'PROVINCIAL_MERIT',
    subjectKind: 'PERSON',
    minimum: 2,
    evidence: DECISION,
  },
  {
    code: 'P1c',
    group: 'PERSON',
    kind: 'AWARD_COUNT',
    title: 'Cá nhân được Giám đốc Sở tặng Giấy khen',
    sourceText: '8 cá nhân được Giám đốc Sở tặng Giấy khen.',
    awardCode: 'DIRECTOR_COMMENDATION',
    subjectKind: 'PERSON',
    minimum: 8,
    evidence: DECISION,
  },
  {
    code: 'P2',
    tag: 'Hội nghị CBCCVC 2021',
    group: 'PERSON',
    kind: 'AWARD_SHARE_MINIMUM',
    title: 'Ít nhất 15 % đạt Chiến sĩ thi đua cơ sở',
    sourceText: 'Ít nhất 15% CBCCVC đạt danh hiệu Chiến sỹ thi đua cấp cơ sở.',
    awardCode: 'GRASSROOTS_EMULATION_FIGHTER',
    subjectKind: 'PERSON',
    shareBasisPoints: 1_500,
    base: 'STAFF',
    evidence: DECISION,
  },
  {
    code: 'P3',
    group: 'PERSON',
    kind: 'AWARD_SHARE_ALL',
    title: '100 % đạt Lao động tiên tiến',
    sourceText: '100 % CBCCVC đạt danh hiệu Lao động tiên tiến.',
    awardCode: 'ADVANCED_WORKER',
    subjectKind: 'PERSON',
    shareBasisPoints: 10_000,
    base: 'STAFF',
    evidence: DECISION,
  },
  conduct(
    'P4',
    '100 % chấp hành nội quy, pháp luật, an toàn giao thông, an ninh trật tự',
    '100% CBCCVC chấp hành tốt nội quy, quy chế của cơ quan, pháp luật của nhà nước và chấp hành nghiêm chỉnh việc tham gia an toàn giao thông, an toàn về an ninh trật tự.',
    { incidentKinds: ['WORKING_HOURS', 'ADMINISTRATIVE_ORDER', 'TRAFFIC_ALCOHOL'], countsDiscipline: true },
  ),
  conduct('P5a', '100 % không tham gia các tệ nạn xã hội', '100% CBCCVC không tham gia các tệ nạn xã hội', {
    incidentKinds: ['SOCIAL_EVIL'],
  }),
  conduct(
    'P5b',
    '100 % không uống rượu vào buổi trưa và trong giờ hành chính',
    'không uống rượu vào buổi trưa và trong giờ hành chính.',
    { incidentKinds: ['ALCOHOL_AT_WORK'] },
  ),
  {
    code: 'P6',
    group: 'PERSON',
    kind: 'RECOGNITION',
    title: '100 % gia đình đạt tiêu chuẩn gia đình văn hóa',
    sourceText: '100% gia đình CBCCVC thuộc Sở đạt tiêu chuẩn gia đình văn hóa.',
    shareBasisPoints: 10_000,
    base: 'FAMILIES',
    minimum: 22,
    evidence: 'Quyết định của Ủy ban nhân dân xã, phường nơi cư trú',
    decider: 'Chủ tịch UBND xã, phường nơi cư trú',
    note: '24 người, trong đó hai cặp vợ chồng cùng cơ quan: 22 gia đình.',
  },
];

const TASK: readonly PlanTarget[] = [
  participation(
    '2.1c',
    'STAFF',
    '100 % thực hiện tốt quy chế dân chủ, quy chế hoạt động',
    '100% CBCCVN thực hiện tốt quy chế dân chủ, quy chế hoạt động của cơ quan',
  ),
  participation(
    '2.8a',
    'STAFF',
    '100 % đăng ký “Ngày làm việc 8 giờ chất lượng, hiệu quả”',
    '100% CBCCVN đăng ký thi đua phong trào “Ngày làm việc 8 giờ chất lượng, hiệu quả”',
    'Ngày làm việc 8 giờ chất lượng, hiệu quả',
  ),
  participation(
    '2.8b',
    'WOMEN',
    '100 % đăng ký “Giỏi việc nước - Đảm việc nhà”',
    '“Giỏi việc nước - Đảm việc nhà” xây dựng gia đình “ấm no, hạnh phúc, bình đẳng, tiến bộ” trong đội ngũ CBCCVN Sở.',
    'Giỏi việc nước - Đảm việc nhà',
  ),
  {
    code: '2.10a',
    group: 'TASK',
    kind: 'COUNT_RANGE',
    title: 'Nội dung trong chương trình khung của tỉnh hoàn thành',
    sourceText: 'Đăng ký và hoàn thành 02 nội dung trong chương trình khung của tỉnh năm 2021.',
    minimum: 2,
    countsRegistered: true,
    evidence: 'Báo cáo hoàn thành gửi Ủy ban nhân dân tỉnh',
  },
  {
    code: '2.10b',
    group: 'TASK',
    kind: 'COUNT_RANGE',
    title: 'Sáng kiến cấp tỉnh được công nhận',
    sourceText: 'Phần đầu có 02 đề tài được Hội đồng xét sáng kiến tỉnh công nhận sáng kiến cấp tỉnh',
    initiativeScope: 'PROVINCE',
    minimum: 2,
    evidence: 'Quyết định của Chủ tịch Ủy ban nhân dân tỉnh',
    note: '“Đề tài” và “sáng kiến” là hai loại khác nhau; chỉ tiêu này đếm sáng kiến cấp tỉnh.',
  },
  {
    code: '2.10c',
    tag: 'Hội nghị CBCCVC 2021',
    group: 'TASK',
    kind: 'COUNT_RANGE',
    title: 'Sáng kiến cấp cơ sở được công nhận',
    sourceText: 'từ 07 đến 09 sáng kiến cấp cơ sở.',
    initiativeScope: 'GRASSROOTS',
    minimum: 7,
    maximum: 9,
    evidence: 'Quyết định công nhận sáng kiến của Giám đốc Sở',
  },
];

/** The 25 targets of the plan: ten for collectives, nine for persons, six in the tasks. */
export const PLAN_TARGETS: readonly PlanTarget[] = [...COLLECTIVE, ...PERSON, ...TASK];

function ratingTarget(code: string, rated: 'CB' | 'CD' | 'DTN', title: string, sourceText: string): PlanTarget {
  const rating = { ratedDepartmentId: departmentId(rated), ratingLevel: 'EXCELLENT' as const };
  return {
    code,
    group: 'COLLECTIVE',
    kind: 'ORGANISATION_RATING',
    title,
    sourceText,
    ...rating,
    evidence: 'Quyết định xếp loại của cấp trên',
  };
}

type Breaks = Pick<PlanTarget, 'incidentKinds' | 'countsDiscipline'>;

/** Counted by what is on record: confirmed incidents of the kinds, and disciplinary decisions where those count too. */
function conduct(code: string, title: string, sourceText: string, breaks: Breaks): PlanTarget {
  const all = { shareBasisPoints: 10_000, base: 'STAFF' as const };
  return { code, group: 'PERSON', kind: 'CONDUCT_ALL', title, sourceText, ...all, ...breaks, evidence: FOLLOWED_UP };
}

/** `counted` names the thematic movement whose registrations make the number. */
function participation(
  code: string,
  base: 'STAFF' | 'WOMEN',
  title: string,
  sourceText: string,
  counted?: string,
): PlanTarget {
  return {
    code,
    group: 'TASK',
    kind: 'PARTICIPATION_ALL',
    title,
    sourceText,
    shareBasisPoints: 10_000,
    base,
    evidence: 'Danh sách đăng ký',
    thematicMovementId: counted === undefined ? null : thematicMovementIdOf(counted),
  };
}
