export { dimensionsOf, factsForOther, keyGroupsOf, AREA_TRAITS, type AreaTrait, type Dimensions, type TraitOfPlace } from './monitoring.js';
export { statingFactsDecider, type FactsOfMerge } from './stating-facts.js';
