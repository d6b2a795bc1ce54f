import type { Prisma } from '@thidua/db';

/** What is written of a topic, as far as it may be changed; its people stand beside it. */
export const WRITTEN_TOPIC = {
  title: true,
  level: true,
  programme: true,
  contractNumber: true,
  startedOn: true,
  endedOn: true,
  acceptedBy: true,
  acceptedOn: true,
  result: true,
  paperNumber: true,
  paperOn: true,
  isApplied: true,
} as const satisfies Prisma.ResearchTopicSelect;

/** The same with its people in their order, and who recorded it. */
export const WRITTEN_TOPIC_ROW = {
  ...WRITTEN_TOPIC,
  recordedById: true,
  people: { select: { staffId: true, outsideName: true, role: true }, orderBy: { ordinal: 'asc' } },
} as const satisfies Prisma.ResearchTopicSelect;
