import type { Prisma, Tx } from '@thidua/db';
import {
  missingSections,
  REPORT_SECTIONS,
  reportEventsFor,
  reportTemplate,
  storyWords,
  type KnownFacts,
  type ReportFacts,
  type ReportSection,
  type ReportTemplate,
  type ReportTexts,
} from '@thidua/domain/achievement-reports';
import { chooseRegime, REGIME_IDS, type Regime } from '@thidua/domain/eligibility';
import { dayIn, type PlainDate } from '@thidua/domain/kernel';
import {
  fieldOfSection,
  openNominationFields,
  sectionsOfFields,
  type NominationField,
} from '@thidua/domain/nomination-returns';
import { isOneOfStatuses, maySeeNomination, OPEN_STATUSES } from '@thidua/domain/nominations';
import { businessToday } from '../../../platform/business-clock.ts';
import { found } from '../../../platform/fault.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { localSettingsOn } from '../../eligibility/index.ts';
import { desksOf, yearShown, type Desks } from '../../organisation/index.ts';
import { factsOf } from '../desks.ts';
import { NOMINATION_ROW, nominationType } from '../nomination.row.ts';
import type { NominationType } from '../nomination.type.ts';
import type { NominationReturnType } from '../returns/return.type.ts';
import { nominationReturnsOf } from '../returns/round.loaders.ts';
import type { AchievementReportType, ReportMendingType, ReportTextType } from './report.type.ts';
import { linesWithVisibleReport } from './report.visibility.ts';

export const REPORT_ROW = {
  status: true,
  version: true,
  texts: true,
  askedAt: true,
  askedNote: true,
  handedInAt: true,
  confirmedAt: true,
  confirmedById: true,
} as const satisfies Prisma.AchievementReportSelect;

const LINE_WITH_REPORT = {
  ...NOMINATION_ROW,
  organisation: { select: { timeZone: true } },
  report: {
    select: {
      ...REPORT_ROW,
      versions: {
        select: { ordinal: true, cause: true, regime: true, texts: true, facts: true, keptById: true, keptAt: true },
        orderBy: { ordinal: 'desc' },
      },
    },
  },
} as const satisfies Prisma.NominationSelect;

/** Nobody has written yet. */
export const NO_REPORT = {
  status: 'WRITING',
  version: 0,
  texts: {},
  askedAt: null,
  askedNote: '',
  handedInAt: null,
  confirmedAt: null,
  confirmedById: null,
  versions: [],
} as const;

/** What the rights on the report of a line depend on; `open` are the fields of the line that its desk may change. */
export function reportFactsOf(
  desks: Desks,
  line: Parameters<typeof factsOf>[1],
  report: { readonly status: ReportFacts['reportStatus']; readonly askedAt: Date | null },
  open: readonly NominationField[],
): ReportFacts {
  return {
    ...factsOf(desks, line),
    reportStatus: report.status,
    isAsked: report.askedAt !== null,
    openSections: sectionsOfFields(open),
  };
}

/** The regime whose form a report of this day follows. One statement. */
export async function regimeOfReport(db: Tx, organisationId: string, year: number, day: PlainDate): Promise<Regime> {
  const settings = await localSettingsOn(db, organisationId, day);
  return chooseRegime({ regimeDate: day, year, settings }).regime;
}

export function templateOf(
  line: Pick<NominationType, 'award' | 'kind' | 'subjectKind' | 'year'>,
  regime: Regime,
): ReportTemplate {
  // The forms know persons and collectives: a household is described as a collective is.
  const subject = line.subjectKind === 'PERSON' ? 'PERSON' : 'COLLECTIVE';
  return reportTemplate({ award: line.award, kind: line.kind, subject, year: line.year, regime });
}

