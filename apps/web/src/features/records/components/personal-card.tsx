import { useMutation } from '@apollo/client/react';
import { useState } from 'react';

import { formatDate } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { may, useViewer } from '../../../lib/viewer/viewer.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { DescriptionList } from '../../../ui/description-list.tsx';
import { PERSON_AGAIN } from '../actions/person-again.ts';
import type { PersonRecordsFragment } from '../actions/person-records.gql.ts';
import { SavePersonalDataDocument } from '../actions/save-personal-data.gql.ts';
import { recordText } from '../text.ts';
import { RecordDialog } from './record-dialog.tsx';
import styles from './records.module.css';
import { Reveal } from './reveal.tsx';

interface PersonalCardProps {
  readonly person: Pick<PersonRecordsFragment, 'id' | 'personal'>;
  readonly isOwn: boolean;
}

/** Birth date, identity number, telephone and private e-mail; nothing at all for those who may not know them. */
export function PersonalCard({ person, isOwn }: PersonalCardProps) {
  const t = useText(recordText);
  const viewer = useViewer();
  const [isEditing, setIsEditing] = useState(false);
  const { birthDate, identityNumber, phone, email } = person.personal;
  const mayEdit = may(viewer, 'record:edit');
  if (!mayEdit && !isOwn && [birthDate, identityNumber, phone, email].every((value) => value === null)) return null;
  return (
    <Card
      title={t.personal.title}
      actions={
        mayEdit && (
          <Button size="small" onClick={() => setIsEditing(true)}>
            {t.personal.edit}
          </Button>
        )
      }
    >
      <DescriptionList
        items={[
          {
            term: t.personal.birthDate,
            detail: birthDate?.access === 'PLAIN' ? formatDate(birthDate.text) : birthDate?.text,
          },
          {
            term: t.personal.identityNumber,
            detail:
              identityNumber === null ? undefined : (
                <div className={styles['value']}>
                  <span>{identityNumber.text}</span>
                  {identityNumber.access === 'REVEAL' && (
                    <Reveal field="IDENTITY_NUMBER" id={person.id} isOwn={isOwn} />
                  )}
                </div>
              ),
          },
          { term: t.personal.phone, detail: phone?.text },
          { term: t.personal.email, detail: email?.text },
        ]}
      />
      {isEditing && <PersonalDialog person={person} onClose={() => setIsEditing(false)} />}
    </Card>
  );
}

interface PersonalDialogProps {
  readonly person: PersonalCardProps['person'];
  readonly onClose: () => void;
}

function PersonalDialog({ person, onClose }: PersonalDialogProps) {
  const t = useText(recordText).personal;
  const [save] = useMutation(SavePersonalDataDocument, PERSON_AGAIN);
  const { identityNumber, phone, email } = person.personal;
  return (
    <RecordDialog
      title={t.editTitle}
      fields={[
        {
          name: 'identityNumber',
          kind: 'text',
          isOptional: true,
          hint: identityNumber === null ? t.identityHint : t.keepHint,
        },
        { name: 'phone', kind: 'text', isOptional: true, initial: phone?.text ?? '' },
        { name: 'email', kind: 'text', isOptional: true, initial: email?.text ?? '' },
      ]}
      onSave={async ({ texts }) => {
        const number = (texts.identityNumber ?? '').trim();
        const input = {
          staffId: person.id,
          phone: texts.phone ?? '',
          email: texts.email ?? '',
          ...(number === '' ? {} : { identityNumber: number }),
        };
        return (await save({ variables: { input } })).data?.outcome;
      }}
      onClose={onClose}
    />
  );
}
