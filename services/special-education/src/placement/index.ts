export { arrangementOf, type Arrangement } from './arrangement.js';
