export { townOf, villagePathOf, type VillageState } from './village.js';
