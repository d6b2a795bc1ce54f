import { useMutation } from '@apollo/client/react';
import { type ImportField, TEXT_ENCODINGS, type TextEncoding } from '@thidua/domain/imports';
import { useState } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import type { Column } from '../../../ui/data-table/column.ts';
import { DataTable } from '../../../ui/data-table/data-table.tsx';
import { ErrorSummary, type FormError } from '../../../ui/error-summary.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { MapImportColumnsDocument } from '../actions/map-columns.gql.ts';
import styles from '../imports.module.css';
import { noticeOf } from '../logic/outcome.logic.ts';
import { draftOf, mappingOf, mappingProblems, withoutColumn } from '../logic/wizard.logic.ts';
import type { ImportRun, Told } from '../pages/import-page.tsx';
import { importText } from '../text.ts';
import { PreviewTable } from './preview-table.tsx';

type ColumnRow = ImportRun['columns'][number];

const CHIPS = { EXACT: 'ok', NEAR: 'need', NONE: 'draft' } as const;
const SAMPLES = 3;

interface MappingStepProps {
  readonly run: ImportRun;
  readonly encoding: TextEncoding;
  readonly onEncoding: (encoding: TextEncoding) => void;
  readonly told: Told;
}

/** The third step: what each column is, in which alphabet, and one value for what no column says. */
export function MappingStep({ run, encoding, onEncoding, told }: MappingStepProps) {
  const t = useText(importText);
  const labelOf = (field: ImportField | undefined) => (field === undefined ? '' : t.fields[field]);
  const [draft, setDraft] = useState(() => draftOf(run.mapping));
  const [attempt, setAttempt] = useState(0);
  const [map, { loading }] = useMutation(MapImportColumnsDocument);
  const problems = mappingProblems(draft, run.kind);
  const errors: readonly FormError[] =
    attempt === 0
      ? []
      : [
          ...problems.twice.map((column) => ({
            fieldId: `column-${column}`,
            message: t.mapping.twice(labelOf(draft.byColumn.get(column))),
          })),
          ...problems.missing.map((field) => ({
            fieldId: `constant-${field}`,
            message: t.mapping.missing(labelOf(field)),
          })),
        ];

  async function next(): Promise<void> {
    setAttempt(attempt + 1);
    if (problems.missing.length > 0 || problems.twice.length > 0) return;
    const mapping = mappingOf(draft).map(({ field, column, constant }) => ({
      field,
      column: column ?? null,
      constant: constant ?? null,
    }));
    const { data } = await map({ variables: { input: { id: run.id, version: run.version, encoding, mapping } } });
    if (data !== undefined) told(noticeOf(data.mapImportColumns));
  }

  function setColumn(column: number, field: ImportField | undefined): void {
    const byColumn = new Map(draft.byColumn);
    if (field === undefined) byColumn.delete(column);
    else byColumn.set(column, field);
    setDraft({ ...draft, byColumn });
  }

  const columns: readonly Column<ColumnRow>[] = [
    {
      key: 'heading',
      header: t.mapping.column,
      isRowHeader: true,
      cell: ({ heading }) => (heading === '' ? t.mapping.blank : heading),
    },
    {
      key: 'samples',
      header: t.mapping.samples,
      cell: ({ samples }) => (
        <span className={styles['samples']}>{[...new Set(samples.filter(Boolean))].slice(0, SAMPLES).join(' · ')}</span>
      ),
    },
    {
      key: 'types',
      header: t.mapping.types,
      width: '8rem',
      cell: ({ kinds, hasFormulas }) =>
        [...kinds.map((kind) => t.mapping.cellKinds[kind]), ...(hasFormulas ? [t.mapping.formulas] : [])].join(', '),
    },
    {
      key: 'field',
      header: t.mapping.field,
      width: '17rem',
      cell: ({ index, heading }) => (
        <SelectField
          id={`column-${index}`}
          label={`${t.mapping.field}: ${heading}`}
          isLabelHidden
          isClearable
          placeholder={t.mapping.unmapped}
          options={run.kindFields.map((field) => ({ value: field, label: optionLabel(field) }))}
          value={draft.byColumn.get(index)}
          onChange={(field) => setColumn(index, field)}
          error={
            attempt > 0 && problems.twice.includes(index)
              ? t.mapping.twice(labelOf(draft.byColumn.get(index)))
              : undefined
          }
        />
      ),
    },
    {
      key: 'confidence',
      header: t.mapping.confidence,
      width: '8rem',
      cell: ({ index, proposed, confidence }) => {
        const chosen = draft.byColumn.get(index);
        if (chosen !== undefined && chosen !== proposed) {
          return <StatusChip family="ok">{t.mapping.byHand}</StatusChip>;
        }
        const shown = chosen === undefined ? 'NONE' : confidence;
        return <StatusChip family={CHIPS[shown]}>{t.mapping.confidences[shown]}</StatusChip>;
      },
    },
  ];

  function optionLabel(field: ImportField): string {
    return run.requiredFields.includes(field) ? `${labelOf(field)} *` : labelOf(field);
  }

  return (
    <>
      <ErrorSummary errors={errors} attempt={attempt} />
      {encoding !== 'UNICODE' && <Notice kind="warning">{t.mapping.oldEncoding(t.mapping.encodings[encoding])}</Notice>}
      <SelectField
        label={t.mapping.encoding}
        options={TEXT_ENCODINGS.map((value) => ({ value, label: t.mapping.encodings[value] }))}
        value={encoding}
        onChange={(value) => value !== undefined && onEncoding(value)}
      />
      <DataTable
        caption={t.mapping.caption}
        columns={columns}
        rows={run.columns}
        keyOf={({ index }) => String(index)}
        empty={{ message: t.check.noRows }}
      />
      {withoutColumn(draft, run.kind).length > 0 && (
        <section className={styles['file']}>
          <div>
            <h2>{t.mapping.constants}</h2>
            <p className={styles['quiet']}>{t.mapping.constantsHint}</p>
          </div>
          <div className={styles['constants']}>
            {withoutColumn(draft, run.kind).map((field) => (
              <TextField
                key={field}
                id={`constant-${field}`}
                label={labelOf(field)}
                value={draft.constants.get(field) ?? ''}
                onChange={(text) => setDraft({ ...draft, constants: new Map(draft.constants).set(field, text) })}
                error={attempt > 0 && problems.missing.includes(field) ? t.mapping.missing(labelOf(field)) : undefined}
              />
            ))}
          </div>
        </section>
      )}
      <PreviewTable columns={run.columns} />
      <div className={styles['actions']}>
        <Button variant="primary" onClick={() => void next()} busyLabel={loading ? t.mapping.busy : undefined}>
          {t.mapping.next}
        </Button>
      </div>
    </>
  );
}
