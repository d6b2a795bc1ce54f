import { pastedTicks, type PastedTick } from '@thidua/domain/nominations';
import { useState } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { AppDialog } from '../../../ui/app-dialog.tsx';
import { Button } from '../../../ui/button.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import type { GridRow } from '../components/grid-hand.ts';
import { nominationText } from '../text.ts';
import styles from './paste-dialog.module.css';
import type { Tick } from './use-list-changes.ts';

export interface PasteDialogProps {
  readonly rows: readonly GridRow[];
  readonly onTick: (ticks: readonly Tick[]) => void;
  readonly onClose: () => void;
}

/** So many lines are named; the rest is counted. */
const NAMED_LINES = 5;

/** Ticks from a sheet: what will be ticked is said before anything is, and a shared name is asked. */
export function PasteDialog({ rows, onTick, onClose }: PasteDialogProps) {
  const words = useText(nominationText);
  const t = words.paste;
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const [wasTried, setWasTried] = useState(false);
  const people = rows.map(({ staff }) => ({ id: staff.id, code: staff.code, name: staff.fullName }));
  const awards = [...new Set(rows.flatMap(({ cells }) => cells.map(({ award }) => award)))];
  const { ticks, shared, unknown, withoutAward } = pastedTicks(text, people, awards);
  const settled = shared.flatMap(({ awards: given, ...each }, index) => {
    const staffId = chosen[placeOf(each, index)];
    return staffId === undefined ? [] : given.map((award) => ({ staffId, award }));
  });
  const all = [...ticks, ...settled];
  const wanted = openTicks(rows, all);
  const isAsking = shared.some((each, index) => chosen[placeOf(each, index)] === undefined);

  function confirm(): void {
    if (wanted.length === 0 || isAsking) {
      setWasTried(true);
      return;
    }
    onTick(wanted);
    onClose();
  }

  return (
    <AppDialog
      isOpen
      onClose={onClose}
      title={t.title}
      size="wide"
      focusOn="content"
      actions={
        <>
          <Button onClick={onClose}>{t.cancel}</Button>
          <Button variant="primary" onClick={confirm}>
            {t.confirm(wanted.length)}
          </Button>
        </>
      }
    >
      <div className={styles['body']}>
        <TextArea label={t.label} hint={t.hint} lines={6} value={text} onChange={setText} />
        {wasTried && isAsking && <InlineError message={t.chooseFirst} />}
        {wasTried && !isAsking && wanted.length === 0 && <InlineError message={t.nothing} />}
        {shared.map(({ line, candidates }, index) => (
          <SelectField
            key={placeOf({ line }, index)}
            label={t.whichOf(line)}
            options={candidates.map(({ id, name, code }) => ({ value: id, label: `${name} (${code})` }))}
            value={chosen[placeOf({ line }, index)]}
            onChange={(staffId) => {
              if (staffId !== undefined) setChosen({ ...chosen, [placeOf({ line }, index)]: staffId });
            }}
          />
        ))}
        {text.trim() !== '' && (
          <p role="status">
            {t.read(wanted.length, new Set(wanted.map(({ staffId }) => staffId)).size, all.length - wanted.length)}
          </p>
        )}
        {unknown.length > 0 && <Notice kind="warning">{t.unknown(unknown.length, someOf(unknown))}</Notice>}
        {withoutAward.length > 0 && (
          <Notice kind="warning">{t.withoutAward(withoutAward.length, someOf(withoutAward))}</Notice>
        )}
      </div>
    </AppDialog>
  );
}

/** Two namesakes without codes are two equal lines: each has its own choice. */
function placeOf({ line }: { readonly line: string }, index: number): string {
  return `${index} ${line}`;
}

/** Only cells that are empty and may be changed, each once. */
function openTicks(rows: readonly GridRow[], ticks: readonly PastedTick[]): readonly Tick[] {
  const asked = new Set(ticks.map(({ staffId, award }) => `${staffId} ${award}`));
  return rows.flatMap(({ staff, cells }) =>
    cells
      .filter(
        ({ award, canChange, nomination }) => canChange && nomination === null && asked.has(`${staff.id} ${award}`),
      )
      .map(({ award }) => ({ award, staffId: staff.id, name: staff.fullName, nominated: true })),
  );
}

function someOf(lines: readonly string[]): string {
  const named = lines.slice(0, NAMED_LINES).map((line) => line.replaceAll(/\s+/g, ' '));
  return [...named, ...(lines.length > NAMED_LINES ? ['…'] : [])].join('; ');
}
