import type { KeyboardEvent, MouseEvent } from 'react';

import { Checkbox } from '../checkbox.tsx';
import { classNames } from '../class-names.ts';
import type { Column } from './column.ts';
import styles from './data-table.module.css';

interface TableRowProps<Row> {
  readonly row: Row;
  readonly rowKey: string;
  readonly columns: readonly Column<Row>[];
  readonly isActive: boolean;
  readonly isSelected: boolean;
  /** Label of the checkbox; absent where rows cannot be selected. */
  readonly selectLabel: string | undefined;
  readonly onSelect: (isRange: boolean) => void;
  readonly onOpen: (() => void) | undefined;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLTableRowElement>) => void;
}

export function TableRow<Row>(props: TableRowProps<Row>) {
  const { row, rowKey, columns, isActive, isSelected, selectLabel, onSelect, onOpen } = props;

  function handleClick(event: MouseEvent<HTMLTableRowElement>): void {
    const isOnControl = event.target instanceof Element && event.target.closest('a, button, input, label') !== null;
    // Marking text to copy it is not opening.
    if (isOnControl || window.getSelection()?.isCollapsed === false) return;
    if (event.shiftKey && selectLabel !== undefined) onSelect(true);
    else onOpen?.();
  }

  return (
    <tr
      role="row"
      data-key={rowKey}
      data-selected={isSelected || undefined}
      data-openable={onOpen !== undefined || undefined}
      tabIndex={isActive ? 0 : -1}
      onFocus={props.onFocus}
      onKeyDown={props.onKeyDown}
      onClick={handleClick}
      onMouseDown={(event) => {
        // Shift-click selects rows, not the text between them.
        if (event.shiftKey) event.preventDefault();
      }}
    >
      {selectLabel !== undefined && (
        <td role="cell" className={styles['check']}>
          <Checkbox
            label={selectLabel}
            isLabelHidden
            isChecked={isSelected}
            onChange={(_, event) => onSelect(event.shiftKey)}
          />
        </td>
      )}
      {columns.map((column) => {
        const className = classNames(
          column.align === 'end' && styles['end'],
          column.isHiddenOnPhone === true && styles['hiddenOnPhone'],
          column.isOnlyControls === true && 'screen-only',
        );
        return column.isRowHeader === true ? (
          <th key={column.key} role="rowheader" scope="row" className={className} data-label={column.header}>
            {column.cell(row)}
          </th>
        ) : (
          <td
            key={column.key}
            role="cell"
            className={className}
            // Controls tell for themselves what they do.
            data-label={column.isOnlyControls === true ? undefined : column.header}
          >
            {column.cell(row)}
          </td>
        );
      })}
    </tr>
  );
}
