import { useMutation } from '@apollo/client/react';
import type { DoubleRule, RowVerdict } from '@thidua/domain/imports';
import { useState } from 'react';

import { formatDateTime } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { ChoiceGroup } from '../../../ui/choice-group.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { StartImportDocument } from '../actions/start-import.gql.ts';
import styles from '../imports.module.css';
import { useProgress } from '../live/use-progress.ts';
import { noticeOf } from '../logic/outcome.logic.ts';
import { errorFileAddress } from '../logic/upload.logic.ts';
import type { ImportRun, Told } from '../pages/import-page.tsx';
import { importText } from '../text.ts';
import { ErrorRows } from './error-rows.tsx';
import { ImportRowTable } from './import-row-table.tsx';

interface CheckStepProps {
  readonly run: ImportRun;
  readonly told: Told;
  readonly onRemap: () => void;
}

/** The fourth step: how many rows are good, what is wrong with the others, and the confirmation. */
export function CheckStep({ run, told, onRemap }: CheckStepProps) {
  const t = useText(importText);
  const progress = useProgress(run);
  const [rule, setRule] = useState<DoubleRule>('SKIP');
  const [chosen, setChosen] = useState<RowVerdict | undefined>(undefined);
  const [isNothing, setIsNothing] = useState(false);
  const [start, { loading }] = useMutation(StartImportDocument);
  const { errorCount, changedCount, newCount, sameCount } = progress;
  if (run.status === 'MAPPED') return <p role="status">{t.check.running}</p>;

  const counts = { ERROR: errorCount, CHANGED: changedCount, NEW: newCount, SAME: sameCount };
  const shown = chosen ?? (errorCount > 0 ? 'ERROR' : changedCount > 0 ? 'CHANGED' : newCount > 0 ? 'NEW' : 'SAME');
  const wanted = newCount + (rule === 'UPDATE' ? changedCount : 0);

  async function confirm(): Promise<void> {
    if (wanted === 0) {
      setIsNothing(true);
      return;
    }
    const { data } = await start({
      variables: {
        input: { id: run.id, version: progress.version, doubleRule: rule, onlyGood: errorCount > 0 },
      },
    });
    if (data !== undefined) told(noticeOf(data.startImport));
  }

  return (
    <>
      <p className={styles['summary']} role="status">
        {t.check.summary(newCount, errorCount, changedCount, sameCount)}
      </p>
      {run.twin !== null && <Notice kind="info">{t.check.twin(formatDateTime(run.twin.finishedAt))}</Notice>}
      {(isNothing || (wanted === 0 && changedCount === 0 && errorCount === 0)) && wanted === 0 && (
        <Notice kind="warning" isAlert={isNothing}>
          {t.check.nothing(sameCount)}
        </Notice>
      )}
      <Segmented
        legend={t.check.tabs}
        choices={(['ERROR', 'CHANGED', 'NEW', 'SAME'] as const).map((value) => ({
          value,
          label: t.check.tab(t.check.verdicts[value], counts[value]),
        }))}
        value={shown}
        onChange={setChosen}
      />
      {shown === 'ERROR' ? (
        <ErrorRows importId={run.id} version={progress.version} told={told} />
      ) : (
        <ImportRowTable importId={run.id} verdict={shown} />
      )}
      {changedCount > 0 && (
        <ChoiceGroup
          legend={t.check.doubles}
          choices={(['SKIP', 'UPDATE'] as const).map((value) => ({ value, label: t.check.doubleRules[value] }))}
          value={rule}
          onChange={setRule}
        />
      )}
      <div className={styles['actions']}>
        <Button variant="primary" onClick={() => void confirm()} busyLabel={loading ? t.check.busy : undefined}>
          {errorCount > 0 ? t.check.importGood(wanted) : t.check.importAll(wanted)}
        </Button>
        <Button onClick={onRemap}>{t.check.remap}</Button>
        {errorCount > 0 && (
          <a href={errorFileAddress(run.id)} download>
            {t.check.errorFile}
          </a>
        )}
      </div>
    </>
  );
}
