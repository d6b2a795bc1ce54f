import { templateSample, type TemplateOfPaper } from '@thidua/papers';
import { question } from '../../platform/export/export-list.ts';
import type { PaperSource } from '../../platform/papers/paper-source.ts';

/** A wording as the paper that it makes, with sample data: what whoever writes or approves it looks at. */
const templateSampleSource: PaperSource = {
  slug: 'template-sample',
  kind: 'TEMPLATE_SAMPLE',
  objectType: 'PaperTemplate',
  permission: 'setting:read',
  isInvented: true,
  document: question('query ($id: UUID!) { paperTemplate(id: $id) { kind texts { part text } } }'),
  paperOf: ({ paperTemplate }, body) => templateSample(paperTemplate as TemplateOfPaper, body),
};

export const templatePapers: readonly PaperSource[] = [templateSampleSource];
