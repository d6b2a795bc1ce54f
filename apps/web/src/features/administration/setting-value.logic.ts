import { isOneOf, WHOLE_IN_BASIS_POINTS } from '@thidua/domain/kernel';
import { ROLES } from '@thidua/domain/accounts';
import { RATING_LEVELS } from '@thidua/domain/vocabulary';

import type { Words } from '../../lib/text/define-text.ts';
import { dayText } from './refusal.logic.ts';
import type { Setting } from './components/setting.ts';
import type { vi } from './text.vi.ts';

type Text = Pick<Words<typeof vi>, 'settings' | 'roles'>;

/** A value as people read it: 15%, 40 ngày, Có, the names of roles. */
export function valueWords({ shape }: Pick<Setting, 'shape'>, value: string, { settings: t, roles }: Text): string {
  switch (shape.type) {
    case 'SHARE':
      return t.percent(shareText(Number(value)));
    case 'NUMBER':
      if (value === 'NO_LIMIT') return t.noLimit;
      return shape.unit === 'MONTH' ? t.months(value) : t.daysOf(value);
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

function ratingWords(rating: string, t: Text['settings']): string {
  return isOneOf(RATING_LEVELS, rating) ? t.rating[rating] : t.anyRating;
}

/** Basis points as per cent with the comma of Vietnam: 1550 is 15,5. */
function shareText(basisPoints: number): string {
  return String(basisPoints / (WHOLE_IN_BASIS_POINTS / 100)).replace('.', ',');
}

/** What was typed as per cent, as basis points; undefined for what is no per cent. */
export function basisPointsOf(text: string): string | undefined {
  const [, whole, part = ''] = /^(\d{1,3})(?:[.,](\d{1,2}))?\s*%?$/.exec(text.trim()) ?? [];
  return whole === undefined ? undefined : String(Number(whole) * 100 + Number(part.padEnd(2, '0')));
}
