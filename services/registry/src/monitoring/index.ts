export { keyGroupsOf, AREA_TRAITS, type AreaTrait, type TraitOfPlace } from './monitoring.js';
