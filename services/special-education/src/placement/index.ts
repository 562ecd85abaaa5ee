export { arrangementOf, inForceOn, schoolCode, type Arrangement } from './arrangement.js';
