import { pastedTicks, type OpenLine, type PastedTick } from '@thidua/domain/nominations';
import { useMemo, useState } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { AppDialog } from '../../../ui/app-dialog.tsx';
import { Button } from '../../../ui/button.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import type { GridRow } from '../components/grid-hand.ts';
import type { Tick } from '../list-steps.ts';
import { nominationText } from '../text.ts';
import styles from './paste-dialog.module.css';
import { UnknownLines } from './unknown-lines.tsx';

interface PasteDialogProps {
  /** What was pasted over the table; empty where the dialog was opened by its button. */
  readonly pasted: string;
  readonly rows: readonly GridRow[];
  readonly onTick: (ticks: readonly Tick[]) => void;
  readonly onClose: () => void;
}

/** So many lines are named; the rest is counted. */
const NAMED_LINES = 5;

/** Ticks from a sheet: what will be ticked is said before anything is, and a shared name is asked. */
export function PasteDialog({ pasted, rows, onTick, onClose }: PasteDialogProps) {
  const words = useText(nominationText);
  const t = words.paste;
  const [text, setText] = useState(pasted);
  const [chosen, setChosen] = useState<Readonly<Record<number, string>>>({});
  const [wasTried, setWasTried] = useState(false);
  // Hundreds of lines against hundreds of people: read when either changes, not at every choice.
  const { ticks, shared, unknown, withoutAward } = useMemo(() => readSheet(text, rows), [text, rows]);
  const all = [...ticks, ...settledOf([...shared, ...unknown], chosen)];
  const wanted = openTicks(rows, all);
  const isAsking = shared.some(({ number }) => chosen[number] === undefined);

  function choose({ number }: OpenLine, staffId: string | undefined): void {
    const { [number]: _before, ...others } = chosen;
    setChosen(staffId === undefined ? others : { ...others, [number]: staffId });
  }

  function changeText(next: string): void {
    setText(next);
    // What was chosen for line 7 says nothing about another line 7.
    setChosen({});
  }

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
        <TextArea label={t.label} hint={t.hint} lines={6} value={text} onChange={changeText} />
        {wasTried && isAsking && <InlineError message={t.chooseFirst} />}
        {wasTried && !isAsking && wanted.length === 0 && <InlineError message={t.nothing} />}
        {shared.map((open) => (
          <SelectField
            key={open.number}
            label={t.whichOf(open.line)}
            options={open.candidates.map(({ id, name, code }) => ({ value: id, label: `${name} (${code})` }))}
            value={chosen[open.number]}
            onChange={(staffId) => choose(open, staffId)}
          />
        ))}
        {text.trim() !== '' && (
          <p role="status">
            {t.read(wanted.length, new Set(wanted.map(({ staffId }) => staffId)).size, all.length - wanted.length)}
          </p>
        )}
        {unknown.length > 0 && <UnknownLines lines={unknown} chosen={chosen} onChoose={choose} />}
        {withoutAward.length > 0 && (
          <Notice kind="warning">{t.withoutAward(withoutAward.length, someOf(withoutAward))}</Notice>
        )}
      </div>
    </AppDialog>
  );
}

function readSheet(text: string, rows: readonly GridRow[]) {
  const people = rows.map(({ staff }) => ({ id: staff.id, code: staff.code, name: staff.fullName }));
  const awards = [...new Set(rows.flatMap(({ cells }) => cells.map(({ award }) => award)))];
  return pastedTicks(text, people, awards);
}

/** The ticks of lines for which somebody was chosen. */
function settledOf(
  lines: readonly OpenLine[],
  chosen: Readonly<Record<number, string | undefined>>,
): readonly PastedTick[] {
  return lines.flatMap(({ number, awards }) => {
    const staffId = chosen[number];
    return staffId === undefined ? [] : awards.map((award) => ({ staffId, award }));
  });
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
