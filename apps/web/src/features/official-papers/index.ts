export { OfficialPaperLazily } from './components/official-paper-lazily.tsx';
