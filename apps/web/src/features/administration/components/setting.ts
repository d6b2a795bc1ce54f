import type { SettingsPageQuery } from '../pages/settings-page.gql.ts';

export type Setting = SettingsPageQuery['settings'][number];
export type SettingProposalLine = Setting['proposals'][number];
