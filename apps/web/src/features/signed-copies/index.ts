export { SignedCopiesLazily } from './components/signed-copies-lazily.tsx';
