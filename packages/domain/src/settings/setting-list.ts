import { filterFolded } from '../kernel/index.ts';
import type { AwardCode } from '../vocabulary/index.ts';
import type { SettingProposalStatus } from './setting-proposal.ts';
import type { SettingType } from './setting-shape.ts';

/** The groups in which the settings are shown: what somebody sets, how the council votes, how a doubtful rule is read, what waits for the director. */
export const SETTING_GROUPS = ['RULES', 'VOTES', 'READINGS', 'WAITING'] as const;
export type SettingGroup = (typeof SETTING_GROUPS)[number];

export const SETTING_GROUP_NAMES = {
  RULES: 'Quy định của tỉnh, cơ quan',
  VOTES: 'Hội đồng biểu quyết',
  READINGS: 'Cách hiểu luật',
  WAITING: 'Chờ duyệt',
} as const satisfies Record<SettingGroup, string>;

/** What the list of settings looks at, on the screen and in its file. */
export interface ListedSetting {
  readonly name: string;
  readonly meaning: string;
  readonly leftBy: string;
  readonly awards: readonly AwardCode[];
  readonly shape: { readonly type: SettingType };
  readonly proposals: readonly { readonly status: SettingProposalStatus }[];
}

/** Rules, votes and readings are apart; what waits stands in its own group a second time. */
export function groupSettings<Setting extends ListedSetting>(
  settings: readonly Setting[],
): Readonly<Record<SettingGroup, readonly Setting[]>> {
  const ofType = (type: SettingType) => settings.filter(({ shape }) => shape.type === type);
  return {
    RULES: settings.filter(({ shape }) => shape.type !== 'READING' && shape.type !== 'VOTE_RULE'),
    VOTES: ofType('VOTE_RULE'),
    READINGS: ofType('READING'),
    WAITING: settings.filter(({ proposals }) => proposals.some(({ status }) => status === 'PROPOSED')),
  };
}

/** Those with every word typed in their name, meaning or ground, marks or not, and of the award when one is chosen. */
export function findSettings<Setting extends ListedSetting>(
  settings: readonly Setting[],
  { text, award }: { readonly text: string; readonly award: string },
): readonly Setting[] {
  const ofAward = settings.filter(({ awards }) => award === '' || awards.some((code) => code === award));
  return filterFolded(ofAward, text, ({ name, meaning, leftBy }) => `${name} ${meaning} ${leftBy}`);
}
