export { requireSeat, type Expertise, type Member } from './committee.js';
