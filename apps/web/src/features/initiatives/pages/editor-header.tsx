import type { ReactNode } from 'react';

import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { InitiativeStatusChip } from '../components/initiative-status-chip.tsx';
import { initiativeText } from '../text.ts';
import type { LoadedInitiative } from './initiative-editor.tsx';

interface EditorHeaderProps {
  readonly loaded: LoadedInitiative;
  readonly saveLine?: ReactNode;
  readonly actions?: ReactNode;
}

export function EditorHeader({ loaded, saveLine, actions }: EditorHeaderProps) {
  const t = useText(initiativeText);
  return (
    <PageHeader
      title={t.editor.title}
      crumbs={[
        { label: t.list.title, to: hrefs.initiatives(loaded.year) },
        { label: loaded.code, to: hrefs.initiative(loaded.id) },
        { label: t.editor.title },
      ]}
      lead={
        <>
          <InitiativeStatusChip status={loaded.status} />
          {saveLine}
        </>
      }
      actions={actions}
    />
  );
}
