export { departmentNoticeDecider, DEPARTMENTS, townOf, type Department, type Notice, type NoticeSent, type SendNotice } from './department-notice.js';
