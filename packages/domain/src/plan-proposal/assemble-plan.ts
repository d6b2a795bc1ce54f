import { plainDate, WHOLE_IN_BASIS_POINTS, type InputProblem, type PlainDate } from '../kernel/index.ts';
import type { MovementKind, TargetKind } from '../movements/index.ts';
import { fitsSubject } from './award-words.ts';
import { countedFrom, type CountedFrom } from './counted-by.ts';
import type { PlanItemKind, ItemValues, TargetValues } from './proposal.ts';

/** An accepted item: its values as read or as edited, and its words in the text. */
export interface AcceptedItem<K extends PlanItemKind = PlanItemKind> {
  readonly key: string;
  readonly kind: K;
  readonly values: ItemValues[K];
  readonly sourceText: string;
  /** Where it stands in the text: what is named within a task belongs to that task. */
  readonly start: number;
  readonly end: number;
}
type AnyAccepted = { [K in PlanItemKind]: AcceptedItem<K> }[PlanItemKind];

/** The plan that accepted items make; days are whole, numbers possible. */
export interface AssembledPlan {
  readonly kind: MovementKind;
  readonly year: number;
  readonly fromDay: PlainDate;
  readonly toDay: PlainDate;
  readonly title: string;
  readonly theme: string;
  readonly issuer: string | null;
  readonly planNumber: string | null;
  readonly planDate: PlainDate | null;
  readonly signerName: string | null;
  readonly signerPost: string | null;
  readonly purposes: readonly string[];
  readonly requirements: readonly string[];
  readonly generalGoals: readonly string[];
  readonly phases: readonly AssembledPhase[];
  readonly targets: readonly AssembledTarget[];
  /** With the key of their item, so that what is wrong with one leads back to it. */
  readonly tasks: readonly (ItemValues['TASK'] & { readonly key: string })[];
  readonly thematicMovements: readonly ItemValues['THEMATIC_MOVEMENT'][];
  readonly references: readonly AssembledReference[];
  readonly duties: readonly ItemValues['DUTY'][];
  readonly recipients: readonly ItemValues['RECIPIENT'][];
}

export interface AssembledTarget extends TargetValues, CountedFrom {
  readonly key: string;
  readonly sourceText: string;
  readonly evidence: string;
  /** The thematic movement that everybody is to take part in, by its name among those of the plan. */
  readonly thematicName: string | null;
}

export interface AssembledReference extends Readonly<ItemValues['REFERENCE']> {
  /** Number of the task whose text names the paper. */
  readonly taskNumber: string | null;
}

export interface AssembledPhase {
  readonly name: string;
  readonly fromText: string;
  readonly fromDay: PlainDate;
  readonly toText: string;
  readonly toDay: PlainDate;
  readonly reviewOn: PlainDate | null;
  readonly reviewText: string | null;
  readonly occasions: readonly Omit<ItemValues['OCCASION'], 'phase'>[];
}

/** What the plan's keeper shows for a target of each kind unless told otherwise. */
const EVIDENCE: Readonly<Record<TargetKind, string>> = {
  AWARD_COUNT: 'Quyết định khen thưởng',
  AWARD_SHARE_MINIMUM: 'Quyết định khen thưởng',
  AWARD_SHARE_ALL: 'Quyết định khen thưởng',
  AWARD_PROPOSAL: 'Tờ trình đề nghị khen thưởng',
  ORGANISATION_RATING: 'Quyết định xếp loại của cấp trên',
  RECOGNITION: 'Quyết định công nhận',
  CONDUCT_ALL: 'Tổng hợp của thường trực thi đua',
  PARTICIPATION_ALL: 'Danh sách đăng ký, báo cáo kết quả',
  COUNT_RANGE: 'Báo cáo kết quả thực hiện',
};

