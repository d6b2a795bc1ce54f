import { TARGET_STATE_NAMES, type CheckSeverity } from '@thidua/domain/movements';
import { INCIDENT_NAMES } from '@thidua/domain/records';
import { RATING_NAMES } from '@thidua/domain/vocabulary';
import { AWARDS } from '@thidua/domain/vocabulary';

import type {
  MovementStatus,
  PlanCheckCode,
  TargetBase,
  TargetGroup,
  TargetSourceKind,
} from '../../gql/schema-types.ts';

/** The arithmetic of a plan's floor against the legal cap. */
export interface FloorFacts {
  readonly share: string;
  readonly base: number;
  readonly stated: number;
  readonly cap: number;
}

export const vi = {
  movement: {
    title: 'Phong trào thi đua',
    none: (year: number) => `Chưa có kế hoạch thi đua năm ${year}.`,
    status: {
      DRAFT: 'Dự thảo',
      LAUNCHED: 'Đã phát động',
      INTERIM_REVIEWED: 'Đã sơ kết',
      FINAL_REVIEWED: 'Đã tổng kết',
      CLOSED: 'Đã khép lại',
    } as const satisfies Record<MovementStatus, string>,
    theme: 'Chủ đề',
    plan: 'Kế hoạch',
    planOf: (number: string, day: string) => `Số ${number}, ngày ${day}`,
    planWithout: 'Văn bản chưa ghi số và ngày',
    signer: 'Người ký',
    launched: 'Ngày phát động',
    purposes: 'Mục đích',
    requirements: 'Yêu cầu',
    goals: 'Mục tiêu tổng quát',
    phases: 'Các đợt thi đua',
    phasePeriod: (from: string, to: string) => `Từ ${from} đến ${to}`,
    timeline: 'Các đợt thi đua nằm ở đâu, nay đến đâu?',
    review: 'Sơ kết, tổng kết',
    occasion: (name: string, years: number | null) => (years === null ? name : `${name}: ${years} năm`),
    tasks: 'Nhiệm vụ thi đua',
    thematic: 'Phong trào, cuộc vận động chuyên đề',
    thematicYears: (from: number, to: number) => `giai đoạn ${from}–${to}`,
    references: 'Văn bản được dẫn',
    number: 'Số, ký hiệu',
    issuedOn: 'Ngày',
    issuer: 'Cơ quan ban hành',
    subject: 'Về việc',
    recipients: 'Nơi nhận',
    checks: 'Điểm cần xem lại trong kế hoạch',
    noChecks: 'Không thấy điểm nào cần xem lại.',
    tabs: { overview: 'Tổng quan', targets: 'Chỉ tiêu', phases: 'Các đợt', tasks: 'Nhiệm vụ', papers: 'Văn bản' },
    tabsLabel: 'Các phần của kế hoạch',
    seeTargets: 'Xem chỉ tiêu',
  },
  severities: {
    LAW: 'Vướng quy định hoặc không thể đạt',
    GAP: 'Thiếu hoặc chưa khớp',
    WORDING: 'Câu chữ',
  } as const satisfies Record<CheckSeverity, string>,
  points: (count: number) => `${count} điểm`,
  checks: {
    FLOOR_ABOVE_CAP: 'Chỉ tiêu trái với mức tối đa của luật',
    ALL_IMPOSSIBLE: 'Không thể đạt 100% theo luật',
    PHASE_GAP: 'Khoảng trống giữa hai đợt',
    PHASE_OVERLAP: 'Hai đợt chồng ngày',
    ANNIVERSARY_COUNT: 'Số năm kỷ niệm không khớp phép tính',
    REFERENCE_WITHOUT_DATE: 'Văn bản dẫn chưa có ngày',
    PERSON_TITLE_FOR_COLLECTIVE: 'Danh hiệu của cá nhân dùng cho tập thể',
    PLAN_WITHOUT_NUMBER: 'Kế hoạch thiếu số, ký hiệu',
    PLAN_WITHOUT_DATE: 'Kế hoạch thiếu ngày',
    PLAN_WITHOUT_ISSUER: 'Kế hoạch thiếu cơ quan ban hành',
    PHASE_VAGUE_DAY: 'Chữ về thời gian chưa nói rõ ngày',
    PHASE_WITHOUT_REVIEW: 'Đợt chưa có sơ kết, tổng kết',
    REFERENCE_ODD_SIGN: 'Ký hiệu văn bản viết khác lệ',
    SUSPECT_WORD: 'Có lẽ gõ nhầm',
    MIXED_SPELLING: 'Một chữ viết hai cách',
    TOPIC_AS_INITIATIVE: 'Đề tài và sáng kiến là hai loại',
    SAME_COLLECTIVES: 'Ít phòng, nhiều hình thức khen',
    ORDER_WITHOUT_RATING: 'Thiếu chỉ tiêu làm điều kiện',
    PRECONDITION_MISSED: 'Điều kiện của chỉ tiêu không đạt',
  } as const satisfies Record<PlanCheckCode, string>,
  checkFacts: {
    personTitle: (code: string) =>
      `${code}: kế hoạch dùng danh hiệu của cá nhân (“Lao động tiên tiến”); hệ thống tính danh hiệu Tập thể lao động tiên tiến.`,
    withoutIssuer: 'Ghi cơ quan ban hành ở phần thông tin chung.',
    vagueDay: (phase: string, words: string, day: string) => `${phase}: “${words}” được hiểu là ${day}.`,
    withoutReview: (phase: string) => `${phase}: ghi ngày hoặc dịp sơ kết, tổng kết.`,
    oddSign: (sign: string, meant: string | undefined) =>
      meant === undefined
        ? `“${sign}” chưa đủ ký hiệu để tra.`
        : `“${sign}”, có lẽ là ${meant}. Bản gốc được giữ nguyên.`,
    suspectWord: (word: string, meant: string, count: number) =>
      `“${word}” (${count} chỗ), có lẽ là “${meant}”. Chữ trong kế hoạch được giữ nguyên.`,
    mixedSpelling: (pair: string) => `Kế hoạch viết cả hai cách: ${pair}.`,
    topicAsInitiative: (code: string) =>
      `${code}: đề tài theo luật khoa học và công nghệ, sáng kiến theo Nghị định 13/2012; chỉ tiêu đếm sáng kiến.`,
    sameCollectives: (codes: string, asked: number, divisions: number) =>
      asked > divisions
        ? `${codes}: cần ${asked} lượt khen mà chỉ có ${divisions} phòng, đơn vị; có phòng phải nhận hai hình thức cho cùng thành tích.`
        : `${codes}: cần ${asked} lượt khen cho ${divisions} phòng, đơn vị; phòng nào cũng phải được khen thì mới không trùng.`,
    orderWithoutRating: (code: string, organisation: string) =>
      `${code}: cần ${organisation} hoàn thành xuất sắc nhiệm vụ, kế hoạch chưa có chỉ tiêu ấy.`,
    preconditionMissed: (code: string, organisation: string) =>
      `${code}: ${organisation} năm nay không được xếp loại hoàn thành xuất sắc nhiệm vụ.`,
    withoutNumber: 'Ghi số, ký hiệu khi phát hành kế hoạch.',
    withoutDate: 'Ghi ngày, tháng khi phát hành kế hoạch.',
    floorAboveCap: (subject: string, { share, base, stated, cap }: FloorFacts) =>
      `${subject}: kế hoạch cần ít nhất ${stated} người (${share} của ${base} người), nhưng luật chỉ cho tối đa ${cap} người, dù cả ${base} người đều đạt Lao động tiên tiến. Đây là phép tính, không phải lỗi của phòng nào.`,
    allImpossible: (subject: string, actual: number, base: number) =>
      `${subject}: ${base - actual}/${base} người chưa thể được xét theo luật.`,
    gap: (from: string, to: string) => `Từ ${from} đến ${to} không thuộc đợt nào.`,
    overlap: (from: string, to: string) => `Từ ${from} đến ${to} thuộc cả hai đợt.`,
    anniversary: (subject: string, stated: number, actual: number) =>
      `${subject}: kế hoạch ghi ${stated} năm, tính ra ${actual} năm.`,
  },
  targets: {
    title: 'Chỉ tiêu thi đua',
    titleOf: (plan: string) => `Chỉ tiêu: ${plan}`,
    reached: (met: number, total: number) => `${met}/${total} chỉ tiêu đã đạt`,
    groups: { COLLECTIVE: 'Về tập thể', PERSON: 'Về cá nhân', TASK: 'Trong nhiệm vụ' } as const satisfies Record<
      TargetGroup,
      string
    >,
    none: 'Kế hoạch này chưa có chỉ tiêu.',
    filter: 'Lọc theo tiến độ',
    all: 'Tất cả',
  },
  target: {
    states: TARGET_STATE_NAMES,
    ratings: RATING_NAMES,
    incidents: INCIDENT_NAMES,
    bases: {
      STAFF: 'người',
      DEPARTMENTS: 'phòng, đơn vị',
      FAMILIES: 'gia đình',
      WOMEN: 'chị em',
      ADVANCED_WORKERS: 'người đạt Lao động tiên tiến',
    } as const satisfies Record<TargetBase, string>,
    of: (value: string, wanted: string) => `${value} / ${wanted}`,
    share: (value: number, base: number, unit: string, share: string) => `${value}/${base} ${unit} (${share})`,
    needs: (count: number) => `cần ${count}`,
    proposed: (count: number) => `đang đề nghị ${count}`,
    ceiling: (count: number) => `tối đa ${count} theo quy định`,
    ceilingOf: (count: number, share: string, base: number) =>
      `tối đa ${count} theo quy định: ${share} của ${base} người đạt hoặc được đề nghị Lao động tiên tiến`,
    ofBase: (value: number, base: number, unit: string) => `${value}/${base} ${unit}`,
    notSent: 'Chưa trình',
    sent: (count: number) => `Đã trình ${count}`,
    granted: (count: number) => `được tặng ${count}`,
    registered: (count: number) => `đăng ký ${count}`,
    finished: (reached: string) => `hoàn thành ${reached}`,
    waiting: (count: number) => `chờ xác nhận ${count}`,
    notRecorded: 'Chưa có thông tin',
    notRated: 'Chưa xếp loại',
    recognised: 'Đã được công nhận',
    due: (day: string) => `Hạn ${day}`,
    computed: 'Tự tính từ hồ sơ và quyết định',
    byHand: 'Người theo dõi cập nhật',
    pledged: (movement: string) => `Tự tính từ đăng ký phong trào “${movement}”`,
    pledgedSeen: (seen: number, all: number) =>
      `Anh/chị xem được ${seen} trong ${all} đăng ký; danh sách đầy đủ dành cho Thường trực Hội đồng và lãnh đạo.`,
    pledgedWhoNot: 'Ai chưa đăng ký',
    source: 'Nguyên văn trong kế hoạch',
    owner: 'Đơn vị theo dõi',
    evidence: 'Minh chứng',
    dueOn: 'Hạn',
    note: 'Ghi chú của Thường trực Hội đồng',
    howCounted: 'Cách tính',
    asOf: (at: string) => `Số liệu lúc ${at}`,
    sourcesTitle: 'Số này gồm những gì',
    conditions: 'Điều kiện khi đề nghị cho cả cơ quan',
    way: (title: string) => `Nếu theo trường hợp: ${title}`,
    conditionsLead:
      'Theo luật hôm nay, đối chiếu với xếp loại chi bộ, đoàn thể đã ghi. Xếp loại và thành tích của cả cơ quan do cấp trên quyết định, nộp kèm hồ sơ.',
    breaches: 'Ai chưa đạt',
    breachesLead:
      'Chỉ anh/chị và những người được biết mới thấy danh sách này. Nội dung vụ việc mở ở hồ sơ từng người, và mỗi lần mở được ghi lại.',
    discipline: 'Quyết định kỷ luật',
    moreSources: (count: number) => `Xem thêm ${count}`,
    noSources: 'Chưa có kết quả. Chỉ tiêu này tự tính từ hồ sơ, quyết định được ghi nhận.',
    sourceKinds: {
      AWARD: 'Khen thưởng',
      INITIATIVE: 'Sáng kiến',
      RATING: 'Xếp loại',
      CONTENT: 'Nội dung chương trình',
      TRAINING: 'Hoàn thành khóa học',
      REGISTRATION: 'Đăng ký',
      NOMINATION: 'Đề nghị',
      CHECK_IN: 'Cập nhật',
    } as const satisfies Record<TargetSourceKind, string>,
    record: 'Cập nhật kết quả',
    recordSave: 'Ghi kết quả',
    recording: 'Đang ghi…',
    recorded: 'Đã ghi kết quả, chờ người khác xác nhận.',
    movementClosed: 'Phong trào chưa phát động hoặc đã khép lại, không ghi kết quả được nữa.',
    isComputedNow: 'Chỉ tiêu này hệ thống tự tính, không nhập tay.',
    failed: 'Chưa ghi được. Nội dung đang nhập vẫn còn, hãy thử lại.',
  },
  board: {
    title: 'Tổng quan năm',
    targets: 'Bao nhiêu chỉ tiêu đã đạt?',
    state: 'Tiến độ',
    count: 'Số chỉ tiêu',
    quota: AWARDS.GRASSROOTS_EMULATION_FIGHTER.name,
    quotaLine: (nominated: number, cap: number | null) =>
      cap === null
        ? `Đang đề nghị ${nominated}; không có mức tối đa chung.`
        : `Đang đề nghị ${nominated}, tối đa ${cap} theo quy định.`,
    quotaOver: (over: number) => `Đang vượt ${over} so với mức tối đa.`,
    quotaFloor: (floor: number, staff: number) => `Chỉ tiêu của kế hoạch: ít nhất ${floor} trên ${staff} người.`,
    quotaConflict: 'Chỉ tiêu của kế hoạch cao hơn mức tối đa của luật, nên không thể đạt.',
    workers: (count: number, staff: number) => `${AWARDS.ADVANCED_WORKER.name}: ${count}/${staff}`,
    nonLeaders: (count: number, total: number) =>
      `Không giữ chức vụ lãnh đạo: ${count}/${total} người được đề nghị Chiến sĩ thi đua hoặc Giấy khen`,
    women: (count: number, total: number) => `Nữ: ${count}/${total} người được đề nghị Chiến sĩ thi đua hoặc Giấy khen`,
    initiatives: 'Sáng kiến đang ở bước nào?',
    nominations: 'Hồ sơ đề nghị đang ở bước nào?',
    onlySeen: (title: string) => `${title} (những hồ sơ anh/chị được xem)`,
    step: 'Bước',
    records: 'Số hồ sơ',
    late: 'Việc đang chậm',
    noLate: 'Không có việc nào quá hạn.',
    needAttention: 'Chỉ tiêu cần chú ý',
    noAttention: 'Không có chỉ tiêu nào có nguy cơ.',
    seeAll: 'Xem tất cả chỉ tiêu',
  },
};
