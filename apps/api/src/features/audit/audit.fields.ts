import { idsIn } from '@thidua/domain/audit-words';
import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../platform/request-context.ts';
import { actorNames, entryChanges } from './audit.loaders.ts';
import { AuditChangeType, AuditEntryType, AuditNameType } from './audit.type.ts';
import { doorName } from './door-name.ts';
import { namesOfIds, objectNames } from './object-names.ts';

@Resolver(() => AuditEntryType)
export class AuditEntryFields {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Tên hiện nay của người làm; chuỗi rỗng khi không ai đăng nhập, null khi dữ liệu của người đó đã xóa.',
  })
  async actorName(@Root() entry: AuditEntryType, @Ctx() context: RequestContext): Promise<string | null> {
    return entry.actorId === null ? '' : actorNames(context).load(entry.actorId);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Mã hoặc tên hiện nay của hồ sơ, nếu có.' })
  async objectName(@Root() entry: AuditEntryType, @Ctx() context: RequestContext): Promise<string | null> {
    return entry.objectId === null ? null : objectNames(context).load(`${entry.objectType}:${entry.objectId}`);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Điều mà người bị từ chối muốn làm, bằng lời của hợp đồng; rỗng khi dòng không ghi chức năng nào.',
  })
  doorName(@Root() { data }: AuditEntryType, @Info() { schema }: GraphQLResolveInfo): string | null {
    return doorName(schema, data);
  }

  @FieldResolver(() => [AuditChangeType], { description: 'Giá trị trước và sau, của những ô kể về một người.' })
  async changes(@Root() entry: AuditEntryType, @Ctx() context: RequestContext): Promise<readonly AuditChangeType[]> {
    return entry.hasPersonalPart ? entryChanges(context).load(entry.seq) : [];
  }

  @FieldResolver(() => [AuditNameType], {
    description: 'Tên hiện nay của phòng, người, tài khoản mà dữ kiện và giá trị trước, sau nhắc đến bằng mã.',
  })
  async names(@Root() entry: AuditEntryType, @Ctx() context: RequestContext): Promise<readonly AuditNameType[]> {
    const changes = entry.hasPersonalPart ? await entryChanges(context).load(entry.seq) : [];
    const ids = idsIn([JSON.parse(entry.data), ...changes.map(({ before, after }) => [before, after])]);
    const names = await namesOfIds(context).loadMany([...new Set(ids)]);
    return names.filter((named) => named instanceof AuditNameType);
  }
}
