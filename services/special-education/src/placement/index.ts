export { arrangementOf, inForceOn, type Arrangement } from './arrangement.js';
