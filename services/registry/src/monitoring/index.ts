export { dimensionsOf, keyGroupsOf, AREA_TRAITS, type AreaTrait, type Dimensions, type TraitOfPlace } from './monitoring.js';
