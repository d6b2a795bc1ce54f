import { useMutation } from '@apollo/client/react';
import { useState } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { ChoiceGroup } from '../../../ui/choice-group.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { ChooseImportSheetDocument } from '../actions/choose-sheet.gql.ts';
import styles from '../imports.module.css';
import { noticeOf } from '../logic/outcome.logic.ts';
import type { ImportRun, Told } from '../pages/import-page.tsx';
import { importText } from '../text.ts';

/** The second step: a workbook with several sheets asks which one has the list. */
export function SheetStep({ run, told }: { readonly run: ImportRun; readonly told: Told }) {
  const t = useText(importText);
  const [sheet, setSheet] = useState<string | undefined>(undefined);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const [refused, setRefused] = useState<string | undefined>(undefined);
  const [choose, { loading }] = useMutation(ChooseImportSheetDocument);

  async function next(): Promise<void> {
    if (sheet === undefined) {
      setProblem(t.sheet.required);
      return;
    }
    setRefused(undefined);
    const { data } = await choose({
      variables: { input: { id: run.id, version: run.version, sheet: Number(sheet) } },
      // Headings and samples are new.
      refetchQueries: ['ImportPage'],
    });
    const outcome = data?.chooseImportSheet;
    if (outcome === undefined) return;
    if (outcome.__typename === 'FileRefusedError') setRefused(t.refusals[outcome.reason]);
    else told(noticeOf(outcome));
  }

  return (
    <>
      {refused !== undefined && (
        <Notice kind="danger" isAlert>
          {refused}
        </Notice>
      )}
      <ChoiceGroup
        legend={t.sheet.legend}
        choices={run.sheetList.map(({ name, rows, columns }, at) => ({
          value: String(at),
          label: name,
          detail: t.sheet.detail(rows, columns),
        }))}
        value={sheet}
        onChange={(value) => {
          setSheet(value);
          setProblem(undefined);
        }}
        error={problem}
      />
      <div className={styles['actions']}>
        <Button variant="primary" onClick={() => void next()} busyLabel={loading ? t.sheet.busy : undefined}>
          {t.sheet.next}
        </Button>
      </div>
    </>
  );
}
