import type { Tx } from '@thidua/db';
import { day, hanoi } from '../day.ts';
import { accountId } from './accounts.ts';
import { nominationId } from './nominations.ts';
import { ORGANISATION_ID } from './organisation.ts';
import { sampleId } from './sample-id.ts';

export function opinionId(key: 'inspectorate' | 'insurance'): string {
  return sampleId(`opinion ${key}`);
}

/** Chapter 20: letters to other bodies about lines of the year: one is answered, one waits. */
export async function askOtherBodies(db: Tx): Promise<void> {
  await ask(db, {
    key: 'inspectorate',
    body: 'INSPECTORATE',
    bodyName: 'Thanh tra tỉnh Hà Tĩnh',
    letterNumber: '1098/SNgV-VPTTr',
    letterOn: '2021-11-22',
    dueOn: '2021-12-20',
    holds: 'NOTHING',
    ground: 'Quy chế thi đua, khen thưởng của Sở',
    lines: ['gk-lyan', 'gk-oanh'],
    at: '2021-11-22 10:15',
    answer: { answerNumber: '412/TTr-NV1', answerOn: '2021-12-02', at: '2021-12-03 08:40' },
  });
  await ask(db, {
    key: 'insurance',
    body: 'SOCIAL_INSURANCE',
    bodyName: 'Bảo hiểm xã hội tỉnh Hà Tĩnh',
    letterNumber: '1121/SNgV-VPTTr',
    letterOn: '2021-12-02',
    dueOn: '2021-12-30',
    holds: 'NOTHING',
    ground: '',
    lines: ['ldtt-dat'],
    at: '2021-12-02 16:05',
  });
}

interface Asked {
  readonly key: Parameters<typeof opinionId>[0];
  readonly body: 'INSPECTORATE' | 'SOCIAL_INSURANCE';
  readonly bodyName: string;
  readonly letterNumber: string;
  readonly letterOn: string;
  readonly dueOn: string;
  readonly holds: 'AGENDA' | 'NOTHING';
  readonly ground: string;
  readonly lines: readonly string[];
  readonly at: string;
  readonly answer?: { readonly answerNumber: string; readonly answerOn: string; readonly at: string };
}

async function ask(db: Tx, { key, lines, at, answer, letterOn, dueOn, ...letter }: Asked): Promise<void> {
  await db.opinionRequest.create({
    data: {
      ...letter,
      id: opinionId(key),
      organisationId: ORGANISATION_ID,
      year: 2021,
      letterOn: day(letterOn),
      dueOn: day(dueOn),
      recordedById: accountId('chanhvanphong'),
      createdAt: hanoi(at),
      updatedAt: hanoi(answer?.at ?? at),
      ...(answer === undefined
        ? {}
        : { status: 'ANSWERED', version: 2, answerNumber: answer.answerNumber, answerOn: day(answer.answerOn) }),
      lines: {
        create: lines.map((line, index) => ({
          id: sampleId(`opinion line ${key} ${line}`),
          nominationId: nominationId(line),
          ordinal: index + 1,
          ...(answer === undefined ? {} : { answer: 'AGREES' as const }),
        })),
      },
    },
    select: { id: true },
  });
}
