import type { ReadingConfidence, PlanItemKind, ProposedItem, TargetValues } from '../plan-proposal/index.ts';
import { dayText, shareText } from '../eligibility/index.ts';
import { AWARDS, INITIATIVE_SCOPE_NAMES, RATING_NAMES } from '../vocabulary/index.ts';
import type { TargetKind } from '../movements/index.ts';

type Language = 'vi' | 'en';
type Names<Key extends string> = Readonly<Record<Language, Readonly<Record<Key, string>>>>;

export const ITEM_KIND_NAMES: Names<PlanItemKind> = {
  vi: {
    PLAN: 'Kế hoạch',
    THEME: 'Chủ đề',
    PURPOSE: 'Mục đích',
    REQUIREMENT: 'Yêu cầu',
    GENERAL_GOAL: 'Mục tiêu tổng quát',
    TARGET: 'Chỉ tiêu',
    PHASE: 'Đợt thi đua',
    OCCASION: 'Ngày kỷ niệm',
    REVIEW: 'Sơ kết, tổng kết',
    TASK: 'Nhiệm vụ',
    THEMATIC_MOVEMENT: 'Phong trào, cuộc vận động',
    BLOCK: 'Cụm, khối thi đua',
    REFERENCE: 'Văn bản dẫn chiếu',
    DUTY: 'Phân công thực hiện',
    RECIPIENT: 'Nơi nhận',
    SIGNER: 'Người ký',
  },
  en: {
    PLAN: 'Plan',
    THEME: 'Theme',
    PURPOSE: 'Purpose',
    REQUIREMENT: 'Requirement',
    GENERAL_GOAL: 'General goal',
    TARGET: 'Target',
    PHASE: 'Phase',
    OCCASION: 'Anniversary',
    REVIEW: 'Review',
    TASK: 'Task',
    THEMATIC_MOVEMENT: 'Thematic movement',
    BLOCK: 'Block',
    REFERENCE: 'Paper referred to',
    DUTY: 'Who does what',
    RECIPIENT: 'Recipient',
    SIGNER: 'Signer',
  },
};

export const CONFIDENCE_NAMES: Names<ReadingConfidence> = {
  vi: { HIGH: 'Chắc chắn', MEDIUM: 'Nên xem lại', LOW: 'Phỏng đoán' },
  en: { HIGH: 'Certain', MEDIUM: 'Look again', LOW: 'A guess' },
};

export const TARGET_KIND_NAMES: Names<TargetKind> = {
  vi: {
    AWARD_COUNT: 'Số danh hiệu, hình thức được tặng',
    AWARD_SHARE_MINIMUM: 'Tỷ lệ đạt danh hiệu, ít nhất',
    AWARD_SHARE_ALL: 'Tất cả đạt danh hiệu',
    ORGANISATION_RATING: 'Xếp loại tổ chức',
    RECOGNITION: 'Được nơi khác công nhận',
    CONDUCT_ALL: 'Không ai vi phạm',
    COUNT_RANGE: 'Số lượng',
    PARTICIPATION_ALL: 'Tỷ lệ tham gia',
    AWARD_PROPOSAL: 'Đã trình đề nghị',
  },
  en: {
    AWARD_COUNT: 'Number of awards',
    AWARD_SHARE_MINIMUM: 'Share with an award, at least',
    AWARD_SHARE_ALL: 'Everybody with an award',
    ORGANISATION_RATING: 'Rating of an organisation',
    RECOGNITION: 'Recognised by others',
    CONDUCT_ALL: 'Nobody breaks a rule',
    COUNT_RANGE: 'A number',
    PARTICIPATION_ALL: 'Share taking part',
    AWARD_PROPOSAL: 'Proposal sent',
  },
};

const BASES = {
  STAFF: 'CBCCVC',
  DEPARTMENTS: 'phòng, đơn vị',
  FAMILIES: 'gia đình',
  WOMEN: 'nữ',
  ADVANCED_WORKERS: 'người đạt Lao động tiên tiến',
} as const;

/** What a target asks for, in few words: “7–9 · sáng kiến cấp cơ sở”, “15% CBCCVC · Chiến sĩ thi đua cơ sở”. */
export function measureWords(values: TargetValues, language: Language): string {
  const parts = [TARGET_KIND_NAMES[language][values.kind], amountWords(values)];
  if (values.awardCode !== null) parts.push(AWARDS[values.awardCode].name);
  if (values.initiativeScope !== null) parts.push(`sáng kiến ${INITIATIVE_SCOPE_NAMES[values.initiativeScope]}`);
  if (values.ratingLevel !== null) parts.push(RATING_NAMES[values.ratingLevel]);
  return parts.filter((part) => part !== '').join(' · ');
}

function amountWords({ minimum, maximum, shareBasisPoints, base }: TargetValues): string {
  if (shareBasisPoints !== null) return `${shareText(shareBasisPoints)}${base === null ? '' : ` ${BASES[base]}`}`;
  if (minimum !== null && maximum !== null) return `${minimum}–${maximum}`;
  if (maximum !== null) return `≤ ${maximum}`;
  return minimum === null ? '' : String(minimum);
}

/** An item in one line, as lists show it. */
export function itemHeadline(item: ProposedItem): string {
  switch (item.kind) {
    case 'PLAN':
    case 'TASK':
      return item.kind === 'TASK' ? `${item.values.number}. ${item.values.title}` : item.values.title;
    case 'THEME':
    case 'PURPOSE':
    case 'REQUIREMENT':
    case 'GENERAL_GOAL':
    case 'REVIEW':
      return item.values.text;
    case 'TARGET':
      return `${item.values.code} · ${item.values.title}`;
    case 'PHASE':
      return `${item.values.name}: ${item.values.fromText} ${item.values.toText}`;
    case 'OCCASION':
      return item.values.statedYears === null ? item.values.name : `${item.values.statedYears} năm ${item.values.name}`;
    case 'THEMATIC_MOVEMENT':
    case 'BLOCK':
      return item.values.name;
    case 'REFERENCE':
      return [
        item.values.number,
        item.values.issuedOn === null ? '' : dayText(item.values.issuedOn),
        item.values.issuer ?? '',
      ]
        .filter((part) => part !== '')
        .join(' · ');
    case 'DUTY':
      return `${item.values.unit}: ${item.values.text}`;
    case 'RECIPIENT':
      return item.values.purpose === null ? item.values.name : `${item.values.name} (${item.values.purpose})`;
    case 'SIGNER':
      return `${item.values.post} ${item.values.name}`;
  }
}
