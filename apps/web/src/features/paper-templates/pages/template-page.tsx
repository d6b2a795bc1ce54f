import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';

import { useText } from '../../../lib/text/language.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { QueryState } from '../../../ui/query-state.tsx';
import { TemplateReading } from '../components/template-reading.tsx';
import { TemplateVersions } from '../components/template-versions.tsx';
import { TemplateWriting } from '../components/template-writing.tsx';
import { kindOfSlug } from '../kind-slugs.ts';
import styles from '../templates.module.css';
import { templateText } from '../text.ts';
import type { ShownKind } from '../shown-template.ts';
import { PaperTemplatesDocument } from './paper-template.gql.ts';

/** The words of one kind of paper: what is in use, what is being written, what was. */
export function TemplatePage() {
  const t = useText(templateText);
  const { kind: slug } = useParams();
  const { data, error, refetch } = useQuery(PaperTemplatesDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <QueryState data={data} error={error} onRetry={() => void refetch()} title={t.title}>
      {({ paperTemplates }) => {
        const record = paperTemplates.find(({ kind }) => kind === kindOfSlug(slug));
        return record === undefined ? <EmptyState>{t.noKind}</EmptyState> : <TemplateRecord record={record} />;
      }}
    </QueryState>
  );
}

function TemplateRecord({ record }: { readonly record: ShownKind }) {
  const t = useText(templateText);
  const { open, approved, builtIn, kind } = record;
  const [newest] = approved;
  const inUse = newest?.texts ?? builtIn;
  return (
    <div className={styles['stack']}>
      <div>
        {open?.viewerCan.includes('SAVE') === true ? (
          <TemplateWriting key={open.id} template={open} inUse={inUse} builtIn={builtIn} />
        ) : (
          <TemplateReading
            record={record}
            inUse={inUse}
            inUseName={newest === undefined ? t.builtIn : t.version(newest.number ?? 0)}
          />
        )}
      </div>
      <TemplateVersions kind={kind} builtIn={builtIn} approved={approved} />
    </div>
  );
}
