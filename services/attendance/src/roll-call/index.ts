export { rollCallDecider, type ClassPlace, type Correction, type RollCall, type RollCommand, type RollContext, type RollEvent } from './roll-call.js';
