import { useMutation } from '@apollo/client/react';
import { ITEM_FIELDS, type ItemField } from '@thidua/domain/plan-proposal';
import { useState, type SyntheticEvent } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { dateEntry, type DateEntry } from '../../../ui/date-entry.ts';
import { ErrorSummary, type FormError } from '../../../ui/error-summary.tsx';
import { NumberField, numberEntry, type NumberEntry } from '../../../ui/number-field.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { EditPlanItemDocument } from '../actions/edit-plan-item.gql.ts';
import { fieldId, isOfKind, problemWords } from '../logic/item-form.logic.ts';
import type { Item } from '../logic/review.logic.ts';
import styles from '../plan-proposals.module.css';
import { proposalText } from '../text.ts';
import { PlainField } from './plain-field.tsx';

interface ItemFormProps {
  readonly item: Item;
  readonly proposalId: string;
  readonly onDone: () => void;
  readonly onRefetch: () => void;
}

/** All fields of an item, whatever its kind: the table of the domain says which. */
export function ItemForm({ item, proposalId, onDone, onRefetch }: ItemFormProps) {
  const t = useText(proposalText);
  const stored = (name: string) => item.fields.find((field) => field.name === name)?.value ?? '';
  const [texts, setTexts] = useState(() => new Map(ITEM_FIELDS[item.kind].map(({ name }) => [name, stored(name)])));
  // A target shows what its kind is measured by, and nothing that it has no use for.
  const kind = item.kind === 'TARGET' ? (texts.get('kind') ?? '') : '';
  const fields = ITEM_FIELDS[item.kind].filter(
    ({ name }) => item.kind !== 'TARGET' || isOfKind(kind, name, stored(name)),
  );
  const [numbers, setNumbers] = useState(() => new Map<string, NumberEntry>());
  const [days, setDays] = useState(() => new Map<string, DateEntry>());
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [edit, { loading }] = useMutation(EditPlanItemDocument);
  const idOf = (name: string) => fieldId(item.key, name);
  const errorAt = (name: string) => errors.find((error) => error.fieldId === idOf(name))?.message;

  function valueOf({ name, type }: ItemField): string {
    if (type === 'DAY') {
      const entry = days.get(name);
      return entry === undefined ? stored(name) : (entry.day ?? entry.text.trim());
    }
    if (type === 'NUMBER' || type === 'SHARE') {
      const entry = numbers.get(name);
      if (entry === undefined) return stored(name);
      if (entry.value === undefined) return entry.text.trim();
      return String(type === 'SHARE' ? Math.round(entry.value * 100) : entry.value);
    }
    return texts.get(name) ?? '';
  }

  function fail(...found: readonly FormError[]): void {
    setErrors(found);
    setAttempt((count) => count + 1);
  }

  async function handleSubmit(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    const { ordinal, version } = item;
    const sent = fields.map((field) => ({ name: field.name, value: valueOf(field) }));
    try {
      const { data } = await edit({ variables: { input: { proposalId, ordinal, version, fields: sent } } });
      const outcome = data?.editPlanItem;
      switch (outcome?.__typename) {
        case 'PlanProposalItem':
          onDone();
          return;
        case 'InputProblemsError':
          fail(
            ...outcome.problems.map(({ field, code }) => ({
              fieldId: idOf(field),
              message: problemWords(field, code, t),
            })),
          );
          return;
        case 'StaleRecordError':
          fail({ message: t.item.stale });
          onRefetch();
          return;
        case 'InvalidTransitionError':
          fail({ message: t.item.over });
          return;
        case undefined:
          fail({ message: t.item.failed });
      }
    } catch {
      // The network or the server failed; what was typed stays in the form.
      fail({ message: t.item.failed });
    }
  }

  return (
    <form noValidate className={styles['form']} onSubmit={(event) => void handleSubmit(event)}>
      <ErrorSummary errors={errors} attempt={attempt} />
      {fields.map((field) => {
        const { name, type } = field;
        const common = { id: idOf(name), label: t.fields[name as keyof typeof t.fields], error: errorAt(name) };
        if (type === 'DAY') {
          const entry = days.get(name) ?? dateEntry(stored(name));
          return (
            <DateField
              key={name}
              {...common}
              entry={entry}
              onChange={(next) => setDays(new Map(days).set(name, next))}
            />
          );
        }
        if (type === 'NUMBER' || type === 'SHARE') {
          const entry = numbers.get(name) ?? storedNumber(stored(name), type);
          const hint = type === 'SHARE' ? { hint: t.item.shareHint, maximum: 100 } : {};
          return (
            <NumberField
              key={name}
              {...common}
              {...hint}
              entry={entry}
              onChange={(next) => setNumbers(new Map(numbers).set(name, next))}
            />
          );
        }
        return (
          <PlainField
            key={name}
            {...common}
            field={field}
            value={texts.get(name) ?? ''}
            onChange={(next) => setTexts(new Map(texts).set(name, next))}
          />
        );
      })}
      <div className={styles['acts']}>
        <Button type="submit" size="small" busyLabel={loading ? t.item.saving : undefined}>
          {t.item.save}
        </Button>
        <Button size="small" variant="quiet" onClick={onDone}>
          {t.item.cancel}
        </Button>
      </div>
    </form>
  );
}

/** A year is no number with a separator: it stands as it is. */
function storedNumber(text: string, type: ItemField['type']): NumberEntry {
  if (text === '') return numberEntry(undefined);
  const value = Number(text);
  return type === 'SHARE' ? numberEntry(value / 100) : { text, value };
}
