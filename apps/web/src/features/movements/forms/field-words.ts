import { isOneOf, isPlainDate } from '@thidua/domain/kernel';
import { INCIDENT_KINDS } from '@thidua/domain/records';
import { AWARD_CODES, AWARDS } from '@thidua/domain/vocabulary';

import type { TargetField, TargetKind } from '../../../gql/schema-types.ts';
import { formatBasisPoints, formatDate } from '../../../lib/format/index.ts';
import type { Words } from '../../../lib/text/define-text.ts';
import type { vi } from './target-form-text.vi.ts';

type FormWords = Words<typeof vi>;

/** What a part of a target is called, as in its form: the number of a recognition is that of the families. */
export function fieldName(field: TargetField, t: FormWords, kind?: TargetKind): string {
  if (field === 'minimum' && kind !== undefined && kind !== 'COUNT_RANGE') {
    return kind === 'RECOGNITION' ? t.families : t.count;
  }
  const names = {
    code: t.code,
    group: t.group,
    title: t.title,
    sourceText: t.sourceText,
    kind: t.kind,
    awardCode: t.award,
    subjectKind: t.subjectKind,
    initiativeScope: t.counted,
    minimum: t.from,
    maximum: t.to,
    shareBasisPoints: t.share,
    base: t.base,
    baseDate: t.baseDate,
    ratedDepartmentId: t.rated,
    ratingLevel: t.ratingLevel,
    decider: t.decider,
    countsRegistered: t.counts.REGISTERED,
    incidentKinds: t.conduct,
    countsDiscipline: t.discipline,
    thematicMovementId: t.pledged,
    ownerDepartmentId: t.owner,
    evidence: t.evidence,
    dueOn: t.dueOn,
    tag: t.tag,
    note: t.note,
  } as const satisfies Record<TargetField, string>;
  return names[field];
}

/** A stored value in words; names of departments and texts come as they are. */
export function valueWords(field: TargetField, value: string | null, t: FormWords): string {
  if (value === null) return t.empty;
  return readers(t)[field]?.(value) ?? value;
}

type Reader = (value: string) => string | undefined;

/** Fields whose stored value is not what people read. */
function readers(t: FormWords): Partial<Record<TargetField, Reader>> {
  const yesOrNo: Reader = (value) => (value === 'true' ? t.yes : t.no);
  return {
    shareBasisPoints: (value) => formatBasisPoints(Number(value)),
    dueOn: (value) => (isPlainDate(value) ? formatDate(value) : value),
    countsRegistered: yesOrNo,
    countsDiscipline: yesOrNo,
    awardCode: (value) => (isOneOf(AWARD_CODES, value) ? AWARDS[value].name : value),
    incidentKinds: (value) =>
      value
        .split(',')
        .map((kind) => (isOneOf(INCIDENT_KINDS, kind) ? t.incidents[kind] : kind))
        .join('; '),
    ratingLevel: oneOf(t.ratings),
    group: oneOf(t.groups),
    kind: oneOf(t.kinds),
    subjectKind: oneOf(t.subjects),
    initiativeScope: oneOf(t.counts),
    base: oneOf(t.bases),
    baseDate: oneOf(t.baseDates),
  };
}

function oneOf(words: Readonly<Record<string, string>>): Reader {
  return (value) => words[value];
}
