import { formatDate, formatDateTime } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import { DifferenceKey, Differences } from '../../../ui/differences/differences.tsx';
import { fieldReturnText } from '../text.ts';
import styles from './returns.module.css';

interface AskedField<Field extends string> {
  readonly field: Field;
  readonly remark: string;
  readonly before: string;
  readonly after: string | null;
}

interface Round<Field extends string> {
  readonly id: string;
  readonly round: number;
  readonly note: string | null;
  readonly returnedAt: string;
  readonly returnedBy: string;
  readonly dueOn?: string;
  readonly answeredAt?: string | null;
  readonly answeredBy?: string | null;
  readonly fields: readonly AskedField<Field>[];
}

interface ReturnRoundsProps<Field extends string> {
  readonly rounds: readonly Round<Field>[];
  readonly names: Readonly<Record<Field, string>>;
  /** A field whose content is kept nowhere but in the record itself. */
  readonly sealed?: Field;
}

/** The rounds of completion, the newest first: what was asked for, by whom, until when, and what became of it. */
export function ReturnRounds<Field extends string>({ rounds, names, sealed }: ReturnRoundsProps<Field>) {
  const t = useText(fieldReturnText);
  if (rounds.length === 0) return null;
  return (
    <Card title={t.title}>
      <div className={styles['rounds']}>
        {rounds
          .toReversed()
          .map(({ id, round, note, returnedAt, returnedBy, dueOn, answeredAt, answeredBy, fields }) => (
            <section key={id}>
              <h3>{t.round(round)}</h3>
              <p className={styles['detail']}>{t.by(returnedBy, formatDateTime(returnedAt))}</p>
              {dueOn !== undefined && <p className={styles['detail']}>{t.dueOn(formatDate(dueOn))}</p>}
              {answeredAt !== undefined && answeredAt !== null && (
                <p className={styles['detail']}>{t.answered(answeredBy ?? '', formatDateTime(answeredAt))}</p>
              )}
              {note !== null && <p className={styles['text']}>{note}</p>}
              <ul className={styles['fields']}>
                {fields.map((asked) => (
                  <Asked key={asked.field} asked={asked} name={names[asked.field]} isSealed={asked.field === sealed} />
                ))}
              </ul>
            </section>
          ))}
      </div>
    </Card>
  );
}

interface AskedProps {
  readonly asked: Omit<AskedField<string>, 'field'>;
  readonly name: string;
  readonly isSealed: boolean;
}

function Asked({ asked: { remark, before, after }, name, isSealed }: AskedProps) {
  const t = useText(fieldReturnText);
  return (
    <li>
      <p className={styles['text']}>
        <b>{name}</b>: {remark}
      </p>
      {isSealed ? (
        <p className={styles['detail']}>{t.sealed}</p>
      ) : after === null || after === before ? (
        <p className={styles['detail']}>{after === null ? t.state.WAITING : t.state.SAME}</p>
      ) : (
        <details>
          <summary>{t.state.CHANGED}</summary>
          <DifferenceKey />
          <Differences before={before} after={after} />
        </details>
      )}
    </li>
  );
}
