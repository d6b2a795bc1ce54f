import { dayOf, formatDate, formatTime } from '../../../lib/format/index.ts';
import type { AttachmentWords } from '../text.ts';

/** A photograph that was taken just now: telephones call each of them the same. */
export function namedPhoto(photo: File, t: Pick<AttachmentWords, 'photoName'>): File {
  const moment = new Date(photo.lastModified).toISOString();
  // No marks that are none in names of files.
  const words = `${formatDate(dayOf(moment))} ${formatTime(moment)}`.replaceAll('/', '-').replaceAll(':', '.');
  return new File([photo], t.photoName(words), { type: photo.type, lastModified: photo.lastModified });
}
