import { SCORING_GRID_LIMITS } from '@thidua/domain/initiative-scoring';
import type { InputProblem } from '@thidua/domain/kernel';
import { useState } from 'react';
import { useNavigate } from 'react-router';

import { formatNumber } from '../../../lib/format/index.ts';
import { problemSentence } from '../../../lib/outcome/problem-sentence.ts';
import { outcomeText } from '../../../lib/outcome/text.ts';
import { useSending } from '../../../lib/outcome/use-sending.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { IconPlus } from '../../../ui/icons.ts';
import { InlineError } from '../../../ui/inline-error.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { SaveScoringGridDocument } from '../acts/grid-acts.gql.ts';
import {
  draftTotal,
  emptyCriterion,
  gridSentence,
  movedBy,
  readGridDraft,
  type CriterionDraft,
  type GridDraft,
} from '../logic/grid-draft.ts';
import { scoringGridText, type ScoringGridWords } from '../text.ts';
import { CriterionFields, gridFieldId } from './criterion-fields.tsx';
import { GridRuleFields } from './grid-rule-fields.tsx';
import { LeaveGridQuestion } from './leave-grid-question.tsx';
import styles from './scoring-grids.module.css';

interface GridFormProps {
  readonly id: string;
  /** Undefined for a grid that the server does not have yet. */
  readonly version: number | undefined;
  readonly start: GridDraft;
}

/** The form of a draft: rules, criteria with their bands, and the total while one types. */
export function GridForm({ id, version, start }: GridFormProps) {
  const t = useText(scoringGridText);
  const words = useText(outcomeText);
  const toast = useToast();
  const navigate = useNavigate();
  const { send, isBusy } = useSending();
  const [draft, setDraft] = useState(start);
  const [isSaved, setIsSaved] = useState(false);
  const [problems, setProblems] = useState<readonly InputProblem[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<string | undefined>(undefined);
  const { criteria } = draft;

  const sentenceOf = (problem: InputProblem) =>
    gridSentence(t, problem) ?? problemSentence(words, fieldsOf(t, draft), problem, t.problems);
  const errorOf = (field: string) => {
    const problem = problems.find((each) => each.field === field);
    return problem === undefined ? undefined : sentenceOf(problem);
  };

  function change(changed: Partial<GridDraft>): void {
    setDraft({ ...draft, ...changed });
  }

  function changeCriteria(changed: readonly CriterionDraft[]): void {
    // Their places have moved: what was told of a place would be told of another.
    if (changed.length !== criteria.length) setProblems([]);
    change({ criteria: changed });
  }

  function tell(found: readonly InputProblem[]): void {
    setProblems(found);
    setAttempt(attempt + 1);
  }

  async function save(): Promise<void> {
    if (isBusy) return;
    setFailure(undefined);
    const read = readGridDraft(draft);
    if ('problems' in read) return tell(read.problems);
    const { criteria: parts, ...rules } = read.typed;
    const input = {
      ...rules,
      id,
      ...(version === undefined ? {} : { version }),
      criteria: parts.map((part) => ({ ...part, bands: [...part.bands] })),
    };
    const outcome = await send(
      async (client) =>
        (await client.mutate({ mutation: SaveScoringGridDocument, variables: { input } })).data?.saveScoringGrid,
    );
    if (outcome.kind === 'PROBLEMS') return tell(outcome.problems);
    setProblems([]);
    if (outcome.kind === 'FAILED') return setFailure(outcome.sentence);
    setIsSaved(true);
    toast({ message: t.edit.done });
    await navigate(hrefs.scoringGrid(id));
  }

  return (
    <form
      className={styles['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {failure !== undefined && <InlineError message={failure} />}
      <ErrorSummary
        attempt={attempt}
        errors={problems.map((problem) => ({
          fieldId: gridFieldId(problem.field),
          message: atPlace(t, draft, problem.field, sentenceOf(problem)),
        }))}
      />
      <GridRuleFields draft={draft} errorOf={errorOf} onChange={change} />
      <div id={gridFieldId('criteria')} tabIndex={-1} className={styles['form']}>
        {criteria.map((criterion, index) => (
          <CriterionFields
            key={criterion.key}
            criterion={criterion}
            index={index}
            count={criteria.length}
            errorOf={errorOf}
            onChange={(changed) => changeCriteria(criteria.with(index, changed))}
            onMove={(step) => {
              setProblems([]);
              changeCriteria(movedBy(criteria, index, step));
            }}
            onRemove={() => changeCriteria(criteria.toSpliced(index, 1))}
          />
        ))}
        {criteria.length < SCORING_GRID_LIMITS.mostCriteria && (
          <div>
            <Button
              icon={<IconPlus size={20} stroke={1.75} aria-hidden />}
              onClick={() => changeCriteria([...criteria, emptyCriterion()])}
            >
              {t.edit.addCriterion}
            </Button>
          </div>
        )}
      </div>
      <div className={styles['foot']}>
        <p role="status">
          {t.edit.total(
            formatNumber(draftTotal(draft), 0),
            draft.passFrom.text.trim() === '' ? '…' : draft.passFrom.text,
          )}
        </p>
        <Button variant="primary" type="submit" busyLabel={isBusy ? t.edit.busy : undefined}>
          {t.edit.confirm}
        </Button>
      </div>
      <LeaveGridQuestion isDirty={draft !== start && !isSaved} />
    </form>
  );
}

/** A problem of a row is told with the place of its criterion. */
function atPlace(t: ScoringGridWords, { criteria }: GridDraft, field: string, sentence: string): string {
  const index = Number(/^criteria\.(\d+)\./.exec(field)?.[1] ?? -1);
  const criterion = criteria[index];
  if (criterion === undefined) return sentence;
  return t.at(criterion.name.trim() === '' ? t.edit.criterionOf(index + 1) : criterion.name, sentence);
}

/** The fields of the form, for the sentences about them. */
function fieldsOf({ edit }: ScoringGridWords, { criteria }: GridDraft) {
  return [
    { name: 'name', kind: 'text', label: edit.name },
    { name: 'source', kind: 'text', label: edit.source },
    { name: 'validFrom', kind: 'date', label: edit.validFrom },
    ...criteria.flatMap(({ bands }, index) => [
      { name: `criteria.${index}.name`, kind: 'text', label: edit.criterionName },
      ...bands.map((_band, place) => ({
        name: `criteria.${index}.bands.${place}.words`,
        kind: 'text',
        label: edit.bandWords(place + 1),
      })),
    ]),
  ];
}
