import { settingInWords } from '@thidua/domain/settings';

import type { Words } from '../../lib/text/define-text.ts';
import type { Setting } from './components/setting.ts';
import { dayText } from './refusal.logic.ts';
import type { vi } from './text.vi.ts';

type Text = Pick<Words<typeof vi>, 'settings' | 'roles'>;

/** A value as people read it: 15%, 40 ngày, Có, the names of roles. */
export function valueWords({ shape }: Pick<Setting, 'shape'>, value: string, { settings: words, roles }: Text): string {
  return settingInWords(shape, value, { words, roles, dayText });
}

/** What was typed as per cent, as basis points; undefined for what is no per cent. */
export function basisPointsOf(text: string): string | undefined {
  const [, whole, part = ''] = /^(\d{1,3})(?:[.,](\d{1,2}))?\s*%?$/.exec(text.trim()) ?? [];
  return whole === undefined ? undefined : String(Number(whole) * 100 + Number(part.padEnd(2, '0')));
}
