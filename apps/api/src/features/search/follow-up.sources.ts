import { GATHERING_KIND_NAMES } from '@thidua/domain/gatherings';
import { plainDateOf } from '@thidua/domain/kernel';
import { RESEARCH_LEVEL_NAMES } from '@thidua/domain/research-topics';
import { businessToday } from '../../platform/business-clock.ts';
import { visibleGatherings } from '../gatherings/index.ts';
import { departmentNameOn, NAMED_DEPARTMENT, NAMED_STAFF, staffNameOn, subjectNameOn } from '../organisation/index.ts';
import { visibleResearchTopics } from '../research-topics/index.ts';
import { visibleRoleModels } from '../role-models/index.ts';
import { visibleUnitChecks } from '../unit-checks/index.ts';
import { holdsAll } from './rank.ts';
import type { Source } from './search.queries.ts';
import { CANDIDATES, line } from './search.sources.ts';

/** What the body gathers for is found by name, kind and place. */
export const findGatherings: Source = async ({ db, actor }, wanted, year) => {
  const rows = await db.gathering.findMany({
    where: { AND: [visibleGatherings(actor), { year }] },
    select: { id: true, year: true, title: true, place: true, kind: true },
    orderBy: [{ firstDay: 'desc' }, { id: 'desc' }],
    take: CANDIDATES,
  });
  return rows
    .map(({ place, kind, ...row }) => ({ ...row, detail: line(GATHERING_KIND_NAMES[kind], place) }))
    .filter(({ title, detail }) => holdsAll(line(title, detail), wanted));
};

/** A check is found by its name and by the unit that is checked, under the unit's name of the day. */
export const findUnitChecks: Source = async ({ db, actor }, wanted, year) => {
  const rows = await db.unitCheck.findMany({
    where: { AND: [visibleUnitChecks(actor), { year }] },
    select: { id: true, year: true, title: true, plannedDay: true, department: { select: NAMED_DEPARTMENT } },
    relationLoadStrategy: 'join',
    orderBy: [{ plannedDay: 'desc' }, { id: 'desc' }],
    take: CANDIDATES,
  });
  return rows
    .map(({ department, plannedDay, ...row }) => ({
      ...row,
      detail: line('Kiểm tra thi đua', departmentNameOn(department, plainDateOf(plannedDay))),
    }))
    .filter(({ title, detail }) => holdsAll(line(title, detail), wanted));
};

/** An advanced example is found by its name and by whom it tells of, under the name of the day of the achievement. */
export const findRoleModels: Source = async ({ db, actor }, wanted, year) => {
  const rows = await db.roleModel.findMany({
    where: { AND: [visibleRoleModels(actor), { year }] },
    select: {
      id: true,
      year: true,
      title: true,
      achievedOn: true,
      staff: { select: NAMED_STAFF },
      department: { select: NAMED_DEPARTMENT },
    },
    relationLoadStrategy: 'join',
    orderBy: [{ achievedOn: 'desc' }, { id: 'desc' }],
    take: CANDIDATES,
  });
  return rows
    .map(({ staff, department, achievedOn, ...row }) => ({
      ...row,
      detail: line('Điển hình tiên tiến', subjectNameOn(staff, department, plainDateOf(achievedOn))),
    }))
    .filter(({ title, detail }) => holdsAll(line(title, detail), wanted));
};

/** A research topic is found by its name, its contract number and who led it, under the leader's name of today. */
export const findResearchTopics: Source = async (context, wanted, year) => {
  const rows = await context.db.researchTopic.findMany({
    where: { AND: [visibleResearchTopics(context.actor), { year }] },
    select: {
      id: true,
      year: true,
      title: true,
      level: true,
      contractNumber: true,
      people: {
        where: { role: 'LEADER' },
        select: { outsideName: true, staff: { select: NAMED_STAFF } },
        orderBy: { ordinal: 'asc' },
      },
    },
    relationLoadStrategy: 'join',
    orderBy: [{ title: 'asc' }, { id: 'asc' }],
    take: CANDIDATES,
  });
  const today = businessToday(context.platform, context.actor);
  return rows
    .map(({ people, level, contractNumber, ...row }) => ({
      ...row,
      detail: line(
        `Đề tài ${RESEARCH_LEVEL_NAMES[level].toLocaleLowerCase('vi')}`,
        contractNumber,
        ...people.map(({ staff, outsideName }) => (staff === null ? outsideName : staffNameOn(staff, today))),
      ),
    }))
    .filter(({ title, detail }) => holdsAll(line(title, detail), wanted));
};
