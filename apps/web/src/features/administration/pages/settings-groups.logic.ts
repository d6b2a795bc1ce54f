import { filterFolded } from '../../../ui/fold-filter.ts';
import type { Setting } from '../components/setting.ts';

/** Groups of the page by their name in the address, in the order of the tabs. */
export const SETTING_GROUPS = { 'quy-dinh': 'RULES', 'cach-hieu': 'READINGS', 'cho-duyet': 'WAITING' } as const;

type SettingGroup = (typeof SETTING_GROUPS)[keyof typeof SETTING_GROUPS];

/** The first group when the address names none that there is. */
export function settingSlugOf(text: string): keyof typeof SETTING_GROUPS {
  return text === 'cach-hieu' || text === 'cho-duyet' ? text : 'quy-dinh';
}

/** What somebody sets, how a doubtful rule is read, and, a second time, what waits for the director. */
export function groupSettings(settings: readonly Setting[]): Readonly<Record<SettingGroup, readonly Setting[]>> {
  const isReading = ({ shape }: Setting) => shape.type === 'READING';
  return {
    RULES: settings.filter((setting) => !isReading(setting)),
    READINGS: settings.filter(isReading),
    WAITING: settings.filter(({ proposals }) => proposals.some(({ status }) => status === 'PROPOSED')),
  };
}

/** Those with every word typed in their name, meaning or ground, marks or not, and of the award when one is chosen. */
export function findSettings(
  settings: readonly Setting[],
  { text, award }: { readonly text: string; readonly award: string },
): readonly Setting[] {
  const ofAward = settings.filter(({ awards }) => award === '' || awards.some((code) => code === award));
  return filterFolded(ofAward, text, ({ name, meaning, leftBy }) => `${name} ${meaning} ${leftBy}`);
}
