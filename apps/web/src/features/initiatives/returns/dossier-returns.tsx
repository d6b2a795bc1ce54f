import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';

import { formatDateTime } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import { InitiativeReturnsFragmentDoc, type InitiativeReturnsFragment } from './initiative-returns.gql.ts';
import styles from './returns.module.css';
import { returnText } from './text.ts';
import { useFieldNames } from './use-field-names.ts';

type Asked = InitiativeReturnsFragment['returns'][number]['fields'][number];

/** The rounds of completion, the newest first: what was asked for, and what became of it. */
export function DossierReturns({ initiative }: { readonly initiative: FragmentType<InitiativeReturnsFragment> }) {
  const t = useText(returnText);
  const { data } = useSuspenseFragment({
    fragment: InitiativeReturnsFragmentDoc,
    fragmentName: 'InitiativeReturns',
    from: initiative,
  });
  if (data.returns.length === 0) return null;
  return (
    <Card title={t.title}>
      <div className={styles['rounds']}>
        {data.returns.toReversed().map(({ id, round, note, returnedAt, returnedBy, fields }) => (
          <section key={id}>
            <h3>{t.round(round)}</h3>
            <p className={styles['detail']}>{t.by(returnedBy, formatDateTime(returnedAt))}</p>
            {note !== null && <p className={styles['text']}>{note}</p>}
            <ul className={styles['fields']}>
              {fields.map((asked) => (
                <AskedField key={asked.field} asked={asked} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Card>
  );
}

function AskedField({ asked }: { readonly asked: Asked }) {
  const t = useText(returnText);
  const { field, remark, before, after } = asked;
  const name = useFieldNames()[field];
  const isSealed = field === 'confidential';
  const state = after === null ? 'WAITING' : after === before ? 'SAME' : 'CHANGED';
  return (
    <li>
      <p className={styles['text']}>
        <b>{name}</b>: {remark}
      </p>
      {isSealed ? (
        <p className={styles['detail']}>{t.sealed}</p>
      ) : state === 'CHANGED' && after !== null ? (
        <details>
          <summary>{t.state[state]}</summary>
          <div className={styles['sides']}>
            <div>
              <h4>{t.before}</h4>
              <p className={styles['text']}>{before === '' ? t.empty : before}</p>
            </div>
            <div>
              <h4>{t.after}</h4>
              <p className={styles['text']}>{after === '' ? t.empty : after}</p>
            </div>
          </div>
        </details>
      ) : (
        <p className={styles['detail']}>{t.state[state]}</p>
      )}
    </li>
  );
}
