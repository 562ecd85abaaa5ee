export { clauseInForce, type Citation } from './laws.js';
export { chineseDate, dateInText, toHtml, type OfficialDocument } from './official-document.js';
