import { ROLES, type Role } from '../accounts/index.ts';
import type { VoteBase, VoteForm } from '../council/index.ts';
import { VOTE_BASE_WORDS, VOTE_FORM_WORDS } from '../initiative-sitting/index.ts';
import { isOneOf, WHOLE_IN_BASIS_POINTS, type Fraction } from '../kernel/index.ts';
import { RATING_LEVELS, RATING_NAMES, type RatingLevel } from '../vocabulary/index.ts';
import { voteRuleFromText, type AwardVoteRule } from '../vote-rules/index.ts';
import type { SettingType } from './setting-shape.ts';

/** How the values of settings are said; English stands with the screens. */
export const SETTING_WORDS = {
  percent: (share: string) => `${share}%`,
  daysOf: (count: string) => `${count} ngày`,
  months: (count: string) => `${count} tháng`,
  people: (count: string) => `${count} người`,
  times: (count: string) => `${count} lần`,
  lines: (count: string) => `${count} dòng`,
  millions: (count: string) => `${count} triệu đồng`,
  noLimit: 'Không giới hạn',
  yes: 'Có',
  no: 'Không',
  applies: 'Áp dụng',
  appliesNot: 'Không áp dụng',
  notYet: 'Tỉnh chưa ban hành',
  noRoles: 'Không vai trò nào',
  rating: RATING_NAMES,
  anyRating: 'không quy định',
  ratingsOf: (person: string, collective: string) => `Cá nhân: ${person}; tập thể: ${collective}`,
  voteForm: VOTE_FORM_WORDS,
  voteBase: VOTE_BASE_WORDS,
  voteShare: (share: string, base: string, isStrict: boolean) => `${isStrict ? 'hơn' : 'ít nhất'} ${share} ${base}`,
  voteQuorum: (share: string) => `dự họp từ ${share}`,
  secondRound: 'được biểu quyết lần hai',
} as const;

/** The same in any language. */
export interface SettingWords extends Readonly<
  Record<'noLimit' | 'yes' | 'no' | 'applies' | 'appliesNot' | 'notYet' | 'noRoles' | 'anyRating', string>
> {
  readonly percent: (share: string) => string;
  readonly daysOf: (count: string) => string;
  readonly months: (count: string) => string;
  readonly people: (count: string) => string;
  readonly times: (count: string) => string;
  readonly lines: (count: string) => string;
  readonly millions: (count: string) => string;
  readonly rating: Readonly<Record<RatingLevel, string>>;
  readonly ratingsOf: (person: string, collective: string) => string;
  readonly voteForm: Readonly<Record<VoteForm, string>>;
  readonly voteBase: Readonly<Record<VoteBase, string>>;
  readonly voteShare: (share: string, base: string, isStrict: boolean) => string;
  readonly voteQuorum: (share: string) => string;
  readonly secondRound: string;
}

/** As the API tells a shape: what a type does not have is null or empty. */
interface ShapeTold {
  readonly type: SettingType;
  readonly unit: string | null;
  readonly options: readonly { readonly value: string; readonly name: string }[];
}

interface Language {
  readonly words: SettingWords;
  readonly roles: Readonly<Record<Role, string>>;
  /** A day `yyyy-mm-dd` as people write it. */
  readonly dayText: (day: string) => string;
}

/** The text of `settingText` as people read it: 15%, 40 ngày, Có, the names of roles. */
export function settingInWords(shape: ShapeTold, value: string, { words: t, roles, dayText }: Language): string {
  switch (shape.type) {
    case 'SHARE':
      return t.percent(shareText(Number(value)));
    case 'NUMBER':
      if (value === 'NO_LIMIT') return t.noLimit;
      if (shape.unit === 'PERSON') return t.people(value);
      if (shape.unit === 'TIMES') return t.times(value);
      if (shape.unit === 'MILLION') return t.millions(value);
      if (shape.unit === 'LINE') return t.lines(value);
      return shape.unit === 'MONTH' ? t.months(value) : t.daysOf(value);
    case 'MONTHS':
      return t.months(value.replaceAll(',', ', '));
    case 'YES_NO':
      return value === 'true' ? t.yes : t.no;
    case 'READING':
      return value === 'true' ? t.applies : t.appliesNot;
    case 'CHOICE':
      return shape.options.find((option) => option.value === value)?.name ?? value;
    case 'DAY_OR_NOT_YET':
      return value === 'NOT_YET' ? t.notYet : dayText(value);
    case 'ROLES':
      return value === ''
        ? t.noRoles
        : value
            .split(',')
            .map((role) => (isOneOf(ROLES, role) ? roles[role] : role))
            .join('; ');
    case 'RATINGS': {
      const [person = '-', collective = '-'] = value.split(',');
      return t.ratingsOf(ratingWords(person, t), ratingWords(collective, t));
    }
    case 'VOTE_RULE': {
      const rule = voteRuleFromText(value);
      return rule === undefined ? value : voteRuleWords(rule, t);
    }
  }
}

/** “Bỏ phiếu kín; ít nhất 90% tổng số thành viên Hội đồng; dự họp từ 2/3” */
function voteRuleWords(
  { form, share, isStrict, base, quorum, hasSecondRound }: AwardVoteRule,
  t: SettingWords,
): string {
  const parts = [
    t.voteForm[form],
    t.voteShare(fractionWords(share), lowerFirst(t.voteBase[base]), isStrict),
    t.voteQuorum(fractionWords(quorum)),
    ...(hasSecondRound ? [t.secondRound] : []),
  ];
  return parts.join('; ');
}

/** `2/3`, but `90%` where the rule is written in per cent. */
function fractionWords({ numerator, denominator }: Fraction): string {
  return denominator === 100 ? `${numerator}%` : `${numerator}/${denominator}`;
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLocaleLowerCase('vi') + words.slice(1);
}

function ratingWords(rating: string, t: SettingWords): string {
  return isOneOf(RATING_LEVELS, rating) ? t.rating[rating] : t.anyRating;
}

/** Basis points as per cent with the comma of Vietnam: 1550 is 15,5. */
function shareText(basisPoints: number): string {
  return String(basisPoints / (WHOLE_IN_BASIS_POINTS / 100)).replace('.', ',');
}
