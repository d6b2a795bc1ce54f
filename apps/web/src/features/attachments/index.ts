/** Blocks for files at records; each feature that has files puts them on its own pages. */
export { AttachmentField } from './components/attachment-field.tsx';
export { AttachmentList } from './components/attachment-list.tsx';
export { RecordFiles } from './components/record-files.tsx';
export type { SentFile } from './logic/send-file.ts';
export { attachmentText, type AttachmentWords } from './text.ts';
export { sizeWords } from './logic/size-words.ts';
export { UploadRows } from './components/upload-rows.tsx';
export { useUploads } from './logic/use-uploads.ts';
