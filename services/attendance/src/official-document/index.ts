export { chineseDate, dateInText, toHtml, type OfficialDocument } from './official-document.js';
