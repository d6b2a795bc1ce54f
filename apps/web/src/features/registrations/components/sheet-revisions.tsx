import { formatDateTime } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import type { RegistrationPageQuery } from '../pages/registration-page.gql.ts';
import styles from '../pages/sheet.module.css';
import { registrationText } from '../text.ts';
import { SheetContent } from './sheet-content.tsx';

interface SheetRevisionsProps {
  readonly form: RegistrationPageQuery['registrationForm'];
}

/** What the sheet said when it was approved, before each change, with who opened it and why. */
export function SheetRevisions({ form }: SheetRevisionsProps) {
  const t = useText(registrationText).view;
  const revisions = form.row.sheet?.revisions ?? [];
  if (revisions.length === 0) return null;
  return (
    <Card title={t.revisions}>
      {revisions.map((revision) => (
        <details key={revision.id} className={styles['revision']}>
          <summary>{t.revisionBy(revision.replacedBy, formatDateTime(revision.replacedAt))}</summary>
          <SheetContent
            draft={revision}
            movements={form.movements}
            facts={[{ term: t.changeReason, detail: revision.reason }]}
          />
        </details>
      ))}
    </Card>
  );
}
