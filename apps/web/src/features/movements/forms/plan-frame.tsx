import type { ReactNode } from 'react';

import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { planText } from '../plan-text.ts';
import { movementText } from '../text.ts';
import styles from './plan-frame.module.css';
import { PLAN_SECTIONS, sectionId, type PlanSectionName } from './plan-section.tsx';
import type { StoredPlanFragment } from './save-plan.gql.ts';

interface PlanFrameProps {
  readonly stored: StoredPlanFragment;
  readonly title: string;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  /** Everything to know before reading on. */
  readonly notices?: ReactNode;
  readonly children: ReactNode;
}

/** The page of a form: the parts at the left, what is to be known above. */
export function PlanFrame({ stored, title, lead, actions, notices, children }: PlanFrameProps) {
  const t = useText(planText);
  const movement = useText(movementText).movement;
  const names: Readonly<Record<PlanSectionName, string>> = {
    head: t.editor.head,
    aims: `${t.fields.theme}, ${t.fields.purposes.toLocaleLowerCase('vi')}`,
    phases: t.fields.phases,
    targets: t.editor.targets,
    tasks: t.fields.tasks,
    thematicMovements: t.fields.thematicMovements,
    references: t.fields.references,
    duties: t.fields.duties,
    recipients: t.fields.recipients,
  };
  return (
    <>
      <PageHeader
        title={t.editor.title(title)}
        crumbs={[
          { label: movement.title, to: hrefs.movement(stored.year) },
          { label: title, to: hrefs.plan(stored.id) },
          { label: t.acts.EDIT },
        ]}
        lead={lead}
        actions={actions}
      />
      <div className={styles['notices']}>{notices}</div>
      <div className={styles['columns']}>
        <nav className={styles['side']} aria-label={t.editor.parts}>
          <ol>
            {PLAN_SECTIONS.map((name) => (
              <li key={name}>
                <a
                  href={`#${sectionId(name)}`}
                  onClick={(event) => {
                    event.preventDefault();
                    const place = document.getElementById(sectionId(name));
                    place?.scrollIntoView({ block: 'start' });
                    place?.focus({ preventScroll: true });
                  }}
                >
                  {names[name]}
                </a>
              </li>
            ))}
          </ol>
        </nav>
        <div className={styles['main']}>{children}</div>
      </div>
    </>
  );
}
