import type { CouncilRole } from '@thidua/domain/council';
import { dayIn } from '@thidua/domain/kernel';
import type { PartText } from '@thidua/domain/paper-templates';
import type { AwardCode } from '@thidua/domain/vocabulary';
import { meetingInvitation } from '@thidua/papers';
import { question } from '../../platform/export/export-list.ts';
import type { PaperSource } from '../../platform/papers/paper-source.ts';

interface Member {
  readonly role: CouncilRole;
  readonly staff: {
    readonly fullName: string;
    readonly post: string;
    readonly department: { readonly name: string } | null;
  };
}

interface Meeting {
  readonly title: string;
  /** As the contract carries moments. */
  readonly startsAt: string;
  readonly place: string;
  readonly council: { readonly name: string };
  readonly members: readonly Member[];
  readonly agenda: readonly { readonly nomination: { readonly award: AwardCode } }[];
  readonly invitations: {
    readonly wording: { readonly texts: readonly PartText[] };
    readonly sent: readonly {
      readonly number: number;
      readonly title: string;
      readonly startsAt: string;
      readonly place: string;
      readonly note: string;
      readonly items: readonly { readonly award: AwardCode }[];
      readonly recipients: readonly { readonly member: Member }[];
    }[];
  };
}

/** The newest invitation as it was sent, for those it was sent to; before the first, a draft of the meeting as it stands. The chair signs. */
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
        invitations { wording { texts { part text } } sent { number title startsAt place note items { award }
          recipients { member { role staff { fullName post department { name } } } } } }
      }
    }`),
  paperOf: ({ meeting }, body, timeZone) => {
    const { council, members, agenda, invitations, ...planned } = meeting as Meeting;
    const [sent] = invitations.sent;
    const { title, place, startsAt } = sent ?? planned;
    return meetingInvitation(
      {
        title,
        place,
        councilName: council.name,
        ...momentIn(timeZone, new Date(startsAt)),
        number: sent?.number,
        note: sent?.note ?? '',
        members: (sent === undefined ? members : sent.recipients.map(({ member }) => member)).map(
          ({ role, staff }) => ({
            role,
            name: staff.fullName,
            post: staff.post,
            departmentName: staff.department?.name ?? '',
          }),
        ),
        agenda: sent?.items ?? agenda.map(({ nomination }) => nomination),
        wording: invitations.wording,
      },
      body,
    );
  },
};

function momentIn(timeZone: string, moment: Date) {
  const startsAt = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(moment);
  return { startsOn: dayIn(timeZone, moment), startsAt };
}

export const invitationPapers: readonly PaperSource[] = [invitationSource];
