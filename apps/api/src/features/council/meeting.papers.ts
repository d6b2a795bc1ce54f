import type { VoteForm } from '@thidua/domain/council';
import { dayIn } from '@thidua/domain/kernel';
import type { AwardCode } from '@thidua/domain/vocabulary';
import { ballotSlips } from '@thidua/papers';
import { question } from '../../platform/export/export-list.ts';
import { badInput } from '../../platform/fault.ts';
import type { PaperSource } from '../../platform/papers/paper-source.ts';

interface Meeting {
  readonly title: string;
  /** As the contract carries moments. */
  readonly startsAt: string;
  readonly council: { readonly name: string };
  readonly agenda: readonly Item[];
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

export const meetingPapers: readonly PaperSource[] = [slipsSource];
