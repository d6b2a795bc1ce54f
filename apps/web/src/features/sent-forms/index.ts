/** The form over a page that sends one act; each feature puts its own words and documents into it. */
export { SentFormDialog } from './components/sent-form-dialog.tsx';
export { RestoredNotice } from './components/restored-notice.tsx';
