import type { FragmentType } from '@apollo/client';
import { useMutation, useSuspenseFragment } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';

import { formatDateTime } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import styles from './confidence.module.css';
import { ConfidentialCardFragmentDoc, type ConfidentialCardFragment } from './confidential-card.gql.ts';
import { OpenConfidentialPartDocument } from './open-confidential-part.gql.ts';
import { confidenceText } from './text.ts';

interface ConfidentialCardProps {
  readonly initiative: FragmentType<ConfidentialCardFragment>;
  /** Shown where nothing is written; left out, nothing is. */
  readonly empty?: string;
  readonly actions?: ReactNode;
}

/** The confidential part: plain for its authors, to be opened by those who are let in on it, not there for everybody else. */
export function ConfidentialCard({ initiative, empty, actions }: ConfidentialCardProps) {
  const t = useText(confidenceText);
  const { data } = useSuspenseFragment({
    fragment: ConfidentialCardFragmentDoc,
    fragmentName: 'ConfidentialCard',
    from: initiative,
  });
  const part = data.confidentialPart;
  const isEmpty = part === null || part.text === '';
  if (isEmpty && empty === undefined) return null;
  return (
    <Card title={t.title} actions={actions}>
      {isEmpty ? (
        <p>{empty}</p>
      ) : part.text === null ? (
        <SealedText initiativeId={data.id} />
      ) : (
        <OwnText text={part.text} confidants={part.confidants ?? []} looks={part.looks ?? []} />
      )}
    </Card>
  );
}

interface OwnTextProps {
  readonly text: string;
  readonly confidants: readonly { readonly fullName: string }[];
  readonly looks: readonly { readonly at: string; readonly by: string }[];
}

function OwnText({ text, confidants, looks }: OwnTextProps) {
  const t = useText(confidenceText);
  const names = confidants.map(({ fullName }) => fullName).join(', ');
  return (
    <>
      <p className={styles['text']}>{text}</p>
      <p className={styles['hint']}>{names === '' ? t.readByNobody : t.readBy(names)}</p>
      {looks.length > 0 && (
        <section>
          <h3>{t.looks}</h3>
          <ul className={styles['looks']}>
            {looks.map(({ at, by }) => (
              <li key={`${at} ${by}`}>{t.look(by, formatDateTime(at))}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** Opened only by a click, and gone again when the page is left. */
function SealedText({ initiativeId }: { readonly initiativeId: string }) {
  const t = useText(confidenceText);
  const [text, setText] = useState<string | undefined>(undefined);
  const [hasFailed, setHasFailed] = useState(false);
  const [open, { loading }] = useMutation(OpenConfidentialPartDocument, { fetchPolicy: 'no-cache' });

  async function handleOpen(): Promise<void> {
    setHasFailed(false);
    const { data } = await open({ variables: { id: initiativeId } }).catch(() => ({ data: undefined }));
    setText(data?.openConfidentialPart.text);
    setHasFailed(data == null);
  }

  return (
    <>
      {text === undefined ? <p>{t.sealed}</p> : <p className={styles['text']}>{text}</p>}
      {hasFailed && <InlineError message={t.openFailed} />}
      <div>
        {text === undefined ? (
          <Button onClick={() => void handleOpen()} busyLabel={loading ? t.opening : undefined}>
            {t.open}
          </Button>
        ) : (
          <Button onClick={() => setText(undefined)}>{t.close}</Button>
        )}
      </div>
    </>
  );
}
