import type {
  AdvancedWorkerFact,
  CommendationFact,
  InitiativeFact,
  LeaveFact,
  PersonFacts,
  RegistrationFact,
  TrainingFact,
  TrainingResult,
} from '@thidua/domain/eligibility';
import { foldText, plainDate, plainDateOf, yearOf } from '@thidua/domain/kernel';
import { AWARDED_STATUSES, isOneOfStatuses, REFUSED_STATUSES } from '@thidua/domain/nominations';
import { AWARDS, INITIATIVE_SCOPES, LEAVE_NAMES, type AwardCode } from '@thidua/domain/vocabulary';
import { historyFactsOf, ratingOf } from './history-facts.ts';
import { leadershipFactsOf } from './leadership-facts.ts';
import { moveFactsOf, serviceFactsOf } from './service-facts.ts';
import type { PersonRecord } from './person-record.queries.ts';
import { researchFactsOf } from './research-facts.ts';
import { decisionSource, recordSource, textOfDay } from './sources.ts';
import { workingDaysInYear } from './working-days.ts';

/** What the records say about a person, in the words of the rules. Pure: the same record gives the same facts for one or for all. */
export function personFactsOf(record: PersonRecord, year: number): PersonFacts {
  const rating = ratingOf(record.ratings, year);
  const recognised = initiativeFactsOf(record, year);
  const topics = researchFactsOf(record);
  return {
    kind: 'PERSON',
    staffId: record.id,
    staffSource: recordSource('STAFF', record.id, `Hồ sơ nhân sự ${record.code}`),
    managedHere: record.memberships.length > 0,
    ...serviceFactsOf(record, year),
    ...moveFactsOf(record),
    ...leadershipFactsOf(record, plainDate(`${year}-12-31`)),
    rating: rating && {
      level: rating.level,
      decisionNo: rating.decisionNumber,
      decidedOn: plainDateOf(rating.decidedOn),
      source: decisionSource('RATING', rating),
    },
    disciplines: disciplineFactsOf(record),
    pendingCases: record.pendingCases.map(({ id, kind, openedOn, closedOn }) => ({
      kind,
      openedOn: plainDateOf(openedOn),
      closedOn: closedOn === null ? undefined : plainDateOf(closedOn),
      source: recordSource('PENDING_CASE', id, `Vụ việc từ ngày ${textOfDay(openedOn)}`),
    })),
    leaves: leaveFactsOf(record, year),
    trainings: trainingFactsOf(record, year),
    learned: record.trainingRecords.map(({ id, course }) =>
      recordSource('TRAINING', id, `${course.title}, đến ngày ${textOfDay(course.lastDay)}`),
    ),
    registration: registrationOf(record.registrations),
    initiatives: recognised.filter(({ isOfYear }) => isOfYear).map(({ initiative }) => initiative),
    researchTopics: topics.filter(({ acceptedOn }) => yearOf(acceptedOn) === year),
    advancedWorker: titleOfYear(record, 'ADVANCED_WORKER', year),
    grassrootsFighter: titleOfYear(record, 'GRASSROOTS_EMULATION_FIGHTER', year),
    isWoman: record.gender === 'FEMALE',
    history: historyFactsOf(
      record,
      recognised.map(({ initiative }) => initiative),
      topics,
    ),
    commendations: commendationsOf(record, year),
    judgements: {},
  };
}

export function disciplineFactsOf({ disciplines }: Pick<PersonRecord, 'disciplines'>): PersonFacts['disciplines'] {
  return disciplines.map((discipline) => ({
    level: discipline.level,
    from: plainDateOf(discipline.decidedOn),
    servedOn: discipline.servedOn === null ? undefined : plainDateOf(discipline.servedOn),
    // Without the number of the decision: that is sensitive (P3), and facts are kept with the dossier.
    source: recordSource('DISCIPLINE', discipline.id, `Quyết định kỷ luật ngày ${textOfDay(discipline.decidedOn)}`),
  }));
}

function leaveFactsOf({ leaves }: PersonRecord, year: number): readonly LeaveFact[] {
  return leaves
    .filter(({ kind }) => kind !== 'STUDY')
    .map(({ id, kind, fromDay, toDay }) => {
      const from = plainDateOf(fromDay);
      const to = toDay === null ? undefined : plainDateOf(toDay);
      const label = `${LEAVE_NAMES[kind]} từ ngày ${textOfDay(fromDay)}`;
      return {
        kind,
        from,
        to,
        workingDaysInYear: workingDaysInYear(year, from, to),
        source: recordSource('LEAVE', id, label),
      };
    });
}

/** Study leave is recorded for people the agency sent; a recorded result means that the school has reported. */
function trainingFactsOf({ leaves }: PersonRecord, year: number): readonly TrainingFact[] {
  return leaves
    .filter(({ kind }) => kind === 'STUDY')
    .map(({ id, fromDay, toDay, result }) => ({
      from: plainDateOf(fromDay),
      to: toDay === null ? plainDate(`${year}-12-31`) : plainDateOf(toDay),
      sentByAgency: true,
      obeyedRules: result === null ? undefined : true,
      result: trainingResultOf(result),
      source: recordSource('TRAINING', id, `${LEAVE_NAMES.STUDY} từ ngày ${textOfDay(fromDay)}`),
    }));
}

const TRAINING_WORDS: readonly (readonly [string, TrainingResult])[] = [
  ['khong dat', 'FAILED'],
  ['trung binh', 'AVERAGE'],
  ['xuat sac', 'EXCELLENT'],
  ['gioi', 'VERY_GOOD'],
  ['kha', 'GOOD'],
];

