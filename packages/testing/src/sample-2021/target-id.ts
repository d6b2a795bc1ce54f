import { sampleId } from './sample-id.ts';

export function targetId(code: string): string {
  return sampleId(`target ${code}`);
}
