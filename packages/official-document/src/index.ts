export { serialBookDecider, type SerialBook, type SerialCommand, type SerialEvent } from './serial-book.js';
export { underSerial } from './under-serial.js';
export { clauseInForce, type Citation } from './laws.js';
export { chineseDate, dateInText, toHtml, type OfficialDocument } from './official-document.js';
export { paperFields } from './paper-fields.js';
