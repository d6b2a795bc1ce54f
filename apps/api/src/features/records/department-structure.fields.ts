import { Arg, Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { plainDate, plainDateOf } from '@thidua/domain/kernel';
import { AGE_BANDS, structureOf, type AgeBand, type Structure } from '@thidua/domain/records';
import type { StaffClass } from '@thidua/domain/vocabulary';
import { checkedYear } from '../../platform/checked-year.ts';
import { heldOn } from '../../platform/dated.ts';
import { enumOf } from '../../platform/enum-of.ts';
import { groupedBy, loader } from '../../platform/loader.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { AnnualRatingType, DepartmentType, StaffClassEnum, yearShown } from '../organisation/index.ts';
import { UnratedYearType } from './person-records.type.ts';

const AgeBandEnum = enumOf(AGE_BANDS, 'AgeBand', 'Nhóm tuổi: dưới 30, 30–39, 40–49, từ 50.');

@ObjectType('StaffClassCount', { description: 'Số người theo đối tượng.' })
class StaffClassCountType {
  @Field(() => StaffClassEnum)
  readonly staffClass!: StaffClass;

  @Field(() => Int)
  readonly count!: number;
}

@ObjectType('AgeBandCount', { description: 'Số người theo nhóm tuổi.' })
class AgeBandCountType {
  @Field(() => AgeBandEnum)
  readonly band!: AgeBand;

  @Field(() => Int)
  readonly count!: number;
}

@ObjectType('DepartmentStructure', { description: 'Cơ cấu của phòng, đơn vị vào ngày của năm đang xem.' })
class DepartmentStructureType {
  @Field(() => Int, { description: 'Tổng số người: mẫu số của mọi số liệu.' })
  readonly total!: number;

  @Field(() => Int)
  readonly women!: number;

  @Field(() => Int)
  readonly leaders!: number;

  @Field(() => [StaffClassCountType])
  readonly classes!: readonly StaffClassCountType[];

  @Field(() => [AgeBandCountType], {
    nullable: true,
    description: 'Rỗng (null) khi ít người tới mức nhóm tuổi lộ tuổi của từng người.',
  })
  readonly ages!: readonly AgeBandCountType[] | null;

  @Field(() => Int, { description: 'Số người chưa có ngày sinh.' })
  readonly ageUnknown!: number;
}

const structures = loader<string, Structure>(async ({ db }, keys) => {
  const asked = keys.map((key) => {
    const [day = '', id = ''] = key.split('|');
    return { key, day: plainDate(day), id };
  });
  const found = new Map<string, Structure>();
  // One statement a day; a page shows one year and so asks for one day.
  for (const [day, wanted] of Map.groupBy(asked, (each) => each.day)) {
    const members = await db.membership.findMany({
      where: { departmentId: { in: wanted.map(({ id }) => id) }, kind: 'MAIN', ...heldOn(day) },
      select: {
        departmentId: true,
        staff: {
          select: {
            staffClass: true,
            gender: true,
            birthDate: true,
            classPeriods: { where: heldOn(day), select: { staffClass: true } },
            posts: { where: { isLeader: true, ...heldOn(day) }, select: { id: true } },
          },
        },
      },
      relationLoadStrategy: 'join',
    });
    for (const { id } of wanted) {
      const people = members
        .filter(({ departmentId }) => departmentId === id)
        .map(({ staff }) => ({
          staffClass: staff.classPeriods[0]?.staffClass ?? staff.staffClass,
          gender: staff.gender,
          isLeader: staff.posts.length > 0,
          birthDate: staff.birthDate === null ? undefined : plainDateOf(staff.birthDate),
        }));
      found.set(`${day}|${id}`, structureOf(people, day));
    }
  }
  return asked.map(({ key, day }) => found.get(key) ?? structureOf([], day));
});

const ratings = loader<string, readonly AnnualRatingType[]>(async ({ db }, departmentIds) => {
  const rows = await db.departmentRating.findMany({
    where: { departmentId: { in: [...departmentIds] } },
    select: { departmentId: true, year: true, level: true, decisionNumber: true, decidedOn: true, decidedBy: true },
    orderBy: { year: 'desc' },
  });
  return groupedBy(departmentIds, rows, ({ departmentId }) => departmentId);
});

const unratedYears = loader<string, readonly UnratedYearType[]>(async ({ db }, departmentIds) => {
  const rows = await db.unratedYear.findMany({
    where: { departmentId: { in: [...departmentIds] } },
    select: { departmentId: true, year: true, reason: true },
    orderBy: { year: 'desc' },
  });
  return groupedBy(departmentIds, rows, ({ departmentId }) => departmentId ?? '');
});

/** What the records add to a department: its people in figures, its ratings as a collective. */
@Resolver(() => DepartmentType)
export class DepartmentStructureFields {
  @FieldResolver(() => DepartmentStructureType, { description: 'Cơ cấu cán bộ của một năm.' })
  async structure(
    @Root() { id }: DepartmentType,
    @Arg('year', () => Int) year: number,
    @Ctx() context: ActingContext,
  ): Promise<DepartmentStructureType> {
    const { ages, ...figures } = await structures(context).load(`${yearShown(context, checkedYear(year))}|${id}`);
    return { ...figures, ages: ages ?? null };
  }

  @FieldResolver(() => [AnnualRatingType], { description: 'Xếp loại tập thể các năm, mới trước.' })
  ratings(@Root() { id }: DepartmentType, @Ctx() context: ActingContext): Promise<readonly AnnualRatingType[]> {
    return ratings(context).load(id);
  }

  @FieldResolver(() => [UnratedYearType], { description: 'Các năm được ghi là chưa xếp loại, mới trước.' })
  unratedYears(@Root() { id }: DepartmentType, @Ctx() context: ActingContext): Promise<readonly UnratedYearType[]> {
    return unratedYears(context).load(id);
  }
}
