import { schemaDiff } from './schema-diff.ts';

const sql = await schemaDiff();
if (sql !== undefined) {
  console.error(
    `prisma/schema và prisma/migrations không khớp. Hãy chạy "pnpm db:draft <tên>" để viết bước còn thiếu.\nSchema and migrations differ; what is missing:\n\n${sql}`,
  );
  process.exitCode = 2;
}
