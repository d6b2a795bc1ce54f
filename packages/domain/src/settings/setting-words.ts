import { ROLES, type Role } from '../accounts/index.ts';
import { isOneOf, WHOLE_IN_BASIS_POINTS } from '../kernel/index.ts';
import { RATING_LEVELS, RATING_NAMES, type RatingLevel } from '../vocabulary/index.ts';
import type { SettingType } from './setting-shape.ts';

/** How the values of settings are said; English stands with the screens. */
export const SETTING_WORDS = {
  percent: (share: string) => `${share}%`,
  daysOf: (count: string) => `${count} ngày`,
  months: (count: string) => `${count} tháng`,
  people: (count: string) => `${count} người`,
  times: (count: string) => `${count} lần`,
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
  readonly rating: Readonly<Record<RatingLevel, string>>;
  readonly ratingsOf: (person: string, collective: string) => string;
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
  }
}

function ratingWords(rating: string, t: SettingWords): string {
  return isOneOf(RATING_LEVELS, rating) ? t.rating[rating] : t.anyRating;
}

/** Basis points as per cent with the comma of Vietnam: 1550 is 15,5. */
function shareText(basisPoints: number): string {
  return String(basisPoints / (WHOLE_IN_BASIS_POINTS / 100)).replace('.', ',');
}
