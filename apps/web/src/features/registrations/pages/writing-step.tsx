import type { InputProblem } from '@thidua/domain/kernel';
import { REGISTRATION_LIMITS } from '@thidua/domain/registrations';

import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { InitiativeCountField } from '../components/initiative-count-field.tsx';
import { PledgeChoice } from '../components/pledge-choice.tsx';
import type { RegistrationRowDataFragment } from '../components/registration-row.gql.ts';
import { SheetContent } from '../components/sheet-content.tsx';
import { TitleChoice } from '../components/title-choice.tsx';
import type { RegistrationDraft } from '../forms/draft.ts';
import { fieldIdOf, problemSentence } from '../problem-sentence.ts';
import { registrationText } from '../text.ts';
import type { RegistrationPageQuery } from './registration-page.gql.ts';
import styles from './sheet.module.css';

interface WritingStepProps {
  readonly step: number;
  readonly form: RegistrationPageQuery['registrationForm'];
  readonly row: RegistrationRowDataFragment;
  readonly draft: RegistrationDraft;
  readonly problems: readonly InputProblem[];
  readonly onChange: (part: Partial<RegistrationDraft>) => void;
  /** Goes back to a page to mend something. */
  readonly onEdit: (step: number) => void;
}

/** One of the three pages. */
export function WritingStep({ step, form, row, draft, problems, onChange, onEdit }: WritingStepProps) {
  const t = useText(registrationText);
  const errorOf = (field: string): string | undefined => {
    const problem = problems.find((each) => each.field === field);
    return problem === undefined ? undefined : problemSentence(t, problem, form.movements);
  };
  switch (step) {
    case 1:
      return (
        <TitleChoice
          subjectKind={row.subjectKind}
          titles={form.titles}
          chosen={draft.titles}
          onChange={(titles) => onChange({ titles })}
          error={errorOf('titles')}
        />
      );
    case 2:
      return (
        <>
          <TextArea
            id={fieldIdOf('content')}
            label={t.form.content}
            hint={t.form.contentHint}
            value={draft.content}
            onChange={(content) => onChange({ content })}
            limit={REGISTRATION_LIMITS.content}
            lines={4}
            error={errorOf('content')}
          />
          <TextArea
            id={fieldIdOf('measures')}
            label={t.form.measures}
            hint={t.form.measuresHint}
            isOptional={draft.titles.length < 2}
            value={draft.measures}
            onChange={(measures) => onChange({ measures })}
            limit={REGISTRATION_LIMITS.measures}
            lines={3}
            error={errorOf('measures')}
          />
          <InitiativeCountField
            count={draft.initiativeCount}
            onChange={(initiativeCount) => onChange({ initiativeCount })}
            error={errorOf('initiativeCount')}
          />
          <PledgeChoice
            movements={form.movements}
            pledges={draft.pledges}
            onChange={(pledges) => onChange({ pledges })}
            errors={
              new Map(
                form.movements.flatMap(({ id }) => {
                  const error = errorOf(`pledges.${id}`);
                  return error === undefined ? [] : [[id, error] as const];
                }),
              )
            }
          />
        </>
      );
    default:
      return (
        <Card>
          <div className={styles['part']}>
            <p>{t.form.checkLead}</p>
            <SheetContent draft={draft} movements={form.movements} />
            <div className={styles['versions']}>
              <Button size="small" onClick={() => onEdit(1)}>
                {t.form.edit}: {t.form.steps[0]}
              </Button>
              <Button size="small" onClick={() => onEdit(2)}>
                {t.form.edit}: {t.form.steps[1]}
              </Button>
            </div>
            <p>{t.form.receiver(form.approverNames.join(', ') || t.form.secretariat)}</p>
          </div>
        </Card>
      );
  }
}
