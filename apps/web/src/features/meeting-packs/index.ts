export { MeetingPackCardLazily } from './meeting-pack-card-lazily.tsx';