/** The report of a line as the actor sees it; NOT_FOUND for a line that the actor may not know of. */
export async function achievementReport(context: ActingContext, id: string): Promise<AchievementReportType> {
  const { actor, db } = context;
  const row = found(
    await db.nomination.findFirst({
      where: { AND: [{ id }, linesWithVisibleReport(actor)] },
      select: LINE_WITH_REPORT,
      relationLoadStrategy: 'join',
    }),
  );
  const { organisation, report, ...stored } = row;
  const line = nominationType(stored, yearShown(context, row.year));
  const isFrozen = !isOneOfStatuses(line.status, OPEN_STATUSES);
  const { versions, ...written } = report ?? NO_REPORT;
  const sent = isFrozen ? versions.find(({ cause }) => cause === 'SENT') : undefined;
  const today = businessToday(context, actor);
  const day = line.submittedAt === null || !isFrozen ? today : dayIn(organisation.timeZone, line.submittedAt);
  const regime = regimeNamed(sent?.regime) ?? (await regimeOfReport(db, actor.organisationId, line.year, day));
  const template = templateOf(line, regime);
  const texts = textsFrom(isFrozen ? (sent?.texts ?? {}) : written.texts);
  const round = isFrozen ? undefined : await openRoundOf(context, line);
  const open = openNominationFields(
    line.status,
    round?.fields.map(({ field }) => field),
  );
  const facts = reportFactsOf(await desksOf(context), line, written, open);
  const viewerCan = reportEventsFor(actor, facts);
  return {
    ...written,
    id: line.id,
    line,
    nomination: maySeeNomination(actor, facts) ? line : null,
    code: line.code,
    year: line.year,
    award: line.award,
    isFrozen,
    sentAt: isFrozen ? line.submittedAt : null,
    texts: inOrderOfForm(texts, template),
    words: storyWords(texts),
    // Where it is written on after a return, what nobody asked for is not missing.
    missing: missingSections(template, texts).filter(
      (section) => round === undefined || open.includes(fieldOfSection(section)),
    ),
    template,
    viewerCan,
    openSections: viewerCan.includes('SAVE') ? sectionsOfFields(open) : [],
    mending: round === undefined ? null : mendingOf(round),
    // Written by `freezeReports` in exactly this shape.
    keptFacts: sent === undefined ? undefined : (sent.facts as unknown as KnownFacts),
    kept: versions.map(({ facts: _facts, regime: _regime, texts: kept, ...version }) => ({
      ...version,
      texts: textsFrom(kept),
    })),
  };
}

/** The return that the desk has in hand; undefined for a line that did not come back, or came back before fields were named. */
async function openRoundOf(context: ActingContext, line: NominationType): Promise<NominationReturnType | undefined> {
  if (line.status !== 'RETURNED') return undefined;
  return (await nominationReturnsOf(context).load(line.id)).find(({ answeredAt }) => answeredAt === null);
}

/** What of a return is about the report. */
function mendingOf({ round, dueOn, fields }: NominationReturnType): ReportMendingType {
  const remarks = REPORT_SECTIONS.flatMap((section) => {
    const named = fields.find(({ field }) => field === fieldOfSection(section));
    return named === undefined ? [] : [{ section, remark: named.remark }];
  });
  return { round, dueOn, remarks };
}

function regimeNamed(name: string | undefined): Regime | undefined {
  return REGIME_IDS.find((id) => id === name);
}

/** Texts as the column holds them: the use case that saves writes nothing else. */
export function textsFrom(stored: Prisma.JsonValue): ReportTexts {
  return stored as ReportTexts;
}

/** The form's fields first; what an earlier form asked for comes behind, so that nothing written is lost from sight. */
export function inOrderOfForm(
  texts: ReportTexts,
  { sections }: Pick<ReportTemplate, 'sections'>,
): readonly ReportTextType[] {
  const asked = sections.map(({ section }) => section);
  const others = sectionsOf(texts).filter((section) => !asked.includes(section));
  return [...asked, ...others].flatMap((section) => {
    const text = texts[section];
    return text === undefined ? [] : [{ section, text }];
  });
}

function sectionsOf(texts: ReportTexts): readonly ReportSection[] {
  // The keys of stored texts are sections.
  return Object.keys(texts) as ReportSection[];
}
