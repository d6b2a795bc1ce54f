import { randomUUID } from 'node:crypto';
import type { SampleApi } from './sample-api.ts';

/** Who writes plans in the sample body, and who launches them. */
export const SECRETARY = 'chanhvanphong';
export const DIRECTOR = 'giamdoc';

export const CREATE = `mutation ($input: CreateMovementInput!) { createMovement(input: $input) {
  __typename ... on Movement { id version status year title theme targets { code dueOn } phases { fromDay toText occasions { statedYears actualYears } }
    tasks { number } recipients { name } references { number document: documentId taskId } thematicMovements { name } planNumber }
  ... on InputProblemsError { problems { field code actual } } } }`;
export const SAVE = `mutation ($input: SavePlanInput!) { savePlan(input: $input) {
  __typename ... on Movement { version theme planDate tasks { id number items { text outcome } } phases { id name } references { number issued { year month day } } }
  ... on StalePlanError { current { version theme } } ... on InputProblemsError { problems { field code limit } } ... on InvalidTransitionError { from event } } }`;
export const ACT = (name: string, type: string) => `mutation ($input: ${type}!) { ${name}(input: $input) {
  __typename ... on Movement { id status version launchedOn } ... on InvalidTransitionError { from }
  ${name === 'launchMovement' ? '... on PlanIncompleteError { lacks { code subject } }' : ''}
  ${name === 'withdrawMovementLaunch' ? '... on LaunchInUseError { uses { use count } }' : ''} } }`;

export const PHASE = (changes: object = {}) => ({
  id: randomUUID(),
  name: 'Đợt 1',
  fromDay: '2021-06-01',
  fromText: 'Từ đầu tháng 6',
  toDay: '2021-07-15',
  toText: 'đến giữa tháng 7',
  occasions: [],
  ...changes,
});
export const TASK = (number: string, changes: object = {}) => ({
  id: randomUUID(),
  number,
  title: `Nhiệm vụ ${number}`,
  content: '',
  items: [{ id: randomUUID(), text: 'Cập nhật quy trình ISO' }],
  ...changes,
});

export interface PlanDesk {
  /** What the one root field answered, or the codes of the errors. */
  readonly run: (username: string, document: string, input: object) => Promise<unknown>;
  readonly newPlan: (changes?: object) => Promise<{ readonly id: string; readonly version: number }>;
  /** A plan with everything that a launch asks for, at version 2. */
  readonly readyPlan: () => Promise<string>;
  readonly launch: (id: string, version?: number) => Promise<unknown>;
}

/** Writes and launches plans through the API of the sample body. */
export function planDesk(api: SampleApi): PlanDesk {
  async function run(username: string, document: string, input: object) {
    const { data, codes } = await (await api.signedIn(username)).run(document, { input });
    return codes.length > 0 ? codes : Object.values(data)[0];
  }

  async function newPlan(changes: object = {}): Promise<{ id: string; version: number }> {
    const input = {
      id: randomUUID(),
      kind: 'THEMATIC',
      title: 'Kế hoạch cao điểm',
      fromDay: '2021-06-01',
      toDay: '2021-09-08',
    };
    // The mutation answers a Movement, or the test that follows fails.
    return (await run(SECRETARY, CREATE, { ...input, ...changes })) as { id: string; version: number };
  }

  async function readyPlan(): Promise<string> {
    const { id } = await newPlan();
    const { client } = api.database;
    const { id: _id, ...target } = await client.target.findFirstOrThrow({ where: { code: 'P3' } });
    await client.target.create({ data: { ...target, movementId: id } });
    await run(SECRETARY, SAVE, {
      id,
      version: 1,
      theme: 'Chung sức, đồng lòng',
      purposes: ['Hoàn thành nhiệm vụ sáu tháng cuối năm.'],
      generalGoals: ['Lập thành tích chào mừng.'],
      signerPost: 'GIÁM ĐỐC',
      signerName: 'Người ký',
      phases: [PHASE()],
      tasks: [TASK('1')],
      recipients: [{ id: randomUUID(), name: 'Các phòng', group: 'DEPARTMENTS' }],
    });
    return id;
  }

  const launch = (id: string, version = 2) => run(DIRECTOR, ACT('launchMovement', 'MovementActInput'), { id, version });

  return { run, newPlan, readyPlan, launch };
}
