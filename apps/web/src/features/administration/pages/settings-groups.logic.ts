import { isOneOf } from '@thidua/domain/kernel';
import type { SettingGroup } from '@thidua/domain/settings';

/** Groups of the page by their name in the address, in the order of the tabs. */
export const GROUP_SLUGS = {
  'quy-dinh': 'RULES',
  'bieu-quyet': 'VOTES',
  'cach-hieu': 'READINGS',
  'cho-duyet': 'WAITING',
} as const satisfies Record<string, SettingGroup>;

/** The first group when the address names none that there is. */
export function settingSlugOf(text: string): keyof typeof GROUP_SLUGS {
  const slugs: readonly string[] = Object.keys(GROUP_SLUGS);
  return isOneOf(slugs, text) ? (text as keyof typeof GROUP_SLUGS) : 'quy-dinh'; // one of the keys, as just asked
}
