import { cleanLine } from '@thidua/domain/kernel';
import { PLAN_CHECK_CODES, phaseChecks, anniversaryCheck, type PlanCheck } from '@thidua/domain/movements';

import type { MovementKind } from '../../../gql/schema-types.ts';
import type { PlanWords } from '../plan-text.ts';
import { isSendable, phasesOf, tasksOf, typedDay, type PlanDraft, type PlanField } from './plan-draft.ts';

/** Why a field that was typed is not stored yet, in sentences; empty when the server could take it. */
export function waitingSentences(
  t: PlanWords,
  draft: PlanDraft,
  field: PlanField,
  kind: MovementKind,
): readonly string[] {
  if (isSendable(draft, field, kind)) return [];
  const own = ownSentences(t, draft, field);
  return own.length > 0 ? own : [t.waits.tooLong(t.fields[field])];
}

function ownSentences(t: PlanWords, draft: PlanDraft, field: PlanField): readonly string[] {
  switch (field) {
    case 'period':
      return [t.waits.period];
    case 'phases':
      return phaseSentences(t, draft);
    case 'tasks':
      return taskSentences(t, draft);
    case 'recipients':
      return draft.recipients.flatMap(({ name }, index) =>
        cleanLine(name) === '' ? [t.waits.noName(`${t.recipient.name} ${index + 1}`)] : [],
      );
    case 'duties':
      return draft.duties.flatMap(({ unit, text }, index) =>
        cleanLine(unit) === '' || text.trim() === '' ? [t.waits.dutyOpen(index + 1)] : [],
      );
    case 'title':
    case 'theme':
    case 'paperType':
    case 'planNumber':
    case 'planDate':
    case 'issuer':
    case 'signerPost':
    case 'signerName':
    case 'purposes':
    case 'requirements':
    case 'generalGoals':
    case 'thematicMovements':
    case 'references':
      return [];
  }
}

function phaseSentences(t: PlanWords, draft: PlanDraft): readonly string[] {
  return draft.phases.flatMap((phase, index) => {
    const where = cleanLine(phase.name) || t.phase.defaultName(index + 1);
    const [from, to] = [typedDay(phase.fromDay), typedDay(phase.toDay)];
    return [
      ...(cleanLine(phase.name) === '' ? [t.waits.noName(where)] : []),
      ...(from === undefined || to === undefined ? [t.waits.noDay(where)] : []),
      ...(from !== undefined && to !== undefined && to < from ? [t.waits.endsBeforeStart(where)] : []),
      ...phase.occasions.flatMap(({ name, originDay, anniversary }) => {
        const [origin, day] = [typedDay(originDay), typedDay(anniversary)];
        if (cleanLine(name) === '') return [t.waits.noName(`${where}, ${t.phase.occasion.toLocaleLowerCase('vi')}`)];
        return origin !== undefined && day !== undefined && day < origin ? [t.waits.occasionBefore(name)] : [];
      }),
    ];
  });
}

function taskSentences(t: PlanWords, draft: PlanDraft): readonly string[] {
  const tasks = tasksOf(draft);
  return tasks.flatMap(({ number, title, items }, index) => {
    const where = `${t.fields.tasks} ${number || index + 1}`;
    return [
      ...(number === '' ? [t.waits.noNumber(where)] : []),
      ...(title === '' ? [t.waits.noName(where)] : []),
      ...(number !== '' && tasks.findIndex((task) => task.number === number) < index
        ? [t.waits.doubleNumber(number)]
        : []),
      ...(items.some(({ text }) => text === '') ? [t.waits.emptyItem(where)] : []),
    ];
  });
}

/** What arithmetic says of the phases as they are typed, while they are typed. */
export function phaseFindings(draft: PlanDraft): readonly PlanCheck[] {
  const phases = phasesOf(draft);
  if (phases === undefined) return [];
  return [...phaseChecks(phases), ...phases.flatMap(({ occasions }) => occasions.flatMap(anniversaryCheck))];
}

/** Checks of the server that the form does not compute by itself: it knows the people and the law. */
export const SERVER_CHECKS = PLAN_CHECK_CODES.filter(
  (code) => !['PHASE_GAP', 'PHASE_OVERLAP', 'ANNIVERSARY_COUNT'].includes(code),
);
