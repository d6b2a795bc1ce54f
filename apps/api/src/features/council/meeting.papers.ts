import type { CouncilRole, VoteForm } from '@thidua/domain/council';
import { dayIn } from '@thidua/domain/kernel';
import type { AwardCode } from '@thidua/domain/vocabulary';
import { ballotSlips, meetingInvitation } from '@thidua/papers';
import { question } from '../../platform/export/export-list.ts';
import { badInput } from '../../platform/fault.ts';
import type { PaperSource } from '../../platform/papers/paper-source.ts';

interface Meeting {
  readonly title: string;
  /** As the contract carries moments. */
  readonly startsAt: string;
  readonly place: string;
  readonly council: { readonly name: string };
  readonly members: readonly {
    readonly role: CouncilRole;
    readonly staff: Person & { readonly fullName: string };
  }[];
  readonly agenda: readonly Item[];
}

interface Person {
  readonly post: string;
  readonly department: { readonly name: string } | null;
}

interface Item {
  readonly ordinal: number;
  readonly rule: { readonly form: VoteForm };
  readonly nomination: {
    readonly award: AwardCode;
    readonly subjectName: string;
    readonly department: { readonly name: string };
    readonly staff: { readonly post: string } | null;
  };
}

/** Invites the members as they are on the day of the meeting; the chair signs. */
const invitationSource: PaperSource = {
  slug: 'meeting-invitation',
  kind: 'MEETING_INVITATION',
  objectType: 'Meeting',
  permission: 'meeting:manage',
  document: question(`
    query ($id: UUID!) {
      meeting(id: $id) {
        title startsAt place council { name }
        members { role staff { fullName post department { name } } }
        agenda { nomination { award } }
      }
    }`),
  paperOf: ({ meeting }, body, timeZone) => {
    const { title, startsAt, place, council, members, agenda } = meeting as Meeting;
    return meetingInvitation(
      {
        title,
        place,
        councilName: council.name,
        ...momentIn(timeZone, new Date(startsAt)),
        members: members.map(({ role, staff }) => ({
          role,
          name: staff.fullName,
          post: staff.post,
          departmentName: staff.department?.name ?? '',
        })),
        agenda: agenda.map(({ nomination }) => nomination),
      },
      body,
    );
  },
};

/** One slip for each award that is voted on in secret; a meeting without such an item has none. */
const slipsSource: PaperSource = {
  slug: 'ballot-slips',
  kind: 'BALLOT_SLIPS',
  objectType: 'Meeting',
  permission: 'meeting:manage',
  document: question(`
    query ($id: UUID!) {
      meeting(id: $id) {
        title startsAt council { name }
        agenda { ordinal rule { form } nomination { award subjectName department { name } staff { post } } }
      }
    }`),
  paperOf: ({ meeting }, body, timeZone) => {
    const { title, startsAt, council, agenda } = meeting as Meeting;
    const items = agenda.filter(({ rule }) => rule.form === 'SECRET');
    if (items.length === 0) throw badInput();
    return ballotSlips(
      {
        title,
        councilName: council.name,
        heldOn: dayIn(timeZone, new Date(startsAt)),
        items: items.map(({ ordinal, nomination: { award, subjectName, staff, department } }) => ({
          ordinal,
          award,
          subjectName,
          subjectPost: staff === null ? '' : [staff.post, department.name].filter((part) => part !== '').join(', '),
        })),
      },
      body,
    );
  },
};

function momentIn(timeZone: string, moment: Date) {
  const startsAt = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(moment);
  return { startsOn: dayIn(timeZone, moment), startsAt };
}

export const meetingPapers: readonly PaperSource[] = [invitationSource, slipsSource];
