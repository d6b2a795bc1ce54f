import { useQuery } from '@apollo/client/react';

import { useText } from '../../../lib/text/language.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { QueryState } from '../../../ui/query-state.tsx';
import styles from '../administration.module.css';
import { SettingCard } from '../components/setting-card.tsx';
import { administrationText } from '../text.ts';
import { SettingsPageDocument } from './settings-page.gql.ts';

/** Everything that national law leaves to the province or the body, with its paper and its days. */
export function SettingsPage() {
  const t = useText(administrationText);
  const { data, error, refetch } = useQuery(SettingsPageDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <QueryState data={data} error={error} onRetry={() => void refetch()} title={t.settings.title}>
      {({ settings }) => (
        <>
          <PageHeader title={t.settings.title} lead={<p>{t.settings.lead}</p>} />
          <div className={styles['cards']}>
            {settings.map((setting) => (
              <SettingCard key={setting.key} setting={setting} onChanged={() => void refetch()} />
            ))}
          </div>
        </>
      )}
    </QueryState>
  );
}
