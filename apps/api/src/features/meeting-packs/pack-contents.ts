import { isPermitted } from '@thidua/domain/accounts';
import { ATTACHMENT_ENDINGS } from '@thidua/domain/attachments';
import { fileNameOf } from '@thidua/domain/kernel';
import { BALLOT_SCAN_NAMES, type BallotScanKind } from '@thidua/domain/secret-ballot';
import { PAPER_FORMATS, type IssuingBody } from '@thidua/papers';
import { businessNow } from '../../platform/business-clock.ts';
import { exportFile } from '../../platform/export/export-file.ts';
import { question, type AnyExportList } from '../../platform/export/export-list.ts';
import { Fault } from '../../platform/fault.ts';
import type { Ask } from '../../platform/http/ask.ts';
import { officialFile } from '../../platform/papers/official-file.ts';
import type { PaperPress } from '../../platform/papers/paper-press.ts';
import type { PaperSource } from '../../platform/papers/paper-source.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { openBallotScan, openSignedCopy, readPortions, type AttachmentContent } from '../attachments/index.ts';

export interface PackDesk {
  readonly context: ActingContext;
  readonly ask: Ask;
  readonly press: PaperPress;
  readonly papers: readonly PaperSource[];
  readonly lists: readonly AnyExportList[];
}

