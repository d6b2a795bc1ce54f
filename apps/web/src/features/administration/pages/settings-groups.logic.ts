import type { SettingGroup } from '@thidua/domain/settings';

/** Groups of the page by their name in the address, in the order of the tabs. */
export const GROUP_SLUGS = {
  'quy-dinh': 'RULES',
  'cach-hieu': 'READINGS',
  'cho-duyet': 'WAITING',
} as const satisfies Record<string, SettingGroup>;

/** The first group when the address names none that there is. */
export function settingSlugOf(text: string): keyof typeof GROUP_SLUGS {
  return text === 'cach-hieu' || text === 'cho-duyet' ? text : 'quy-dinh';
}
