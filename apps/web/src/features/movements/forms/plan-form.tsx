import { useText } from '../../../lib/text/language.tsx';
import { hrefs } from '../../../lib/paths.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import type { MovementKind } from '../../../gql/schema-types.ts';
import type { ShownCheck } from '../components/check-sentence.ts';
import { planText } from '../plan-text.ts';
import { AimFields, HeadFields } from './head-fields.tsx';
import { PhasesField } from './phases-field.tsx';
import type { PlanDraft, PlanField } from './plan-draft.ts';
import { phaseFindings, SERVER_CHECKS, waitingSentences } from './plan-findings.ts';
import styles from './plan-form.module.css';
import { PlanSection } from './plan-section.tsx';
import { DutiesField } from './duties-field.tsx';
import { RecipientsField } from './recipients-field.tsx';
import { ReferencesField } from './references-field.tsx';
import { TasksField } from './tasks-field.tsx';
import { ThematicField } from './thematic-field.tsx';

interface PlanFormProps {
  readonly movement: { readonly id: string; readonly kind: MovementKind; readonly year: number };
  readonly draft: PlanDraft;
  readonly targetCount: number;
  /** What the server said of the plan when it last looked. */
  readonly checks: readonly ShownCheck[];
  readonly onChange: (draft: PlanDraft) => void;
  readonly onLeave: () => void;
}

const HEAD_FIELDS = [
  'title',
  'period',
  'paperType',
  'planNumber',
  'planDate',
  'issuer',
  'signerPost',
  'signerName',
] as const satisfies readonly PlanField[];
const AIM_FIELDS = ['theme', 'purposes', 'requirements', 'generalGoals'] as const satisfies readonly PlanField[];

/** All parts of a plan; what is wrong with one stands below it while it is typed. */
export function PlanForm({ movement, draft, targetCount, checks, onChange, onLeave }: PlanFormProps) {
  const t = useText(planText);
  const change = (changes: Partial<PlanDraft>): void => onChange({ ...draft, ...changes });
  const waits = (fields: readonly PlanField[]) =>
    fields.flatMap((field) => waitingSentences(t, draft, field, movement.kind));
  const checksOf = (...codes: readonly ShownCheck['code'][]) =>
    checks.filter(({ code }) => codes.includes(code) && SERVER_CHECKS.includes(code));
  return (
    <>
      <PlanSection
        name="head"
        title={t.editor.head}
        waits={waits(HEAD_FIELDS)}
        checks={checksOf('PLAN_WITHOUT_NUMBER', 'PLAN_WITHOUT_DATE', 'PLAN_WITHOUT_ISSUER')}
      >
        <HeadFields draft={draft} onChange={change} onLeave={onLeave} />
      </PlanSection>
      <PlanSection
        name="aims"
        title={`${t.fields.theme}, ${t.fields.purposes.toLocaleLowerCase('vi')}, ${t.fields.generalGoals.toLocaleLowerCase('vi')}`}
        waits={waits(AIM_FIELDS)}
        checks={checksOf('SUSPECT_WORD', 'MIXED_SPELLING')}
      >
        <AimFields draft={draft} onChange={change} onLeave={onLeave} />
      </PlanSection>
      <PlanSection
        name="phases"
        title={t.fields.phases}
        waits={waits(['phases'])}
        checks={[...phaseFindings(draft), ...checksOf('PHASE_WITHOUT_REVIEW', 'PHASE_VAGUE_DAY')]}
      >
        <PhasesField phases={draft.phases} onChange={(phases) => change({ phases })} onLeave={onLeave} />
      </PlanSection>
      <PlanSection
        name="targets"
        title={t.editor.targets}
        checks={checksOf(
          'FLOOR_ABOVE_CAP',
          'ALL_IMPOSSIBLE',
          'PERSON_TITLE_FOR_COLLECTIVE',
          'TOPIC_AS_INITIATIVE',
          'SAME_COLLECTIVES',
          'ORDER_WITHOUT_RATING',
          'PRECONDITION_MISSED',
        )}
      >
        <p className={styles['quiet']}>
          {t.editor.targetsCount(targetCount)} {t.editor.targetsLead}
        </p>
        <div className={styles['pair']}>
          {movement.kind === 'YEARLY' && (
            <ButtonLink to={hrefs.targets(movement.year)}>{t.editor.openTargets}</ButtonLink>
          )}
          <ButtonLink to={hrefs.targetNew(movement.id, movement.year)}>{t.editor.newTarget}</ButtonLink>
        </div>
      </PlanSection>
      <PlanSection name="tasks" title={t.fields.tasks} waits={waits(['tasks'])}>
        <TasksField tasks={draft.tasks} onChange={(tasks) => change({ tasks })} onLeave={onLeave} />
      </PlanSection>
      <PlanSection name="thematicMovements" title={t.fields.thematicMovements}>
        <ThematicField
          movements={draft.thematicMovements}
          onChange={(thematicMovements) => change({ thematicMovements })}
        />
      </PlanSection>
      <PlanSection
        name="references"
        title={t.fields.references}
        waits={waits(['references'])}
        checks={checksOf('REFERENCE_WITHOUT_DATE', 'REFERENCE_ODD_SIGN')}
      >
        <ReferencesField
          references={draft.references}
          tasks={draft.tasks}
          onChange={(references) => change({ references })}
          onLeave={onLeave}
        />
      </PlanSection>
      <PlanSection name="duties" title={t.fields.duties} waits={waits(['duties'])}>
        <DutiesField duties={draft.duties} onChange={(duties) => change({ duties })} onLeave={onLeave} />
      </PlanSection>
      <PlanSection name="recipients" title={t.fields.recipients} waits={waits(['recipients'])}>
        <RecipientsField
          recipients={draft.recipients}
          onChange={(recipients) => change({ recipients })}
          onLeave={onLeave}
        />
      </PlanSection>
    </>
  );
}
