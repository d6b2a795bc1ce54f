import { useMutation } from '@apollo/client/react';
import { revealReasonsFor, type RevealedField, type RevealReason } from '@thidua/domain/records';
import { DISCIPLINE_LEVELS } from '@thidua/domain/vocabulary';
import { useState, type ReactNode } from 'react';

import { formatMoney } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useViewer } from '../../../lib/viewer/viewer.tsx';
import { AppDialog } from '../../../ui/app-dialog.tsx';
import { Button } from '../../../ui/button.tsx';
import { ChoiceGroup } from '../../../ui/choice-group.tsx';
import { DescriptionList } from '../../../ui/description-list.tsx';
import { IconEye, IconEyeOff } from '../../../ui/icons.ts';
import { InlineError } from '../../../ui/inline-error.tsx';
import { RevealDocument } from '../actions/reveal.gql.ts';
import { recordText, type RecordWords } from '../text.ts';
import styles from './records.module.css';

export interface RevealedPart {
  readonly name: string;
  readonly value: string;
}

interface RevealProps {
  readonly field: RevealedField;
  readonly id: string;
  /** The reader looks at the own record: the reason is known. */
  readonly isOwn: boolean;
  /** Further buttons beside the value once it is open. */
  readonly actions?: (parts: readonly RevealedPart[]) => ReactNode;
}

/** Opens one sensitive value, once, with a reason that goes on record. Leaving the page masks it again. */
export function Reveal({ field, id, isOwn, actions }: RevealProps) {
  const t = useText(recordText).reveal;
  const [isAsking, setIsAsking] = useState(false);
  const [parts, setParts] = useState<readonly RevealedPart[] | undefined>(undefined);

  if (parts !== undefined) {
    return (
      <div className={styles['opened']}>
        {parts.length === 0 ? <p>{t.nothing}</p> : <RevealedParts parts={parts} />}
        <div className={styles['acts']}>
          <Button
            size="small"
            icon={<IconEyeOff size={18} stroke={1.75} aria-hidden />}
            onClick={() => setParts(undefined)}
          >
            {t.close}
          </Button>
          {actions?.(parts)}
        </div>
      </div>
    );
  }
  return (
    <>
      <Button size="small" icon={<IconEye size={18} stroke={1.75} aria-hidden />} onClick={() => setIsAsking(true)}>
        {t.open}
        <span className="visually-hidden"> {t.fields[field]}</span>
      </Button>
      {isAsking && (
        <RevealDialog field={field} id={id} isOwn={isOwn} onOpened={setParts} onClose={() => setIsAsking(false)} />
      )}
    </>
  );
}

interface RevealDialogProps extends Omit<RevealProps, 'actions'> {
  readonly onOpened: (parts: readonly RevealedPart[]) => void;
  readonly onClose: () => void;
}

function RevealDialog({ field, id, isOwn, onOpened, onClose }: RevealDialogProps) {
  const t = useText(recordText).reveal;
  const reasons = revealReasonsFor(useViewer(), isOwn);
  const [reason, setReason] = useState<RevealReason>(reasons[0] ?? 'DOSSIER');
  const [hasFailed, setHasFailed] = useState(false);
  const [reveal, { loading }] = useMutation(RevealDocument, {
    // The value is for this page only: it must not stay in the cache.
    fetchPolicy: 'no-cache',
  });

  async function handleConfirm(): Promise<void> {
    setHasFailed(false);
    try {
      const { data } = await reveal({ variables: { field, id, reason } });
      if (data === undefined) setHasFailed(true);
      else {
        onOpened(data.reveal.parts);
        onClose();
      }
    } catch {
      setHasFailed(true);
    }
  }

  return (
    <AppDialog
      isOpen
      onClose={onClose}
      title={t.title}
      actions={
        <Button variant="primary" busyLabel={loading ? t.busy : undefined} onClick={() => void handleConfirm()}>
          {t.confirm}
        </Button>
      }
    >
      <div className={styles['form']}>
        {hasFailed && <InlineError message={t.failed} />}
        <p>{t.body}</p>
        <ChoiceGroup
          legend={t.reasonLegend}
          choices={reasons.map((value) => ({ value, label: t.reasons[value] }))}
          value={reason}
          onChange={setReason}
        />
      </div>
    </AppDialog>
  );
}

function RevealedParts({ parts }: { readonly parts: readonly RevealedPart[] }) {
  const t = useText(recordText);
  return (
    <DescriptionList
      items={parts.map(({ name, value }) => ({ term: partName(name, t), detail: partValue(name, value, t) }))}
    />
  );
}

function partName(name: string, t: RecordWords): string {
  const known = Object.keys(t.reveal.parts).find((part) => part === name);
  // The keys of the catalogue are its own; the find above says which.
  return known === undefined ? name : t.reveal.parts[known as keyof RecordWords['reveal']['parts']];
}

function partValue(name: string, value: string, t: RecordWords): string {
  if (name === 'contribution') return formatMoney(Number(value));
  const level = name === 'level' ? DISCIPLINE_LEVELS.find((known) => known === value) : undefined;
  return level === undefined ? value : t.discipline[level];
}
