import type { Tx } from '@thidua/db';
import type { TrainingGrade, TrainingKind } from '@thidua/domain/training';
import { day, hanoi } from '../day.ts';
import { accountId } from './accounts.ts';
import { departmentId, ORGANISATION_ID } from './organisation.ts';
import { PERSON_KEYS, personOf, type PersonKey } from './people.ts';
import { taskId } from './plan-tasks.ts';
import { sampleId } from './sample-id.ts';
import { staffId } from './staff.ts';

interface Learned {
  readonly grade?: TrainingGrade;
  readonly certificate?: string;
}

interface Told {
  readonly key: string;
  readonly kind: TrainingKind;
  readonly title: string;
  readonly organiser: string;
  readonly from: string;
  readonly to: string;
  readonly lessons: number;
  readonly paper?: string;
  readonly task?: string;
  /** Who learned; everybody in service where nobody is named. */
  readonly people?: Partial<Record<PersonKey, Learned>>;
  /** Listed, and did not reach the end: why. */
  readonly notCompleted?: Partial<Record<PersonKey, string>>;
  /** The day on which results were written; a course without one still runs. */
  readonly doneOn?: string;
}

/** What the staff learned: two courses of the year before, five of 2021, of which one still runs. */
const COURSES: readonly Told[] = [
  {
    key: 'protocol-2020',
    kind: 'PROFESSION',
    title: 'Bồi dưỡng nghiệp vụ lễ tân ngoại giao cho cán bộ ngoại vụ địa phương',
    organiser: 'Học viện Ngoại giao',
    from: '2020-09-14',
    to: '2020-09-18',
    lessons: 40,
    paper: '58/QĐ-SNgV',
    people: { ha: { certificate: 'Giấy chứng nhận 214/2020' }, dung90: { certificate: 'Giấy chứng nhận 215/2020' } },
    doneOn: '2020-09-21',
  },
  {
    key: 'defence',
    kind: 'DEFENCE',
    title: 'Bồi dưỡng kiến thức quốc phòng và an ninh đối tượng 4',
    organiser: 'Hội đồng Giáo dục quốc phòng và an ninh thành phố Hà Tĩnh',
    from: '2021-04-05',
    to: '2021-04-09',
    lessons: 40,
    paper: '21/QĐ-SNgV',
    people: { tam: {}, oanh: {}, nghi: {} },
    notCompleted: { doan: 'Nghỉ ốm từ ngày thứ hai.' },
    doneOn: '2021-04-12',
  },
  {
    key: 'english',
    kind: 'FOREIGN_LANGUAGE',
    title: 'Bồi dưỡng tiếng Anh đối ngoại, trình độ B2',
    organiser: 'Học viện Ngoại giao',
    from: '2021-05-10',
    to: '2021-07-30',
    lessons: 120,
    paper: '34/QĐ-SNgV',
    task: '2.2',
    people: {
      ai: { grade: 'VERY_GOOD', certificate: 'Chứng chỉ B2 số 0417/2021' },
      lyAn: { grade: 'GOOD', certificate: 'Chứng chỉ B2 số 0418/2021' },
      ha: { grade: 'EXCELLENT', certificate: 'Chứng chỉ B2 số 0419/2021' },
    },
    notCompleted: { dung85: 'Được cử phục vụ khu cách ly từ tháng 6.' },
    doneOn: '2021-08-02',
  },
  {
    key: 'ethics',
    kind: 'PROFESSION',
    title: 'Tập huấn văn hóa công sở, đạo đức công vụ cho toàn cơ quan',
    organiser: 'Sở Ngoại vụ Hà Tĩnh',
    from: '2021-03-29',
    to: '2021-03-29',
    lessons: 8,
    task: '2.2',
    doneOn: '2021-03-30',
  },
  {
    key: 'integration',
    kind: 'INTEGRATION',
    title: 'Hội nhập kinh tế quốc tế: thực thi các hiệp định CPTPP và EVFTA ở địa phương',
    organiser: 'Bộ Công Thương',
    from: '2021-10-18',
    to: '2021-10-20',
    lessons: 24,
    task: '2.2',
    people: { uoc: {}, ngocAn: {}, ai: {} },
    doneOn: '2021-10-25',
  },
  {
    key: 'theory',
    kind: 'POLITICAL_THEORY',
    title: 'Trung cấp lý luận chính trị, hệ không tập trung, khóa 2021-2022',
    organiser: 'Trường Chính trị Trần Phú',
    from: '2021-09-06',
    to: '2022-06-30',
    lessons: 1056,
    paper: '61/QĐ-SNgV',
    people: { nhi: {}, on: {} },
  },
];

export function trainingCourseId(key: 'english' | 'theory'): string {
  return sampleId(`training ${key}`);
}

/** Chapter 16: what the staff learned. */
export async function tellOfTheTraining(db: Tx): Promise<void> {
  for (const told of COURSES) await tellOfOne(db, told);
}

async function tellOfOne(db: Tx, told: Told): Promise<void> {
  const { key, kind, title, organiser, from, to, lessons, paper = '', task, doneOn } = told;
  const id = sampleId(`training ${key}`);
  const by = accountId('chanhvanphong');
  const listedAt = hanoi(`${from} 08:00`);
  await db.trainingCourse.create({
    data: {
      id,
      organisationId: ORGANISATION_ID,
      year: Number(from.slice(0, 4)),
      kind,
      title,
      organiser,
      firstDay: day(from),
      lastDay: day(to),
      lessons,
      paper,
      ...(task === undefined ? {} : { taskId: taskId(task) }),
      createdById: by,
      createdAt: listedAt,
      updatedAt: doneOn === undefined ? listedAt : hanoi(`${doneOn} 10:00`),
    },
    select: { id: true },
  });
  for (const person of PERSON_KEYS.filter((each) => isListed(each, told))) await tellOfPerson(db, told, person);
}

function isListed(person: PersonKey, { people, notCompleted = {}, from }: Told): boolean {
  if (people === undefined) return personOf(person).recruited <= from;
  return person in people || person in notCompleted;
}

async function tellOfPerson(
  db: Tx,
  { key, from, people, notCompleted, doneOn }: Told,
  person: PersonKey,
): Promise<void> {
  const failed = notCompleted?.[person];
  const learned = people?.[person] ?? {};
  const recordId = sampleId(`training ${key} ${person}`);
  const end = failed === undefined ? ('COMPLETED' as const) : ('NOT_COMPLETED' as const);
  const result = { grade: learned.grade ?? null, certificate: learned.certificate ?? '' };
  const recordedById = accountId('chanhvanphong');
  await db.trainingRecord.create({
    data: {
      id: recordId,
      courseId: sampleId(`training ${key}`),
      staffId: staffId(person),
      departmentId: departmentId(personOf(person).department),
      ...(doneOn === undefined ? {} : { status: end, ...result }),
      steps: {
        create: [
          { to: 'ATTENDING', onDay: day(from), recordedById, recordedAt: hanoi(`${from} 08:00`) },
          ...(doneOn === undefined
            ? []
            : [
                {
                  to: end,
                  onDay: day(doneOn),
                  ...result,
                  note: failed ?? '',
                  recordedById,
                  recordedAt: hanoi(`${doneOn} 10:00`),
                },
              ]),
        ],
      },
    },
    select: { id: true },
  });
}
