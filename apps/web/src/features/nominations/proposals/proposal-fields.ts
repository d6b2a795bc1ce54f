import {
  ACHIEVEMENT_LIMIT,
  awardsToPropose,
  KIND_TERMS,
  kindsToPropose,
  OTHER_SUBJECT_LIMITS,
  PROPOSED_KINDS,
  type ProposedSubject,
} from '@thidua/domain/nominations';
import { isOneOf } from '@thidua/domain/kernel';
import type { CommendationKind } from '@thidua/domain/vocabulary';

import { textOf, type FormField, type FormValues } from '../../../ui/forms/form-field.ts';
import type { Option } from '../../../ui/select-field.tsx';
import type { ListDepartment } from '../pages/grid-departments.ts';
import type { ProposalChoicesQuery } from './proposal-acts.gql.ts';
import type { ProposalWords } from './text.ts';

/** Whom the form asks for; what the law calls each, and whether it is of the body. */
const SUBJECTS = {
  STAFF: { kind: 'PERSON', isOfBody: true },
  DEPARTMENT: { kind: 'COLLECTIVE', isOfBody: true },
  BODY: { kind: 'COLLECTIVE', isOfBody: true },
  HOUSEHOLD: { kind: 'HOUSEHOLD', isOfBody: false },
  PERSON: { kind: 'PERSON', isOfBody: false },
  COLLECTIVE: { kind: 'COLLECTIVE', isOfBody: false },
} as const satisfies Record<string, Omit<ProposedSubject, 'isForeign'>>;
export type Subject = keyof typeof SUBJECTS;

export const SUBJECT_CHOICES = [
  'STAFF',
  'DEPARTMENT',
  'BODY',
  'HOUSEHOLD',
  'PERSON',
  'COLLECTIVE',
] as const satisfies readonly Subject[];
const OUTSIDE = ['HOUSEHOLD', 'PERSON', 'COLLECTIVE'] as const satisfies readonly Subject[];

/** The value of “not in the list” among those proposed before. */
const NEW = 'NEW';

type KnownSubject = ProposalChoicesQuery['otherSubjects'][number];

/** What the form is made of. */
export interface ProposalChoices {
  readonly departments: readonly ListDepartment[];
  readonly people: readonly (Option & { readonly departmentId: string | undefined })[];
  readonly known: readonly KnownSubject[];
  readonly movements: readonly { readonly id: string; readonly name: string }[];
}

export function subjectOf(values: FormValues): Subject {
  const typed = textOf(values, 'subject');
  return isOneOf(SUBJECT_CHOICES, typed) ? typed : 'STAFF';
}

/** The one who was proposed before, where one is chosen. */
export function knownOf(values: FormValues, { known }: ProposalChoices): KnownSubject | undefined {
  const id = textOf(values, `known${subjectOf(values)}`);
  return isOneOf(OUTSIDE, subjectOf(values)) ? known.find((each) => each.id === id) : undefined;
}

function isForeign(values: FormValues, choices: ProposalChoices): boolean {
  const subject = subjectOf(values);
  if (subject !== 'PERSON' && subject !== 'COLLECTIVE') return false;
  return (knownOf(values, choices)?.country ?? textOf(values, 'country')).trim() !== '';
}

function proposedOf(values: FormValues, choices: ProposalChoices): ProposedSubject {
  return { ...SUBJECTS[subjectOf(values)], isForeign: isForeign(values, choices) };
}

/** Of a foreign subject there is one kind, which nobody has to choose. */
export function kindOf(values: FormValues, choices: ProposalChoices): CommendationKind {
  const [only, ...others] = kindsToPropose(proposedOf(values, choices));
  if (only !== undefined && others.length === 0) return only;
  const typed = textOf(values, 'kind');
  return isOneOf(PROPOSED_KINDS, typed) ? typed : 'MERIT';
}

/** The name of the field that asks for the award: its options follow from subject and kind. */
export function awardField(values: FormValues, choices: ProposalChoices): string {
  const { kind, isOfBody, isForeign: foreign } = proposedOf(values, choices);
  return ['award', kind, isOfBody, foreign, kindOf(values, choices)].join('_');
}

export function isNewSubject(values: FormValues, choices: ProposalChoices): boolean {
  return isOneOf(OUTSIDE, subjectOf(values)) && knownOf(values, choices) === undefined;
}

