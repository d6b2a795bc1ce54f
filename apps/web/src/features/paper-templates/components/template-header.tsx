import { templateOf, type TemplateKind } from '@thidua/domain/paper-templates';
import type { ReactNode } from 'react';

import type { TemplateStatus } from '../../../gql/schema-types.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { StatusChip, type StatusFamily } from '../../../ui/status-chip.tsx';
import { templateText } from '../text.ts';

export const STATUS_FAMILIES = {
  DRAFT: 'draft',
  PROPOSED: 'wait',
  APPROVED: 'ok',
  DISCARDED: 'gone',
} as const satisfies Record<TemplateStatus, StatusFamily>;

interface TemplateHeaderProps {
  readonly kind: TemplateKind;
  readonly status: TemplateStatus | undefined;
  readonly lead: ReactNode;
  readonly actions: ReactNode;
}

export function TemplateHeader({ kind, status, lead, actions }: TemplateHeaderProps) {
  const t = useText(templateText);
  const { name } = templateOf(kind);
  return (
    <PageHeader
      title={name}
      windowTitle={`${t.title} – ${name}`}
      crumbs={[{ label: t.title, to: hrefs.paperTemplates() }, { label: name }]}
      lead={
        <>
          {status !== undefined && <StatusChip family={STATUS_FAMILIES[status]}>{t.status[status]}</StatusChip>} {lead}
        </>
      }
      actions={actions}
    />
  );
}
