import type { ExportedList } from '../lib/export-file.ts';
import { Button } from './button.tsx';
import { ExportMenu } from './export-menu.tsx';
import { IconPlus } from './icons.ts';
import { PageHeader } from './page-header.tsx';

export interface ListHeaderProps {
  readonly title: string;
  /** The list as a file, with the variables of the page's own query; undefined for whoever may not read it. */
  readonly exported: ExportedList | undefined;
  /** The button that adds to the list; undefined for whoever may not. */
  readonly add: { readonly label: string; readonly onAdd: () => void } | undefined;
}

/** The head of a list: what it is, the list as a file, and one more of it. */
export function ListHeader({ title, exported, add }: ListHeaderProps) {
  return (
    <PageHeader
      title={title}
      actions={
        <>
          {exported !== undefined && <ExportMenu {...exported} />}
          {add !== undefined && (
            <Button variant="primary" icon={<IconPlus size={20} stroke={1.75} aria-hidden />} onClick={add.onAdd}>
              {add.label}
            </Button>
          )}
        </>
      }
    />
  );
}
