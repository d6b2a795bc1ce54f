/** Where schema and migrations live. The connection is given in code, never here; migrations run through `pnpm db:migrate`. */
export default {
  schema: 'prisma/schema',
  migrations: { path: 'prisma/migrations' },
};
