import type { ReactNode } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { ShownCheck } from '../components/check-sentence.ts';
import { PlanChecks } from '../components/plan-checks.tsx';
import { planText } from '../plan-text.ts';
import styles from './plan-form.module.css';

export const PLAN_SECTIONS = [
  'head',
  'aims',
  'phases',
  'targets',
  'tasks',
  'thematicMovements',
  'references',
  'duties',
  'recipients',
] as const;
export type PlanSectionName = (typeof PLAN_SECTIONS)[number];

interface PlanSectionProps {
  readonly name: PlanSectionName;
  readonly title: string;
  readonly children: ReactNode;
  /** Why something typed here is not stored yet. */
  readonly waits?: readonly string[];
  /** What arithmetic, law or the text itself say of this part. */
  readonly checks?: readonly ShownCheck[];
}

/** One part of the plan with what there is to say of it right below. */
export function PlanSection({ name, title, children, waits = [], checks = [] }: PlanSectionProps) {
  const t = useText(planText).editor;
  return (
    <div id={sectionId(name)} tabIndex={-1}>
      <Card title={title}>
        <div className={styles['section']}>
          {children}
          {waits.length > 0 && (
            <Notice kind="info" title={t.waiting}>
              <ul className={styles['waits']}>
                {waits.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </Notice>
          )}
          {checks.length > 0 && <PlanChecks checks={checks} />}
        </div>
      </Card>
    </div>
  );
}

/** Anchor of a part. */
export function sectionId(name: PlanSectionName): string {
  return `phan-${name}`;
}
