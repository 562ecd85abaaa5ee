export { arrangementAsked, inForceOn, schoolCode, type Arrangement } from './arrangement.js';
export { requireGrounds, type Grounds } from './deliberation.js';
