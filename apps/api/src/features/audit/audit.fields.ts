import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../platform/request-context.ts';
import { actorNames, entryChanges } from './audit.loaders.ts';
import { AuditChangeType, AuditEntryType } from './audit.type.ts';
import { objectNames } from './object-names.ts';

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

  @FieldResolver(() => [AuditChangeType], { description: 'Giá trị trước và sau, của những ô kể về một người.' })
  async changes(@Root() entry: AuditEntryType, @Ctx() context: RequestContext): Promise<readonly AuditChangeType[]> {
    return entry.hasPersonalPart ? entryChanges(context).load(entry.seq) : [];
  }
}
