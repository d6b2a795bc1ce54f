import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';

import { useDocumentTitle } from '../../../lib/document-title.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { DescriptionList } from '../../../ui/description-list.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { QueryState } from '../../../ui/query-state.tsx';
import { BenefitCard } from '../../benefits/index.ts';
import { KeepEntryDialog } from '../acts/keep-entry-dialog.tsx';
import { ProposeSpreadingDialog } from '../acts/propose-spreading-dialog.tsx';
import { TakeOutDialog } from '../acts/take-out-dialog.tsx';
import { TellReuseDialog } from '../acts/tell-reuse-dialog.tsx';
import { ReuseCard } from '../components/reuse-card.tsx';
import { SpreadingCard } from '../components/spreading-card.tsx';
import { TitlesCard } from '../components/titles-card.tsx';
import styles from '../components/library.module.css';
import { libraryText } from '../text.ts';
import { LibraryEntryPageDocument, type LibraryEntryPageQuery } from './library-entry-page.gql.ts';

export type ShownEntry = LibraryEntryPageQuery['libraryEntry'];

/** One entry of the library: what it says, where it comes from, who applies it again. */
export function LibraryEntryPage() {
  const t = useText(libraryText);
  const { entryId = '' } = useParams();
  const { data, error, refetch } = useQuery(LibraryEntryPageDocument, {
    variables: { id: entryId },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <QueryState data={data} error={error} onRetry={() => void refetch()} title={t.title}>
      {({ libraryEntry }) => <Entry entry={libraryEntry} />}
    </QueryState>
  );
}

type Act = ShownEntry['viewerCan'][number];

function Entry({ entry }: { readonly entry: ShownEntry }) {
  const t = useText(libraryText);
  const navigate = useNavigate();
  const [act, setAct] = useState<Act | undefined>(undefined);
  const close = () => setAct(undefined);
  const { id, title, viewerCan, sections } = entry;
  useDocumentTitle(title);
  return (
    <>
      <PageHeader
        title={title}
        crumbs={[{ label: t.title, to: hrefs.library() }, { label: String(entry.year) }]}
        lead={<EntryLead entry={entry} />}
        actions={
          <>
            <Button onClick={() => window.print()}>{t.entry.print}</Button>
            {viewerCan.includes('TAKE_OUT') && <Button onClick={() => setAct('TAKE_OUT')}>{t.keep.takeOut}</Button>}
            {viewerCan.includes('CHANGE') && <Button onClick={() => setAct('CHANGE')}>{t.keep.change}</Button>}
            {viewerCan.includes('TELL_REUSE') && (
              <Button variant="primary" onClick={() => setAct('TELL_REUSE')}>
                {t.reuse.tell}
              </Button>
            )}
          </>
        }
      />
      <div className={styles['columns']}>
        <Card title={t.entry.content}>
          {sections.length === 0 && <p>{t.entry.noContent}</p>}
          {sections.map(({ name, text }) => (
            <section key={name} className={styles['part']}>
              <h3>{t.sections[name]}</h3>
              <p className={styles['text']}>{text}</p>
            </section>
          ))}
        </Card>
        <div className={styles['stack']}>
          <EntryFacts entry={entry} />
          {entry.isOwn && <BenefitCard initiativeId={id} />}
          <SpreadingCard entry={entry} onPropose={() => setAct('SPREAD')} />
          <ReuseCard entry={entry} />
          <TitlesCard entry={entry} />
        </div>
      </div>
      {act === 'TELL_REUSE' && <TellReuseDialog entryId={id} onClose={close} />}
      {act === 'SPREAD' && <ProposeSpreadingDialog entry={entry} onClose={close} />}
      {act === 'CHANGE' && <KeepEntryDialog entry={entry} onClose={close} />}
      {act === 'TAKE_OUT' && (
        <TakeOutDialog entry={entry} onDone={() => void navigate(hrefs.library())} onClose={close} />
      )}
    </>
  );
}

function EntryLead({ entry: { scope, year, isOwn, field } }: { readonly entry: ShownEntry }) {
  const t = useText(libraryText);
  return (
    <span className={styles['lead']}>
      <strong>{t.scopes[scope]}</strong>
      <span>{year}</span>
      {field !== '' && <span>{field}</span>}
      {!isOwn && <span>{t.entry.fromElsewhere}</span>}
    </span>
  );
}

function EntryFacts({ entry }: { readonly entry: ShownEntry }) {
  const t = useText(libraryText);
  const { id, isOwn, authorNames, department, field, scope, year, source } = entry;
  return (
    <Card title={t.entry.facts} actions={isOwn && <Link to={hrefs.initiative(id)}>{t.entry.dossier}</Link>}>
      <DescriptionList
        items={[
          ...(isOwn ? [{ term: t.entry.authors, detail: authorNames.join(', ') }] : []),
          ...(department === null ? [] : [{ term: t.columns.department, detail: department.name }]),
          ...(isOwn ? [] : [{ term: t.sections.SOURCE, detail: source }]),
          ...(field === '' ? [] : [{ term: t.columns.field, detail: field }]),
          { term: t.columns.scope, detail: t.scopes[scope] },
          { term: t.columns.year, detail: year },
        ]}
      />
    </Card>
  );
}
