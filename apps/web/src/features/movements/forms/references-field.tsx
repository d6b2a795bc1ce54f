import { useQuery } from '@apollo/client/react';
import { suggestedSign } from '@thidua/domain/plans';
import { useState } from 'react';

import { newId } from '../../../lib/new-id.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { DocumentDialog } from '../actions/document-dialog.tsx';
import { RowList } from '../components/row-list.tsx';
import { planText } from '../plan-text.ts';
import type { DraftReference, DraftTask } from './plan-draft.ts';
import { paperDetail } from './plan-stored.ts';
import styles from './plan-form.module.css';
import { ReferencePapersDocument } from './references-field.gql.ts';

interface ReferencesFieldProps {
  readonly references: readonly DraftReference[];
  readonly tasks: readonly DraftTask[];
  readonly onChange: (references: readonly DraftReference[]) => void;
  readonly onLeave: () => void;
}

/** The papers the plan names, from the register; the sign stays as the plan writes it, and what was probably meant is said. */
export function ReferencesField({ references, tasks, onChange, onLeave }: ReferencesFieldProps) {
  const t = useText(planText).reference;
  const { data, refetch } = useQuery(ReferencePapersDocument, { fetchPolicy: 'cache-and-network' });
  const [isRegistering, setIsRegistering] = useState(false);
  const papers = data?.higherDocuments.nodes ?? [];

  function add(paper: { readonly id: string; readonly number: string; readonly detail: string } | undefined): void {
    if (paper === undefined) return;
    const { id: documentId, number, detail } = paper;
    onChange([...references, { id: newId(), documentId, number, detail, taskId: '', isBasis: false }]);
  }

  return (
    <>
      <RowList isTight rows={references} onChange={onChange} nameOf={({ number }) => number}>
        {(reference, change) => (
          <ReferenceFields reference={reference} tasks={tasks} onChange={change} onLeave={onLeave} />
        )}
      </RowList>
      <SelectField
        label={t.pick}
        hint={t.pickHint}
        isSearchable
        options={papers.map((paper) => ({ value: paper.id, label: paper.number, detail: paperDetail(paper) }))}
        value={undefined}
        onChange={(id) => {
          const paper = papers.find((each) => each.id === id);
          add(paper && { ...paper, detail: paperDetail(paper) });
        }}
      />
      <div>
        <Button size="small" onClick={() => setIsRegistering(true)}>
          {t.register}
        </Button>
      </div>
      {isRegistering && (
        <DocumentDialog
          onDone={(paper) => {
            add({ ...paper, detail: paperDetail(paper) });
            void refetch();
          }}
          onClose={() => setIsRegistering(false)}
        />
      )}
    </>
  );
}

interface ReferenceFieldsProps {
  readonly reference: DraftReference;
  readonly tasks: readonly DraftTask[];
  readonly onChange: (changes: Partial<DraftReference>) => void;
  readonly onLeave: () => void;
}

function ReferenceFields({ reference, tasks, onChange, onLeave }: ReferenceFieldsProps) {
  const t = useText(planText).reference;
  const suggestion = suggestedSign(reference.number);
  return (
    <>
      <div className={styles['pair']}>
        <TextField
          label={t.number}
          value={reference.number}
          {...(suggestion !== undefined && { hint: t.suggestion(suggestion) })}
          onChange={(number) => onChange({ number })}
          onBlur={onLeave}
        />
        <SelectField
          label={t.task}
          isOptional
          isClearable
          placeholder={t.noTask}
          options={tasks.map(({ id, number, title }) => ({ value: id, label: `${number} ${title}` }))}
          value={reference.taskId === '' ? undefined : reference.taskId}
          onChange={(taskId) => onChange({ taskId: taskId ?? '' })}
          onBlur={onLeave}
        />
      </div>
      <p className={styles['quiet']}>{reference.detail}</p>
      <Checkbox label={t.basis} isChecked={reference.isBasis} onChange={(isBasis) => onChange({ isBasis })} />
    </>
  );
}