export function proposalFields(
  t: ProposalWords,
  choices: ProposalChoices,
  awardName: (award: ReturnType<typeof awardsToPropose>[number]) => string,
): readonly FormField[] {
  const d = t.dialog;
  const { departments, people, movements } = choices;
  const asks = (part: keyof (typeof KIND_TERMS)['MERIT']) => (values: FormValues) =>
    KIND_TERMS[kindOf(values, choices)][part];
  const isNew = (values: FormValues) => isNewSubject(values, choices);
  return [
    {
      name: 'subject',
      kind: 'select',
      label: d.subject,
      options: SUBJECT_CHOICES.filter((subject) => isOffered(subject, choices)).map((value) => ({
        value,
        label: t.subjects[value],
      })),
    },
    {
      name: 'staffId',
      kind: 'select',
      label: d.staff,
      options: people,
      isAsked: (values) => subjectOf(values) === 'STAFF',
    },
    {
      name: 'departmentId',
      kind: 'select',
      label: d.department,
      options: departments.map(({ id, name }) => ({ value: id, label: name })),
      isAsked: (values) => departments.length > 1 && !isOneOf(['STAFF', 'BODY'] as const, subjectOf(values)),
    },
    ...OUTSIDE.map((subject): FormField => ({
      name: `known${subject}`,
      kind: 'select',
      label: d.known,
      options: [{ value: NEW, label: d.isNew }, ...knownOptions(subject, choices)],
      isAsked: (values) => subjectOf(values) === subject && knownOptions(subject, choices).length > 0,
      isOptional: true,
    })),
    { name: 'name', kind: 'text', label: d.name, limit: OTHER_SUBJECT_LIMITS.name, isAsked: isNew },
    {
      name: 'country',
      kind: 'text',
      label: d.country,
      hint: d.countryHint,
      limit: OTHER_SUBJECT_LIMITS.country,
      isOptional: true,
      isAsked: (values) => isNew(values) && subjectOf(values) !== 'HOUSEHOLD',
    },
    {
      name: 'place',
      kind: 'text',
      label: d.place,
      limit: OTHER_SUBJECT_LIMITS.place,
      isAsked: (values) => isNew(values) && !isForeign(values, choices),
    },
    {
      // Of a foreign subject the country may be all that is known.
      name: 'placeAbroad',
      kind: 'text',
      label: d.place,
      limit: OTHER_SUBJECT_LIMITS.place,
      isOptional: true,
      isAsked: (values) => isNew(values) && isForeign(values, choices),
    },
    {
      name: 'occupation',
      kind: 'text',
      label: d.occupation,
      limit: OTHER_SUBJECT_LIMITS.occupation,
      isOptional: true,
      isAsked: (values) => isNew(values) && subjectOf(values) === 'PERSON',
    },
    {
      name: 'isWorker',
      kind: 'check',
      label: d.isWorker,
      isAsked: (values) => isNew(values) && subjectOf(values) === 'PERSON' && !isForeign(values, choices),
    },
    {
      name: 'kind',
      kind: 'select',
      label: t.kind,
      options: PROPOSED_KINDS.filter((kind) => kind !== 'FOREIGN').map((value) => ({ value, label: t.kinds[value] })),
      isAsked: (values) => !isForeign(values, choices),
    },
    ...awardFields(t, choices, awardName),
    {
      name: 'achievement',
      kind: 'area',
      label: d.achievement,
      hint: d.achievementHint,
      limit: ACHIEVEMENT_LIMIT,
      isAsked: asks('namesAchievement'),
    },
    { name: 'achievedOn', kind: 'date', label: d.achievedOn, isAsked: asks('namesDay') },
    {
      name: 'thematicMovementId',
      kind: 'select',
      label: d.movement,
      options: movements.map(({ id, name }) => ({ value: id, label: name })),
      isAsked: asks('namesMovement'),
    },
  ];
}

/** The body is proposed at its directorate, a division by itself. */
function isOffered(subject: Subject, { departments }: ProposalChoices): boolean {
  if (subject === 'BODY') return departments.some(({ kind }) => kind === 'DIRECTORATE');
  return subject !== 'DEPARTMENT' || departments.some(({ kind }) => kind !== 'DIRECTORATE');
}

function knownOptions(subject: (typeof OUTSIDE)[number], { known }: ProposalChoices): readonly Option[] {
  return known
    .filter(({ kind }) => kind === subject)
    .map(({ id, name, place, country }) => ({
      value: id,
      label: [name, place, country].filter((part) => part !== '').join(', '),
    }));
}

/** One field for each set of awards that can be asked for. */
function awardFields(
  t: ProposalWords,
  choices: ProposalChoices,
  awardName: (award: ReturnType<typeof awardsToPropose>[number]) => string,
): readonly FormField[] {
  const subjects = Object.values(SUBJECTS).flatMap((subject): readonly ProposedSubject[] => [
    { ...subject, isForeign: false },
    { ...subject, isForeign: true },
  ]);
  const fields = subjects.flatMap((subject) =>
    kindsToPropose(subject).map((kind): FormField => {
      const name = ['award', subject.kind, subject.isOfBody, subject.isForeign, kind].join('_');
      return {
        name,
        kind: 'select',
        label: t.dialog.award,
        options: awardsToPropose(subject, kind).map((award) => ({ value: award, label: awardName(award) })),
        isAsked: (values) => awardField(values, choices) === name,
      };
    }),
  );
  return [...new Map(fields.map((field) => [field.name, field])).values()];
}
