import { IMPORT_STATUSES } from '@thidua/domain/imports';
import { sealContent } from '../features/imports/staging/row-content.ts';
import { life } from './policy-life.ts';
import { TEST_CIPHER } from './test-api.ts';

/** An import of one waiting row; it is of the office, not of a person. */
export const importLife = life(IMPORT_STATUSES, ['none'], async (world, _actor, _relation, status) => {
  const { api, db, organisationId, actors } = world;
  const at = api.platform.now();
  const isOver = ['IMPORTED', 'UNDONE', 'CANCELLED', 'FAILED'].includes(status);
  const { id } = await db.importRun.create({
    data: {
      organisationId,
      startedById: actors.SECRETARY.accountId,
      kind: 'STAFF',
      status,
      fileName: 'danh-sach.xlsx',
      fileHash: 'a'.repeat(64),
      fileBytes: 1,
      sheets: [],
      headings: ['Mã'],
      mapping: [{ field: 'CODE', column: 0 }],
      rowCount: 1,
      createdAt: at,
      updatedAt: at,
      ...(isOver ? { finishedAt: at } : {}),
    },
    select: { id: true },
  });
  await db.importRow.create({
    data: { runId: id, number: 2, content: sealContent(TEST_CIPHER, id, 2, '["X"]') },
    select: { number: true },
  });
  return { '*': id, id };
});
