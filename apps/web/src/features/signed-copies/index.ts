export { SignedCopiesLazily } from './components/signed-copies-lazily.tsx';
export { ReplaceCopyDialog } from './components/replace-copy-dialog.tsx';
