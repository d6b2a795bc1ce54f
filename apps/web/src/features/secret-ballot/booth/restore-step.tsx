import { useId, useState } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { FileDrop } from '../../../ui/file-drop.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { codeInImage } from '../engine/read-code-image.ts';
import type { Voter } from '../engine/use-voter.ts';
import styles from '../rounds/rounds.module.css';
import { ballotText } from '../text.ts';

interface RestoreStepProps {
  readonly voter: Voter;
  /** What the code is typed for: to go on voting, or to find the own ballots. */
  readonly label: string;
}

/** Another device, or one that forgot: the code, typed or photographed, brings the same ballots back. Only this device reads it. */
export function RestoreStep({ voter, label }: RestoreStepProps) {
  const { booth: t } = useText(ballotText);
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const [code, setCode] = useState('');
  const [isShared, setIsShared] = useState(false);
  const [picture, setPicture] = useState<'READING' | 'NONE' | 'READ' | undefined>(undefined);
  if (!isOpen) {
    return (
      <div>
        <Button variant="quiet" onClick={() => setIsOpen(true)}>
          {label}
        </Button>
      </div>
    );
  }

  async function handlePicture(file: File): Promise<void> {
    setPicture('READING');
    const found = await codeInImage(file).catch(() => undefined);
    setPicture(found === undefined ? 'NONE' : 'READ');
    if (found !== undefined) setCode(found);
  }

  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        void voter.restore(code, isShared);
      }}
    >
      <TextField
        label={t.restoreField}
        value={code}
        onChange={setCode}
        isCode
        isFocusedFirst
        autoComplete="off"
        error={voter.fault === 'WRONG_CODE' ? t.restoreWrong : undefined}
      />
      <FileDrop
        id={id}
        label={t.codePicture}
        hint={t.codePictureHint}
        accept="image/*"
        onFile={(file) => void handlePicture(file)}
        isCompact
      />
      <p role="status">{picture === undefined ? '' : t.pictures[picture]}</p>
      <Checkbox label={t.shared} isChecked={isShared} onChange={setIsShared} />
      <div>
        <Button type="submit" variant="primary" busyLabel={voter.isBusy ? t.restoring : undefined}>
          {label}
        </Button>
      </div>
    </form>
  );
}
