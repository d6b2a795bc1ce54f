import { useQuery } from '@apollo/client/react';
import { findSettings, groupSettings } from '@thidua/domain/settings';

import { useListParams } from '../../../lib/list-params.ts';
import { useText } from '../../../lib/text/language.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ExportMenu } from '../../../ui/export-menu.tsx';
import { FilterBar } from '../../../ui/filter-bar.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { QueryState } from '../../../ui/query-state.tsx';
import { SearchField } from '../../../ui/search-field.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { Tabs } from '../../../ui/tabs.tsx';
import styles from '../administration.module.css';
import { SettingCard } from '../components/setting-card.tsx';
import type { Setting } from '../components/setting.ts';
import { administrationText } from '../text.ts';
import { GROUP_SLUGS, settingSlugOf } from './settings-groups.logic.ts';
import { SettingsPageDocument } from './settings-page.gql.ts';

/** Everything that national law leaves to the province or the body, with its paper and its days. */
export function SettingsPage() {
  const t = useText(administrationText);
  const { data, error, refetch } = useQuery(SettingsPageDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <QueryState data={data} error={error} onRetry={() => void refetch()} title={t.settings.title}>
      {({ settings }) => <GroupedSettings settings={settings} onChanged={() => void refetch()} />}
    </QueryState>
  );
}

interface GroupedSettingsProps {
  readonly settings: readonly Setting[];
  readonly onChanged: () => void;
}

function GroupedSettings({ settings, onChanged }: GroupedSettingsProps) {
  const t = useText(administrationText);
  const { get, set } = useListParams();
  const groups = groupSettings(settings);
  const slug = settingSlugOf(get('nhom'));
  const group = groups[GROUP_SLUGS[slug]];
  const text = get('tim');
  const award = get('danh-hieu');
  const found = findSettings(group, { text, award });
  const awards = [...new Set(group.flatMap((setting) => setting.awards))];
  const names: Readonly<Record<string, string>> = t.regimes.awards;
  return (
    <>
      <PageHeader
        title={t.settings.title}
        lead={<p>{t.settings.lead}</p>}
        actions={
          <ExportMenu
            list="settings"
            variables={{ group: GROUP_SLUGS[slug], ...(text !== '' && { text }), ...(award !== '' && { award }) }}
          />
        }
      />
      <Tabs
        label={t.settings.groups}
        tabs={Object.entries(GROUP_SLUGS).map(([name, key]) => ({
          slug: name,
          label: t.settings.group[key],
          count: groups[key].length,
        }))}
        current={slug}
        onChange={(nhom) => set({ nhom, 'danh-hieu': undefined })}
      >
        <FilterBar label={t.settings.filters}>
          <SearchField label={t.settings.search} value={text} onSearch={(tim) => set({ tim })} />
          <SelectField
            label={t.settings.award}
            isLabelHidden
            placeholder={t.settings.anyAward}
            isClearable
            options={awards.map((code) => ({ value: code, label: names[code] ?? code }))}
            value={award === '' ? undefined : award}
            onChange={(chosen) => set({ 'danh-hieu': chosen })}
          />
        </FilterBar>
        {found.length === 0 && (
          <EmptyState>{group.length === 0 ? t.settings.noneWaiting : t.settings.noneFound}</EmptyState>
        )}
        <div className={styles['cards']}>
          {found.map((setting) => (
            <SettingCard
              key={setting.key}
              setting={setting}
              alike={GROUP_SLUGS[slug] === 'VOTES' ? othersToSet(group, setting) : []}
              onChanged={onChanged}
            />
          ))}
        </div>
      </Tabs>
    </>
  );
}

/** Those of the group that wait for nobody. */
function othersToSet(group: readonly Setting[], { key }: Setting): readonly Setting[] {
  return group.filter((other) => other.key !== key && !other.proposals.some(({ status }) => status === 'PROPOSED'));
}
