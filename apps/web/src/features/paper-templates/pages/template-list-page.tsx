import { useQuery } from '@apollo/client/react';
import { templateOf } from '@thidua/domain/paper-templates';

import { formatDateTime } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { ButtonLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { QueryState } from '../../../ui/query-state.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import { STATUS_FAMILIES } from '../components/template-header.tsx';
import { KIND_SLUGS } from '../kind-slugs.ts';
import styles from '../templates.module.css';
import { templateText } from '../text.ts';
import { PaperTemplatesDocument } from './paper-template.gql.ts';

/** The kinds of papers whose words the body may make its own, and how far each is. */
export function TemplateListPage() {
  const t = useText(templateText);
  const { data, error, refetch } = useQuery(PaperTemplatesDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <QueryState data={data} error={error} onRetry={() => void refetch()} title={t.title}>
      {({ paperTemplates }) => (
        <>
          <PageHeader title={t.title} lead={<p>{t.lead}</p>} />
          <div className={styles['cards']}>
            {paperTemplates.map(({ kind, approved: [newest], open }) => (
              <Card key={kind} title={templateOf(kind).name}>
                <div className={styles['stack']}>
                  <p>{t.inUse(newest === undefined ? t.builtIn : t.version(newest.number ?? 0))}</p>
                  {newest?.decidedBy != null && newest.decidedAt !== null && (
                    <p className={styles['quiet']}>
                      {t.approvedBy(newest.decidedBy, formatDateTime(newest.decidedAt))}
                    </p>
                  )}
                  {open !== null && (
                    <div>
                      <StatusChip family={STATUS_FAMILIES[open.status]}>{t.status[open.status]}</StatusChip>
                    </div>
                  )}
                  <div>
                    <ButtonLink to={hrefs.paperTemplate(KIND_SLUGS[kind])}>{t.open}</ButtonLink>
                  </div>
                </div>
              </Card>
            ))}
          </div>
        </>
      )}
    </QueryState>
  );
}
