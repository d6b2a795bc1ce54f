import type { Tx } from '@thidua/db';
import {
  assess,
  type Assessment,
  type CollectiveFacts,
  type Judgements,
  type LocalSettings,
  type PersonFacts,
  type SubjectFacts,
} from '@thidua/domain/eligibility';
import { plainDateOf, type PlainDate } from '@thidua/domain/kernel';
import type { AwardCode } from '@thidua/domain/vocabulary';
import type { FieldCipher } from '../../platform/secrets/field-cipher.ts';
import { collectiveFactsOf } from './collective-facts.ts';
import { collectiveRecords, type CollectiveRecord } from './collective-record.queries.ts';
import { localSettingsOn } from './local-settings.queries.ts';
import { otherSubjectFactsOf } from './other-subject-facts.ts';
import { otherSubjectRecords, type OtherSubjectRecord } from './other-subject-record.queries.ts';
import { personFactsOf } from './person-facts.ts';
import { personRecords, type PeopleScope, type PersonRecord } from './person-record.queries.ts';

/** A subject with its record and the facts that the rules read. */
export interface PersonCase {
  readonly record: PersonRecord;
  readonly facts: PersonFacts;
}
export interface CollectiveCase {
  readonly record: CollectiveRecord;
  readonly facts: CollectiveFacts;
}

/** Somebody who is none of the body's people or divisions: the body itself, a household, somebody from outside. */
export interface OtherCase {
  readonly record: OtherSubjectRecord;
  readonly facts: SubjectFacts;
}

export interface YearCases {
  readonly year: number;
  readonly settings: LocalSettings;
  readonly people: readonly PersonCase[];
  readonly collectives: readonly CollectiveCase[];
  readonly others: readonly OtherCase[];
}

export interface CasesScope extends PeopleScope {
  /** Collectives to read beside the people; their members must be in scope. */
  readonly collectiveIds?: readonly string[] | undefined;
  /** Subjects from outside, or the body itself, whose members are everybody. */
  readonly otherSubjectIds?: readonly string[] | undefined;
  /** The settings of this day; the day of the list when left out. */
  readonly settingsOn?: PlainDate | undefined;
  /** Leaves out ratings that were decided later: a judgement of the past knew nothing of them. */
  readonly knownOn?: PlainDate | undefined;
}

function asKnownOn<R extends Pick<PersonRecord, 'ratings'>>(
  records: readonly R[],
  day: PlainDate | undefined,
): readonly R[] {
  if (day === undefined) return records;
  return records.map((record) => ({
    ...record,
    ratings: record.ratings.filter(({ decidedOn }) => plainDateOf(decidedOn) <= day),
  }));
}

/**
 * Reads all that the rules need for a department, a body or named people: three statements, one or two more for subjects from
 * outside and for the body itself, however many subjects.
 */
export async function yearCases(db: Tx, cipher: FieldCipher, scope: CasesScope): Promise<YearCases> {
  const { organisationId, year, day, collectiveIds = [], otherSubjectIds = [] } = scope;
  // One after the other: inside a transaction there is one connection.
  const settings = await localSettingsOn(db, organisationId, scope.settingsOn ?? day);
  const people = asKnownOn(await personRecords(db, cipher, scope), scope.knownOn);
  const collectives =
    collectiveIds.length === 0
      ? []
      : asKnownOn(await collectiveRecords(db, { organisationId, year, departmentIds: collectiveIds }), scope.knownOn);
  const others =
    otherSubjectIds.length === 0 ? [] : await otherSubjectRecords(db, { organisationId, year, ids: otherSubjectIds });
  const everybody = others.some(({ kind }) => kind === 'BODY')
    ? asKnownOn(await personRecords(db, cipher, { organisationId, year, day }), scope.knownOn)
    : [];
  return {
    year,
    settings,
    others: others.map((record) => ({ record, facts: otherSubjectFactsOf(record, everybody, year, day) })),
    people: people.map((record) => ({ record, facts: personFactsOf(record, year) })),
    collectives: collectives.map((record) => {
      const members = people.filter(({ memberships }) =>
        memberships.some(({ departmentId }) => departmentId === record.id),
      );
      return { record, facts: collectiveFactsOf(record, members, year, day) };
    }),
  };
}

export interface AssessmentTerms {
  readonly regimeDate: PlainDate;
  /** The head's answers on the list. */
  readonly judgements: Judgements;
}

/** Judges one subject for one award. A list that is being drafted is judged as if it passed. */
export function assessCase(
  cases: YearCases,
  facts: SubjectFacts,
  award: AwardCode,
  { regimeDate, judgements }: AssessmentTerms,
): Assessment {
  return assess(award, facts, {
    regimeDate,
    year: cases.year,
    settings: cases.settings,
    judgements,
    assumeListPasses: true,
  });
}
