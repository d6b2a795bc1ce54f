import { useSuspenseFragment, useSuspenseQuery } from '@apollo/client/react';
import { useParams, useSearchParams } from 'react-router';

import { useDocumentTitle } from '../../../lib/document-title.ts';
import { formatDateTime } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { ButtonLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { InitiativeStatusChip } from '../components/initiative-status-chip.tsx';
import { draftOf } from '../forms/initiative-draft.ts';
import { StoredInitiativeFragmentDoc } from '../forms/save-initiative.gql.ts';
import { useFieldNames } from '../returns/use-field-names.ts';
import { initiativeText } from '../text.ts';
import { DifferenceView, VersionView } from './difference-view.tsx';
import { versionsText } from './text.ts';
import { textsOfDraft, textsOfRound, type VersionTexts } from './version-texts.ts';
import { VersionsPageDocument, type VersionsPageQuery } from './versions-page.gql.ts';
import styles from './versions-page.module.css';

/** In the address, beside the numbers of the rounds. */
const CURRENT = 'dang-viet';

interface Version {
  /** `1`, `2`, … or `dang-viet`. */
  readonly key: string;
  readonly name: string;
  readonly texts: VersionTexts;
}

/** Every submission of a request, and what was changed from one to another. */
export function VersionsPage() {
  const t = useText(versionsText);
  const { list } = useText(initiativeText);
  const { initiativeId = '' } = useParams();
  const { data } = useSuspenseQuery(VersionsPageDocument, {
    variables: { id: initiativeId },
    fetchPolicy: 'network-only',
  });
  const { initiative } = data;
  const stored = useSuspenseFragment({
    fragment: StoredInitiativeFragmentDoc,
    fragmentName: 'StoredInitiative',
    from: initiative,
  }).data;
  useDocumentTitle(t.pageTitle(initiative.code));
  const rounds = initiative.versions.map((round) => ({
    key: String(round.number),
    name: t.round(round.number),
    texts: textsOfRound(round),
  }));
  // What was given back is being written anew: how far that differs is what its reader asks.
  const isRewritten = initiative.status === 'RETURNED' && rounds.length > 0;
  const current = { key: CURRENT, name: t.current, texts: textsOfDraft(draftOf(stored)) };
  const versions: readonly Version[] = isRewritten ? [...rounds, current] : rounds;
  return (
    <>
      <PageHeader
        title={t.title}
        crumbs={[
          { label: list.title, to: hrefs.initiatives(initiative.year) },
          { label: initiative.code, to: hrefs.initiative(initiative.id) },
          { label: t.title },
        ]}
        lead={
          <>
            <InitiativeStatusChip status={initiative.status} />
            <span>{initiative.title}</span>
          </>
        }
        actions={<ButtonLink to={hrefs.initiative(initiative.id)}>{t.back}</ButtonLink>}
      />
      <div className={styles['page']}>
        <p>{versions.length === 0 ? t.none : versions.length === 1 ? t.single : t.lead}</p>
        {initiative.versions.length > 0 && <Rounds initiative={initiative} />}
        <Comparison versions={versions} />
      </div>
    </>
  );
}

/** What was asked for stands by the field it was asked of; a co-author who took a consent back asked for nothing of the kind. */
function Rounds({ initiative: { versions, returns } }: { readonly initiative: VersionsPageQuery['initiative'] }) {
  const t = useText(versionsText);
  const names = useFieldNames();
  return (
    <Card title={t.list}>
      <ol className={styles['rounds']}>
        {versions.map(({ number, submittedAt, submittedBy, returnedAt, returnedBy, returnedReason }) => {
          const asked = returns.find((each) => each.returnedAt === returnedAt);
          return (
            <li key={number}>
              <p className={styles['name']}>{t.round(number)}</p>
              <p className={styles['hint']}>{t.submitted(submittedBy, formatDateTime(submittedAt))}</p>
              {returnedAt !== null && (
                <>
                  <p className={styles['hint']}>{t.returned(returnedBy, formatDateTime(returnedAt))}</p>
                  {asked === undefined ? (
                    <p className={styles['reason']}>{returnedReason}</p>
                  ) : (
                    <>
                      {asked.note !== null && <p className={styles['reason']}>{asked.note}</p>}
                      {asked.fields.map(({ field, remark }) => (
                        <p key={field} className={styles['reason']}>
                          <b>{names[field]}</b>: {remark}
                        </p>
                      ))}
                    </>
                  )}
                </>
              )}
            </li>
          );
        })}
      </ol>
    </Card>
  );
}

/** The last two versions at first; which two stands in the address. */
function Comparison({ versions }: { readonly versions: readonly Version[] }) {
  const t = useText(versionsText);
  const [params, setParams] = useSearchParams();
  const find = (name: string, usual: Version | undefined) =>
    versions.find(({ key }) => key === params.get(name)) ?? usual;
  const before = find('truoc', versions.at(-2));
  const after = find('sau', versions.at(-1));
  if (after === undefined) return null;
  if (before === undefined) return <VersionView title={after.name} texts={after.texts} />;
  const options = versions.map(({ key, name }) => ({ value: key, label: name }));

  function choose(name: 'truoc' | 'sau', key: string | undefined): void {
    const next = new URLSearchParams(params);
    if (key !== undefined) next.set(name, key);
    setParams(next, { replace: true });
  }

  return (
    <>
      <div className={styles['choice']} role="group" aria-label={t.compare}>
        <SelectField label={t.before} options={options} value={before.key} onChange={(key) => choose('truoc', key)} />
        <SelectField label={t.after} options={options} value={after.key} onChange={(key) => choose('sau', key)} />
      </div>
      <DifferenceView title={`${before.name} → ${after.name}`} before={before.texts} after={after.texts} />
    </>
  );
}
