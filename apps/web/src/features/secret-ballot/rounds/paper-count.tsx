import { useState } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { NumberField, numberEntry, type NumberEntry } from '../../../ui/number-field.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { CountBallotPaperDocument } from '../acts/ballot-paper-acts.gql.ts';
import { useRoundAct, type RoundAnswer } from '../acts/use-round-act.ts';
import { paperText, type PaperWords } from '../paper-text.ts';
import type { ShownRound } from '../pages/use-live-round.ts';
import styles from './rounds.module.css';

type Item = ShownRound['items'][number];
type PaperItem = Item & { readonly paper: NonNullable<Item['paper']> };

interface PaperCountProps {
  readonly round: ShownRound;
  readonly onAnswer: () => Promise<unknown>;
}

const FIELDS = ['agree', 'disagree', 'blank', 'invalid'] as const;
type Counted = Readonly<Record<(typeof FIELDS)[number], NumberEntry>>;
const NOTHING: Counted = {
  agree: numberEntry(undefined),
  disagree: numberEntry(undefined),
  blank: numberEntry(undefined),
  invalid: numberEntry(undefined),
};

/** Two tellers enter what they counted, neither seeing the other's numbers; where they differ, both see it and count again. */
export function PaperCount({ round, onAnswer }: PaperCountProps) {
  const { count: t } = useText(paperText);
  const items = round.items.filter((item): item is PaperItem => (item.paper?.returned ?? 0) > 0);
  if (items.length === 0) return null;
  const due = items.filter(({ paper }) => !paper.isAgreed);
  const isOwn = (item: PaperItem): boolean => item.paper.countedBy.some(({ id }) => id === round.viewerMemberId);
  const names = [...new Set(due.flatMap(({ paper }) => paper.countedBy.map(({ staff }) => staff.fullName)))];
  // A new attempt begins with empty fields.
  const attempt = due.map(({ id, paper }) => `${id}${paper.attempt}`).join();
  return (
    <section className={styles['form']}>
      <h3>{t.title}</h3>
      {due.length === 0 ? (
        <Notice kind="success">{t.agreed}</Notice>
      ) : (
        <>
          <p>{t.lead}</p>
          <p className={styles['quiet']}>{names.length === 0 ? t.nobody : t.countedBy(names.join(', '))}</p>
          {due.map((item) => (
            <Differences key={item.id} item={item} />
          ))}
          {round.viewerCan.includes('COUNT_PAPER') &&
            (due.every(isOwn) ? (
              <p>{t.waiting}</p>
            ) : (
              <CountForm key={attempt} round={round} items={due} onAnswer={onAnswer} />
            ))}
        </>
      )}
    </section>
  );
}

function Differences({ item }: { readonly item: PaperItem }) {
  const { count: t } = useText(paperText);
  const last = item.paper.differences.at(-1)?.attempt;
  if (last === undefined) return null;
  return (
    <Notice kind="warning" title={`${t.ofItem(item.ordinal, item.title)}: ${t.differs(last)}`}>
      <ul className={styles['plain']}>
        {item.paper.differences
          .filter(({ attempt }) => attempt === last)
          .map(({ teller, counts }) => (
            <li key={teller.id}>
              {t.line(teller.staff.fullName, counts.agree, counts.disagree, counts.blank, counts.invalid)}
            </li>
          ))}
      </ul>
      <p>{t.differsWhat}</p>
    </Notice>
  );
}

function CountForm({ round, items, onAnswer }: PaperCountProps & { readonly items: readonly PaperItem[] }) {
  const t = useText(paperText);
  const toast = useToast();
  const [entries, setEntries] = useState<ReadonlyMap<string, Counted>>(new Map());
  const [isMissing, setIsMissing] = useState(false);
  const doing = useRoundAct(CountBallotPaperDocument, onAnswer);

  async function handleSave(): Promise<void> {
    const counts = items.flatMap(({ id }) => wholeCount(id, entries.get(id) ?? NOTHING) ?? []);
    setIsMissing(counts.length < items.length);
    if (counts.length < items.length) return;
    if ((await doing.run({ input: { id: round.id, counts } })) !== undefined) toast({ message: t.count.saved });
  }

  return (
    <div className={styles['form']}>
      {items.map((item) => {
        const counted = entries.get(item.id) ?? NOTHING;
        return (
          <fieldset key={item.id} className={styles['ways']}>
            <legend>{t.count.ofItem(item.ordinal, item.title)}</legend>
            <p className={styles['quiet']}>{t.count.returned(item.paper.returned)}</p>
            <div className={styles['counts']}>
              {FIELDS.map((field) => (
                <NumberField
                  key={field}
                  label={t.count[field]}
                  entry={counted[field]}
                  onChange={(entry) => setEntries(new Map(entries).set(item.id, { ...counted, [field]: entry }))}
                />
              ))}
            </div>
          </fieldset>
        );
      })}
      {isMissing && <InlineError message={t.count.missing} />}
      {!isMissing && doing.problem !== undefined && (
        <InlineError message={countProblem(t, items, doing.refusal) ?? doing.problem} />
      )}
      <div>
        <Button
          variant="primary"
          onClick={() => void handleSave()}
          busyLabel={doing.isBusy ? t.count.saving : undefined}
        >
          {t.count.save}
        </Button>
      </div>
    </div>
  );
}

/** Undefined until all four are whole numbers. */
function wholeCount(itemId: string, { agree, disagree, blank, invalid }: Counted) {
  const values = [agree, disagree, blank, invalid].map(({ value }) => value);
  if (!values.every((value): value is number => Number.isInteger(value) && Number(value) >= 0)) return undefined;
  const [a = 0, d = 0, b = 0, i = 0] = values;
  return { itemId, agree: a, disagree: d, blank: b, invalid: i };
}

function countProblem(
  { count: t }: PaperWords,
  items: readonly PaperItem[],
  refusal: RoundAnswer | undefined,
): string | undefined {
  const told = (refusal?.problems ?? []).flatMap(({ field }) => {
    const item = items.find(({ id }) => field === `counts.${id}`);
    return item === undefined ? [] : [t.tooMany(item.ordinal, item.paper.returned)];
  });
  return told.length === 0 ? undefined : told.join(' ');
}