/** Either the plan, or what keeps it from being one: problems at `key.field` of the items. */
export function assemblePlan(items: readonly AnyAccepted[]): {
  readonly plan?: AssembledPlan;
  readonly problems: readonly InputProblem[];
} {
  const of = <K extends PlanItemKind>(kind: K) =>
    items.filter((item) => item.kind === kind) as unknown as readonly AcceptedItem<K>[];
  const [head] = of('PLAN');
  if (head === undefined) return { problems: [{ field: 'PLAN', code: 'REQUIRED' }] };
  const phases = phasesOf(of('PHASE'), of('OCCASION'), of('REVIEW'));
  const targets = of('TARGET');
  const period = periodOf(head.values, phases.rows);
  const problems = [
    ...(head.values.year === null ? [{ field: `${head.key}.year`, code: 'REQUIRED' }] : []),
    ...phases.problems,
    ...(period === undefined && head.values.movementKind === 'THEMATIC' ? [{ field: 'PHASE', code: 'REQUIRED' }] : []),
    ...targets.flatMap(targetProblems),
    ...repeated(targets, 'code'),
    ...repeated(of('TASK'), 'number'),
  ];
  const { year } = head.values;
  if (problems.length > 0 || year === null || period === undefined) return { problems };
  const signer = of('SIGNER')[0]?.values;
  const texts = (kind: 'PURPOSE' | 'REQUIREMENT' | 'GENERAL_GOAL') => of(kind).map(({ values }) => values.text);
  const plan: AssembledPlan = {
    kind: head.values.movementKind,
    year: head.values.movementKind === 'YEARLY' ? year : Number(period.fromDay.slice(0, 4)),
    ...period,
    title: head.values.title,
    theme: of('THEME')[0]?.values.text ?? '',
    issuer: head.values.issuer,
    planNumber: head.values.planNumber,
    planDate: head.values.planDate,
    signerName: signer?.name ?? null,
    signerPost: signer?.post ?? null,
    purposes: texts('PURPOSE'),
    requirements: texts('REQUIREMENT'),
    generalGoals: texts('GENERAL_GOAL'),
    phases: phases.rows,
    targets: targets.map(({ key, values, sourceText }) => ({
      ...values,
      key,
      sourceText,
      evidence: evidenceOf(values),
      ...countedFrom(values),
      thematicName: thematicIn(values, of('THEMATIC_MOVEMENT')),
    })),
    tasks: of('TASK').map(({ key, values }) => ({ ...values, key })),
    thematicMovements: of('THEMATIC_MOVEMENT').map(({ values }) => values),
    references: of('REFERENCE').map(({ values, start }) => ({ ...values, taskNumber: taskAt(of('TASK'), start) })),
    duties: of('DUTY').map(({ values }) => values),
    recipients: of('RECIPIENT').map(({ values }) => values),
  };
  return { plan, problems };
}

/** “100% CBCCVC đăng ký phong trào “Giỏi việc nước - Đảm việc nhà””: who registered for that movement is counted. */
function thematicIn(
  { kind, title }: TargetValues,
  movements: readonly AcceptedItem<'THEMATIC_MOVEMENT'>[],
): string | null {
  if (kind !== 'PARTICIPATION_ALL') return null;
  return movements.find(({ values }) => title.includes(`“${values.name}”`))?.values.name ?? null;
}

function taskAt(tasks: readonly AcceptedItem<'TASK'>[], place: number): string | null {
  return tasks.find(({ start, end }) => start <= place && place < end)?.values.number ?? null;
}

function evidenceOf({ kind, initiativeScope }: TargetValues): string {
  return kind === 'COUNT_RANGE' && initiativeScope !== null ? 'Quyết định công nhận sáng kiến' : EVIDENCE[kind];
}

function periodOf({ movementKind, year }: ItemValues['PLAN'], phases: readonly AssembledPhase[]) {
  if (movementKind === 'YEARLY') {
    return year === null
      ? undefined
      : { fromDay: plainDate(`${yearText(year)}-01-01`), toDay: plainDate(`${yearText(year)}-12-31`) };
  }
  const fromDay = phases.map((phase) => phase.fromDay).toSorted()[0];
  const toDay = phases
    .map((phase) => phase.toDay)
    .toSorted()
    .at(-1);
  return fromDay === undefined || toDay === undefined ? undefined : { fromDay, toDay };
}

function yearText(year: number): string {
  return String(year).padStart(4, '0');
}

