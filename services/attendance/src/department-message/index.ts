export { POST_OF_DEPARTMENT, recipientsFor, spokenForBy, townOf } from './recipients.js';
