import { PrismaPg } from '@prisma/adapter-pg';
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type ErrorCapturingSqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import { Pool, type QueryConfig } from 'pg';

/** PostgreSQL's numbers for the types "char" (one byte, used in its catalogue only) and "char"[]. */
const CHAR = 18;
const CHAR_ARRAY = 1002;

/**
 * adapter-pg in the form that the schema engine wants. The engine reads catalogue columns of type "char", which the
 * adapter refuses: they go past it under the name of an array type and get their own name behind it.
 */
export function describingAdapter(url: string): ErrorCapturingSqlMigrationAwareDriverAdapterFactory {
  const pool = new Pool({ connectionString: url, max: 1 });
  const query = pool.query.bind(pool);
  Object.defineProperty(pool, 'query', {
    value: async (config: QueryConfig) => {
      const result = await query(config);
      for (const field of result.fields) if (field.dataTypeID === CHAR) field.dataTypeID = CHAR_ARRAY;
      return result;
    },
  });

  const factory = new PrismaPg(pool, { disposeExternalPool: true });
  const connect = factory.connect.bind(factory);
  factory.connect = async () => {
    const adapter = await connect();
    const queryRaw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (sql) => {
      const result = await queryRaw(sql);
      const columnTypes = result.columnTypes.map((type) =>
        type === ColumnTypeEnum.CharacterArray ? ColumnTypeEnum.Character : type,
      );
      return { ...result, columnTypes };
    };
    return adapter;
  };
  return bindMigrationAwareSqlAdapterFactory(factory);
}
