import type { ReactNode } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { Button, IconButton } from '../../../ui/button.tsx';
import { IconChevronDown, IconChevronUp, IconPlus, IconTrash } from '../../../ui/icons.ts';
import { useToast } from '../../../ui/toast.tsx';
import { planText } from '../plan-text.ts';
import styles from './row-list.module.css';

interface RowListProps<Row extends { readonly id: string }> {
  readonly rows: readonly Row[];
  readonly onChange: (rows: readonly Row[]) => void;
  /** What a row is called, for buttons and the toast; empty while it has no name. */
  readonly nameOf: (row: Row) => string;
  readonly children: (row: Row, change: (changes: Partial<Row>) => void, index: number) => ReactNode;
  readonly add?: { readonly label: string; readonly make: () => Row };
  /** Rows close together, for short ones. */
  readonly isTight?: boolean;
}

/** Rows that can be added, moved and taken out; what was taken out can be brought back. */
export function RowList<Row extends { readonly id: string }>(props: RowListProps<Row>) {
  const { rows, onChange, nameOf, children, add, isTight = false } = props;
  const t = useText(planText).editor;
  const toast = useToast();

  function remove(row: Row, name: string): void {
    onChange(rows.filter(({ id }) => id !== row.id));
    toast({ message: t.removed(name), onUndo: () => onChange(rows) });
  }

  function move(index: number, by: number): void {
    const [row, other] = [rows[index], rows[index + by]];
    if (row !== undefined && other !== undefined) onChange(rows.with(index, other).with(index + by, row));
  }

  return (
    <div className={styles['list']}>
      <ol className={styles['rows']} data-tight={isTight}>
        {rows.map((row, index) => {
          const name = nameOf(row).trim() || t.unnamed(index + 1);
          return (
            <li key={row.id}>
              <div className={styles['fields']}>
                {children(
                  row,
                  (changes) => onChange(rows.map((each) => (each.id === row.id ? { ...each, ...changes } : each))),
                  index,
                )}
              </div>
              <div className={styles['buttons']}>
                <IconButton
                  label={t.up(name)}
                  size="small"
                  icon={<IconChevronUp size={16} stroke={1.75} aria-hidden />}
                  onClick={() => move(index, -1)}
                />
                <IconButton
                  label={t.down(name)}
                  size="small"
                  icon={<IconChevronDown size={16} stroke={1.75} aria-hidden />}
                  onClick={() => move(index, 1)}
                />
                <IconButton
                  label={t.removeLabel(name)}
                  size="small"
                  icon={<IconTrash size={16} stroke={1.75} aria-hidden />}
                  onClick={() => remove(row, name)}
                />
              </div>
            </li>
          );
        })}
      </ol>
      {add !== undefined && (
        <div>
          <Button
            size="small"
            icon={<IconPlus size={16} stroke={1.75} aria-hidden />}
            onClick={() => onChange([...rows, add.make()])}
          >
            {add.label}
          </Button>
        </div>
      )}
    </div>
  );
}
