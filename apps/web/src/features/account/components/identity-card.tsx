import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useSearchParams } from 'react-router';

import { formatDateTime } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { StartIdentityLinkDocument, UnlinkIdentityDocument, type SecurityFragment } from '../pages/account.gql.ts';
import { accountText } from '../text.ts';
import styles from './account.module.css';
import { useAct } from './use-act.ts';

/** The link with the common sign-in of the province. Nothing where there is neither a provider nor a link. */
export function IdentityCard({ security }: { readonly security: SecurityFragment }) {
  const words = useText(accountText);
  const t = words.identity;
  const toast = useToast();
  const [params] = useSearchParams();
  const [startLink] = useMutation(StartIdentityLinkDocument);
  const [unlink] = useMutation(UnlinkIdentityDocument);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const { isBusy, run } = useAct(() => setProblem(words.failed));
  const { providerLabel, identities } = security;
  if (providerLabel === null && identities.length === 0) return null;

  const problems: Readonly<Record<string, string>> = t.problems;
  const shown = problem ?? problems[params.get('loi') ?? ''];
  const isJustLinked = params.get('lien-ket') === 'xong' && identities.length > 0;

  function begin(): void {
    setProblem(undefined);
    void run(async () => {
      const outcome = (await startLink()).data?.startIdentityLink;
      if (outcome?.__typename === 'ProviderAddress') window.location.assign(outcome.address);
      else setProblem(outcome === undefined ? words.failed : t.problems.UNAVAILABLE);
    });
  }

  function remove(id: string): void {
    setProblem(undefined);
    void run(async () => {
      await unlink({ variables: { id } });
      toast({ message: t.unlinked });
    });
  }

  const button = (
    <Button onClick={begin} busyLabel={isBusy ? t.linking : undefined}>
      {t.link}
    </Button>
  );
  return (
    <Card title={t.title} actions={providerLabel !== null && identities.length === 0 && button}>
      {providerLabel !== null && <p className={styles['quiet']}>{t.why(providerLabel)}</p>}
      {shown !== undefined && (
        <Notice kind="warning" isAlert>
          {shown}
        </Notice>
      )}
      {isJustLinked && <Notice kind="success">{t.linked}</Notice>}
      {identities.length === 0 && <p>{t.none}</p>}
      <ul className={styles['rows']}>
        {identities.map(({ id, issuer, linkedAt }) => (
          <li key={id} className={styles['row']}>
            <div>
              <p className={styles['name']}>{t.at(new URL(issuer).host)}</p>
              <p className={styles['detail']}>{t.since(formatDateTime(linkedAt))}</p>
            </div>
            <Button size="small" onClick={() => remove(id)}>
              {t.unlink}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
