export { PersonalCard } from './components/personal-card.tsx';
export { RecordsCard } from './components/records-card.tsx';
export { ViewedBy } from './components/viewed-by.tsx';