function phasesOf(
  phases: readonly AcceptedItem<'PHASE'>[],
  occasions: readonly AcceptedItem<'OCCASION'>[],
  reviews: readonly AcceptedItem<'REVIEW'>[],
): { readonly rows: readonly AssembledPhase[]; readonly problems: readonly InputProblem[] } {
  const problems: InputProblem[] = [];
  const rows: AssembledPhase[] = [];
  const known = new Set(phases.map(({ values }) => values.ordinal));
  for (const { key, values } of phases.toSorted((left, right) => left.values.ordinal - right.values.ordinal)) {
    const { ordinal, fromDay, toDay, ...named } = values;
    if (fromDay === null) problems.push({ field: `${key}.fromDay`, code: 'REQUIRED' });
    if (toDay === null) problems.push({ field: `${key}.toDay`, code: 'REQUIRED' });
    if (fromDay === null || toDay === null) continue;
    if (toDay < fromDay) problems.push({ field: `${key}.toDay`, code: 'ENDS_BEFORE_START' });
    const review = reviews.find((item) => item.values.phase === ordinal)?.values;
    const own = occasions.filter((item) => item.values.phase === ordinal);
    rows.push({
      ...named,
      fromDay,
      toDay,
      reviewOn: review?.day ?? null,
      reviewText: review?.text ?? null,
      occasions: own.map(({ values: { phase: _phase, ...occasion } }) => occasion),
    });
  }
  // What belongs to a phase that is not taken over has no place in the plan.
  for (const { key, values } of [...occasions, ...reviews]) {
    if (!known.has(values.phase)) problems.push({ field: `${key}.phase`, code: 'UNKNOWN' });
  }
  return { rows, problems };
}

function targetProblems({ key, values }: AcceptedItem<'TARGET'>): readonly InputProblem[] {
  const { kind, awardCode, subjectKind, minimum, maximum, shareBasisPoints, base, ratedKind, ratingLevel } = values;
  const missing = (field: string, isMissing: boolean) =>
    isMissing ? [{ field: `${key}.${field}`, code: 'REQUIRED' }] : [];
  const tooLarge = shareBasisPoints !== null && shareBasisPoints > WHOLE_IN_BASIS_POINTS;
  const isReversed = minimum !== null && maximum !== null && maximum < minimum;
  const numbers = [
    ...(tooLarge
      ? [
          {
            field: `${key}.shareBasisPoints`,
            code: 'TOO_LARGE',
            limit: WHOLE_IN_BASIS_POINTS,
            actual: shareBasisPoints,
          },
        ]
      : []),
    ...(isReversed ? [{ field: `${key}.maximum`, code: 'RANGE_REVERSED', limit: minimum, actual: maximum }] : []),
  ];
  switch (kind) {
    case 'AWARD_COUNT':
    case 'AWARD_PROPOSAL':
    case 'AWARD_SHARE_MINIMUM':
    case 'AWARD_SHARE_ALL': {
      const isShare = kind === 'AWARD_SHARE_MINIMUM' || kind === 'AWARD_SHARE_ALL';
      const isUnfit = awardCode !== null && subjectKind !== null && !fitsSubject(awardCode, subjectKind);
      return [
        ...numbers,
        ...missing('awardCode', awardCode === null),
        ...missing('subjectKind', subjectKind === null),
        ...(isUnfit ? [{ field: `${key}.subjectKind`, code: 'WRONG_SUBJECT' }] : []),
        ...missing('shareBasisPoints', isShare && shareBasisPoints === null),
        ...missing('base', isShare && base === null),
        ...missing('minimum', !isShare && minimum === null),
      ];
    }
    case 'ORGANISATION_RATING':
      return [...missing('ratedKind', ratedKind === null), ...missing('ratingLevel', ratingLevel === null)];
    case 'CONDUCT_ALL':
    case 'PARTICIPATION_ALL':
      return [...numbers, ...missing('base', base === null)];
    case 'COUNT_RANGE':
      return [...numbers, ...missing('minimum', minimum === null && maximum === null)];
    case 'RECOGNITION':
      return numbers;
  }
}

function repeated<K extends 'TARGET' | 'TASK'>(
  items: readonly AcceptedItem<K>[],
  field: 'code' | 'number',
): readonly InputProblem[] {
  const seen = new Set<unknown>();
  return items.flatMap(({ key, values }) => {
    const value = (values as Readonly<Record<string, unknown>>)[field];
    if (seen.has(value)) return [{ field: `${key}.${field}`, code: 'TAKEN' }];
    seen.add(value);
    return [];
  });
}