export interface MadeFile {
  readonly title: string;
  /** With its ending. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** One part of the pack: a paper in its formats, a list, the published ballots of a round. Nothing for what the asker may not have. */
export interface PackPart {
  readonly make: () => Promise<readonly MadeFile[]>;
}

export interface PackOverview {
  readonly organisation: string;
  readonly meeting: string;
  readonly parts: readonly PackPart[];
}

interface Overview {
  readonly viewer: { readonly organisation: IssuingBody };
  readonly meeting: {
    readonly title: string;
    readonly agenda: readonly { readonly nomination: { readonly id: string; readonly subjectName: string } }[];
    readonly minutes: readonly { readonly id: string; readonly status: string }[];
    readonly decisions: readonly {
      readonly id: string;
      readonly documentNumber: string | null;
      readonly signedCopies: readonly { readonly id: string; readonly replacedAt: string | null }[];
    }[];
    readonly ballotRounds: readonly {
      readonly id: string;
      readonly title: string;
      readonly isRehearsal: boolean;
      readonly publishedAt: string | null;
      readonly scans: readonly {
        readonly id: string;
        readonly scanKind: BallotScanKind | null;
        readonly replacedAt: string | null;
      }[];
    }[];
  };
}

const OVERVIEW = question(`
  query ($id: UUID!) {
    viewer { organisation { name parentName documentSign place } }
    meeting(id: $id) {
      title
      agenda { nomination { id subjectName } }
      minutes { id status }
      decisions { id documentNumber signedCopies { id replacedAt } }
      ballotRounds { id title isRehearsal publishedAt scans { id scanKind replacedAt } }
    }
  }`);
const BUNDLE = question('query ($id: UUID!) { ballotBundle(id: $id) }');

/** What the meeting has, in the order of a file: invitation, agenda with results, minutes, tally sheets, decisions, submissions, reports, rounds. */
export async function packOverview(desk: PackDesk, meetingId: string): Promise<PackOverview> {
  const { context, ask } = desk;
  const { viewer, meeting } = (await ask(OVERVIEW, { id: meetingId })) as unknown as Overview;
  const nominationIds = [...new Set(meeting.agenda.map(({ nomination }) => nomination.id))];
  const reported = await context.db.achievementReport.findMany({
    where: { nominationId: { in: nominationIds } },
    select: { nominationId: true },
  });
  const submissions = await context.db.submission.findMany({
    where: {
      status: { not: 'CANCELLED' },
      organisationId: context.actor.organisationId,
      lines: { some: { nominationId: { in: nominationIds }, state: { not: 'TAKEN_OUT' } } },
    },
    select: { id: true },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  const hasReport = new Set(reported.map(({ nominationId }) => nominationId));
  const rounds = meeting.ballotRounds.filter((round) => !round.isRehearsal && round.publishedAt !== null);
  const minutes = meeting.minutes.find(({ status }) => status !== 'REPLACED');
  const paper = (slug: string, id: string): PackPart => paperPart(desk, viewer.organisation, slug, id);
  return {
    organisation: viewer.organisation.name,
    meeting: meeting.title,
    parts: [
      paper('meeting-invitation', meetingId),
      listPart(desk, 'meeting-members', meetingId),
      listPart(desk, 'meeting-results', meetingId),
      ...(minutes === undefined ? [] : [paper('meeting-minutes', minutes.id)]),
      ...rounds.flatMap(({ id, title, scans }) => [
        paper('tally-sheet', id),
        ...scans
          .filter(({ replacedAt }) => replacedAt === null)
          .map((scan) => scanPart(desk, scan.id, scan.scanKind, title)),
      ]),
      ...meeting.decisions.flatMap(({ id, documentNumber, signedCopies }) => [
        paper('decision', id),
        ...signedCopies
          .filter(({ replacedAt }) => replacedAt === null)
          .map((copy) => signedCopyPart(desk, copy.id, documentNumber ?? '')),
        listPart(desk, 'decision-lines', id),
      ]),
      ...submissions.map(({ id }) => paper('submission', id)),
      ...nominationIds.filter((id) => hasReport.has(id)).map((id) => paper('achievement-report', id)),
      ...rounds.map(({ id, title }) => bundlePart(desk, id, title)),
    ],
  };
}

function paperPart({ context, ask, press, papers }: PackDesk, body: IssuingBody, slug: string, id: string): PackPart {
  const source = papers.find((each) => each.slug === slug);
  if (source === undefined) throw new Error(`There is no paper ${slug}`);
  return ifAllowed(context, source.permission, async () => {
    const data = await ask(source.document, { id });
    const paper = source.paperOf(data, body, context.actor.timeZone);
    const files: MadeFile[] = [];
    for (const format of source.formats ?? PAPER_FORMATS) {
      const bytes =
        (await officialFile(context.platform, source, { id, paper, format, make: press.make })) ??
        (await press.make({ paper, format, madeAt: businessNow(context, context.actor) }));
      files.push({ title: paper.title, name: `${shortened(paper.title)}.${format}`, bytes });
    }
    return files;
  });
}

/** What bears signature and seal, as it was brought. */
function signedCopyPart({ context }: PackDesk, id: string, documentNumber: string): PackPart {
  return ifAllowed(context, 'decision:read', async () => {
    const content = await openSignedCopy(context, id);
    const title = `Bản đã ký của quyết định số ${documentNumber}`;
    return [{ title, name: `${shortened(title)}.pdf`, bytes: await bytesOf(context, content) }];
  });
}

/** A paper of a round as it was scanned: beside the tally sheet, which counts it. */
function scanPart({ context }: PackDesk, id: string, kind: BallotScanKind | null, round: string): PackPart {
  return ifAllowed(context, 'meeting:read', async () => {
    const content = await openBallotScan(context, id);
    const title = `Bản chụp: ${kind === null ? '' : BALLOT_SCAN_NAMES[kind]}, ${round}`;
    const [ending] = ATTACHMENT_ENDINGS[content.file.format];
    return [{ title, name: `${shortened(title)}.${ending}`, bytes: await bytesOf(context, content) }];
  });
}

async function bytesOf({ platform }: ActingContext, content: AttachmentContent): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of readPortions(platform.files, content)) pieces.push(piece);
  return Buffer.concat(pieces);
}

function listPart({ context, ask, lists }: PackDesk, slug: string, id: string): PackPart {
  const list = lists.find((each) => each.slug === slug);
  if (list === undefined) throw new Error(`There is no list ${slug}`);
  return ifAllowed(context, list.permission, async () => {
    const { name, bytes } = await exportFile(context, ask, { list, format: 'xlsx', variables: { id } });
    const pieces: Uint8Array[] = [];
    for await (const piece of bytes) pieces.push(typeof piece === 'string' ? Buffer.from(piece, 'utf8') : piece);
    const title = name.replace(/\.xlsx$/u, '').replaceAll(/[-_]+/gu, ' ');
    return [{ title, name: `${shortened(name.replace(/\.xlsx$/u, ''))}.xlsx`, bytes: Buffer.concat(pieces) }];
  });
}

/** What anybody counts again, with a program of their own. */
function bundlePart({ context, ask }: PackDesk, id: string, title: string): PackPart {
  return ifAllowed(context, 'meeting:read', async () => {
    const { ballotBundle } = await ask(BUNDLE, { id });
    return typeof ballotBundle === 'string'
      ? [
          {
            title: `Phiếu đã công bố: ${title}`,
            name: `round-${id}.json`,
            bytes: Buffer.from(ballotBundle, 'utf8'),
          },
        ]
      : [];
  });
}

/** The asker's own rights decide, as at every door: what is not for them is left out. */
function ifAllowed(
  { actor }: ActingContext,
  permission: PaperSource['permission'],
  make: () => Promise<readonly MadeFile[]>,
): PackPart {
  return {
    make: async () => {
      if (!isPermitted(actor, permission)) return [];
      try {
        return await make();
      } catch (error) {
        if (error instanceof Fault && (error.code === 'NOT_FOUND' || error.code === 'FORBIDDEN')) return [];
        throw error;
      }
    },
  };
}

/** Short enough for every system, with room for the folder it is unpacked into. */
function shortened(title: string): string {
  return fileNameOf(title).slice(0, 90);
}
