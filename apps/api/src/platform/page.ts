import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import type { ClassType } from 'type-graphql';
import { badInput } from './fault.ts';

export const PAGE_MAX = 100;
const PAGE_DEFAULT = 50;

@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: PAGE_DEFAULT, description: `Số dòng, từ 1 đến ${PAGE_MAX}.` })
  readonly first!: number;

  @Field(() => String, { nullable: true, description: 'Con trỏ của dòng cuối trang trước.' })
  readonly after?: string | null;
}

@ObjectType('PageInfo', { description: 'Vị trí của trang trong danh sách.' })
export class PageInfo {
  @Field(() => String, { nullable: true, description: 'Con trỏ của dòng cuối; rỗng khi trang không có dòng nào.' })
  readonly endCursor!: string | null;

  @Field(() => Boolean, { description: 'Còn dòng sau trang này.' })
  readonly hasNextPage!: boolean;
}

/** A part of a list. The count is asked only when the query wants it. */
export interface Page<T> {
  readonly nodes: readonly T[];
  readonly pageInfo: PageInfo;
  readonly totalCount: () => Promise<number>;
}

/** Throws BAD_USER_INPUT for a page that is empty, negative or larger than the limit. */
export function checkedFirst(first: number): number {
  if (!Number.isInteger(first) || first < 1 || first > PAGE_MAX) throw badInput();
  return first;
}

/** The page made of `first + 1` rows that were read: the extra one only tells that more follow. */
export function pageOf<T>(
  rows: readonly T[],
  first: number,
  cursorOf: (row: T) => string,
  totalCount: () => Promise<number>,
): Page<T> {
  const nodes = rows.slice(0, first);
  const last = nodes.at(-1);
  return {
    nodes,
    pageInfo: { endCursor: last === undefined ? null : cursorOf(last), hasNextPage: rows.length > first },
    totalCount,
  };
}

/** The connection type of a node type: `@ObjectType() class InitiativeConnection extends connectionOf(InitiativeType) {}`. */
export function connectionOf<T extends object>(node: ClassType<T>): abstract new () => Page<T> {
  @ObjectType()
  abstract class Connection {
    @Field(() => [node])
    readonly nodes!: readonly T[];

    @Field(() => PageInfo)
    readonly pageInfo!: PageInfo;

    @Field(() => Int, { name: 'totalCount', description: 'Số dòng của cả danh sách mà người xem được thấy.' })
    countAll(): Promise<number> {
      return this.totalCount();
    }

    readonly totalCount!: () => Promise<number>;
  }
  return Connection;
}
