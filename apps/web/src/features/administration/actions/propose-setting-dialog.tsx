import { useMutation } from '@apollo/client/react';
import { useId, useState } from 'react';

import { newId } from '../../../lib/new-id.ts';
import { useText } from '../../../lib/text/language.tsx';
import { AppDialog } from '../../../ui/app-dialog.tsx';
import { Button } from '../../../ui/button.tsx';
import { dateEntry } from '../../../ui/date-entry.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { ErrorSummary, type FormError } from '../../../ui/error-summary.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { useToast } from '../../../ui/toast.tsx';
import styles from '../administration.module.css';
import { SettingValueField } from '../components/setting-value-field.tsx';
import type { Setting } from '../components/setting.ts';
import { problemAt, refusalErrors } from '../refusal.logic.ts';
import { administrationText } from '../text.ts';
import { ProposeSettingDocument } from './setting-acts.gql.ts';

interface ProposeSettingDialogProps {
  readonly setting: Setting;
  readonly onChanged: () => void;
  readonly onClose: () => void;
}

const FIELDS: readonly string[] = ['value', 'legalGround', 'validFrom'];

/** Another value, the paper that sets it, and its first day; says how many open dossiers it touches before it is sent. */
export function ProposeSettingDialog({ setting, onChanged, onClose }: ProposeSettingDialogProps) {
  const t = useText(administrationText);
  const showToast = useToast();
  const prefix = useId();
  const [id] = useState(newId);
  const [value, setValue] = useState(() => (setting.shape.type === 'ROLES' ? (setting.current?.value ?? '') : ''));
  const [legalGround, setLegalGround] = useState('');
  const [validFrom, setValidFrom] = useState(() => dateEntry(undefined));
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [propose, { loading }] = useMutation(ProposeSettingDocument);
  const idOf = (field: string) => (FIELDS.includes(field) ? `${prefix}-${field}` : undefined);
  const errorAt = (field: string) => errors.find(({ fieldId }) => fieldId === idOf(field))?.message;

  async function handleSubmit(): Promise<void> {
    setAttempt(attempt + 1);
    const { day } = validFrom;
    const problem = (field: string, code: string) => problemAt(field, code, t.problems, idOf);
    if (day === undefined || legalGround.trim() === '') {
      setErrors([
        ...(legalGround.trim() === '' ? [problem('legalGround', 'REQUIRED')] : []),
        ...(day === undefined ? [problem('validFrom', 'REQUIRED')] : []),
      ]);
      return;
    }
    try {
      const input = { id, key: setting.key, value, legalGround, validFrom: day };
      const outcome = (await propose({ variables: { input } })).data?.proposeSetting;
      if (outcome === undefined) {
        setErrors([{ message: t.problems.failed }]);
        return;
      }
      if (outcome.__typename === 'SettingChanged') {
        showToast({ message: t.propose.done });
        onChanged();
        onClose();
        return;
      }
      setErrors(refusalErrors(outcome, t, idOf));
    } catch {
      // The network or the server failed; what was typed stays in the dialog.
      setErrors([{ message: t.problems.failed }]);
    }
  }

  return (
    <AppDialog
      isOpen
      onClose={onClose}
      title={t.settings.proposeTitle(setting.name)}
      actions={
        <>
          <Button onClick={onClose}>{t.cancel}</Button>
          <Button
            variant="primary"
            onClick={() => void handleSubmit()}
            busyLabel={loading ? t.propose.busy : undefined}
          >
            {t.propose.submit}
          </Button>
        </>
      }
    >
      <div className={styles['form']}>
        <ErrorSummary errors={errors} attempt={attempt} />
        <Notice kind={setting.openDossiers === 0 ? 'info' : 'warning'}>
          {t.settings.touches(setting.openDossiers)}
        </Notice>
        <SettingValueField
          id={`${prefix}-value`}
          setting={setting}
          value={value}
          onChange={setValue}
          error={errorAt('value')}
        />
        <TextArea
          id={`${prefix}-legalGround`}
          label={t.settings.groundField}
          value={legalGround}
          onChange={setLegalGround}
          limit={500}
          error={errorAt('legalGround')}
        />
        <DateField
          id={`${prefix}-validFrom`}
          label={t.settings.fromField}
          entry={validFrom}
          onChange={setValidFrom}
          error={errorAt('validFrom')}
        />
      </div>
    </AppDialog>
  );
}