/** Results are typed by people: “Khá”, “loại giỏi”. An unknown word is no result. */
function trainingResultOf(result: string | null): TrainingResult | undefined {
  if (result === null) return undefined;
  const folded = foldText(result);
  return TRAINING_WORDS.find(([word]) => folded.includes(word))?.[1];
}

interface RegistrationRow {
  readonly id: string;
  readonly awardCode: AwardCode;
  readonly registeredOn: Date;
}

/** A registration for any title is "registered in the year"; no record is "nobody knows", never "did not register". */
export function registrationOf(rows: readonly RegistrationRow[]): RegistrationFact | undefined {
  const [first] = rows;
  if (first === undefined) return undefined;
  const names = rows.map(({ awardCode }) => AWARDS[awardCode].shortName).join(', ');
  const label = `Đăng ký ${names} ngày ${textOfDay(first.registeredOn)}`;
  return { registered: true, source: recordSource('REGISTRATION', first.id, label) };
}

interface RecognisedInitiative {
  readonly initiative: InitiativeFact;
  /** Made or recognised in the year in question; the others are history. */
  readonly isOfYear: boolean;
}

function initiativeFactsOf(
  { initiativeShares, initiativeUses, awardRecords }: PersonRecord,
  year: number,
): readonly RecognisedInitiative[] {
  return initiativeShares.flatMap(({ initiative }) => {
    const widest = initiative.recognitions.reduce<(typeof initiative.recognitions)[number] | undefined>(
      (best, next) =>
        best === undefined || INITIATIVE_SCOPES.indexOf(next.scope) > INITIATIVE_SCOPES.indexOf(best.scope)
          ? next
          : best,
      undefined,
    );
    if (widest === undefined) return [];
    const served = initiativeUses
      .filter(({ initiativeId }) => initiativeId === initiative.id)
      .map((use) => ({ award: use.awardCode, year: use.year }));
    const servedYear = served.find(({ award }) => award === 'GRASSROOTS_EMULATION_FIGHTER')?.year;
    // Of years whose dossiers are not kept here, the title of its own year is what it most likely served.
    const servedAnother =
      initiative.year !== year &&
      awardRecords.some(
        (award) => award.awardCode === 'GRASSROOTS_EMULATION_FIGHTER' && award.year === initiative.year,
      );
    const fact: InitiativeFact = {
      id: initiative.id,
      code: initiative.code,
      title: initiative.title,
      recognisedOn: plainDateOf(widest.decidedOn),
      scope: widest.scope,
      decisionNo: widest.decisionNumber,
      alreadyUsedForYear: servedYear ?? (servedAnother ? initiative.year : undefined),
      servedTitles: served.length === 0 ? undefined : served,
      source: recordSource('INITIATIVE', initiative.id, `${initiative.code} ${initiative.title}`),
    };
    const isOfYear =
      initiative.year === year || initiative.recognitions.some(({ decidedOn }) => decidedOn.getUTCFullYear() === year);
    return [{ initiative: fact, isOfYear }];
  });
}

/** How far a title of the year has come for the person. */
function titleOfYear(
  record: PersonRecord,
  title: 'ADVANCED_WORKER' | 'GRASSROOTS_EMULATION_FIGHTER',
  year: number,
): AdvancedWorkerFact {
  const conferred = record.awardRecords.find((award) => award.awardCode === title && award.year === year);
  if (conferred !== undefined) return { state: 'CONFERRED', source: decisionSource('AWARD', conferred) };
  const proposed = record.nominatedAs.find(({ awardCode }) => awardCode === title);
  if (proposed === undefined) return { state: 'NOT_NOMINATED' };
  const source = recordSource('NOMINATION', proposed.id, proposed.code);
  return { state: isOneOfStatuses(proposed.status, REFUSED_STATUSES) ? 'REFUSED' : 'NOMINATED', source };
}

interface AwardHistory {
  readonly awardRecords: readonly Pick<
    PersonRecord['awardRecords'][number],
    'id' | 'awardCode' | 'year' | 'decisionNumber' | 'decidedOn' | 'achievement'
  >[];
  readonly nominatedAs: readonly Pick<
    PersonRecord['nominatedAs'][number],
    'id' | 'code' | 'awardCode' | 'status' | 'achievement'
  >[];
}

/** Forms of commendation the subject already has in the year, or is proposed for beside the director's own. */
export function commendationsOf(
  { awardRecords, nominatedAs }: AwardHistory,
  year: number,
): readonly CommendationFact[] {
  // The record that a decided line itself became is not another commendation.
  const own = nominatedAs
    .filter(({ status }) => isOneOfStatuses(status, AWARDED_STATUSES))
    .map(({ awardCode }) => awardCode);
  const given = awardRecords
    .filter(({ awardCode }) => AWARDS[awardCode].nature === 'FORM' && !own.includes(awardCode))
    .filter((award) => award.year === year)
    .map((award) => ({
      award: award.awardCode,
      achievement: award.achievement === '' ? undefined : award.achievement,
      source: decisionSource('AWARD', award),
    }));
  const proposed = nominatedAs
    .filter(({ awardCode }) => isOtherForm(awardCode))
    .filter(({ status }) => !isOneOfStatuses(status, [...AWARDED_STATUSES, ...REFUSED_STATUSES]))
    .map(({ id, code, awardCode, achievement }) => ({
      award: awardCode,
      achievement: achievement === '' ? undefined : achievement,
      source: recordSource('NOMINATION', id, code),
    }));
  return [...given, ...proposed];
}

function isOtherForm(award: AwardCode): boolean {
  return award !== 'DIRECTOR_COMMENDATION' && AWARDS[award].nature === 'FORM';
}
