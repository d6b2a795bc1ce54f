import { UNIT_CHECK_LIMITS } from '@thidua/domain/unit-checks';

import type { PlanUnitCheckInput } from '../../../gql/schema-types.ts';
import { dateEntry } from '../../../ui/date-entry.ts';
import { sentDay, textOf, type FormField, type FormValues } from '../../../ui/forms/form-field.ts';
import type { Option } from '../../../ui/select-field.tsx';
import { purpose } from '../../gatherings/index.ts';
import type { ShownCheck } from '../pages/unit-check-page.tsx';
import type { UnitCheckWords } from '../text.ts';

interface Choices {
  readonly purposes: readonly Option[];
  readonly units: readonly Option[];
  /** Absent when the people are chosen elsewhere. */
  readonly people?: readonly Option[];
}

/** The fields of a check that is planned. */
export function checkFields({ plan }: UnitCheckWords, { purposes, units, people }: Choices): readonly FormField[] {
  return [
    { name: 'title', kind: 'text', label: plan.name, hint: plan.nameHint },
    { name: 'departmentId', kind: 'select', label: plan.department, options: units },
    { name: 'plannedDay', kind: 'date', label: plan.day },
    { name: 'purpose', kind: 'select', label: plan.purpose, hint: plan.purposeHint, options: purposes },
    { name: 'contents', kind: 'area', label: plan.contents, limit: UNIT_CHECK_LIMITS.contents },
    ...(people === undefined
      ? []
      : [{ name: 'staffIds', kind: 'select' as const, label: plan.person, hint: plan.personHint, options: people }]),
  ];
}

/** What the fields say, with the people who go. */
export function typedCheck(id: string, values: FormValues, staffIds: readonly string[]): PlanUnitCheckInput {
  const [movementId = '', taskId = null] = textOf(values, 'purpose').split('/');
  return {
    id,
    movementId,
    taskId,
    departmentId: textOf(values, 'departmentId'),
    title: textOf(values, 'title'),
    plannedDay: sentDay(values, 'plannedDay'),
    contents: textOf(values, 'contents'),
    staffIds,
  };
}

/** The fields as the check has them. */
export function valuesOfCheck({ title, department, plannedDay, movementId, taskId, contents }: ShownCheck): FormValues {
  return {
    title,
    departmentId: department.id,
    plannedDay: dateEntry(plannedDay),
    purpose: purpose(movementId, taskId),
    contents,
  };
}
