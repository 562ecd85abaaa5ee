import type { Clock } from '@baoxue/domain';
import { aggregateStore, type AggregateStore } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import { departmentNoticeDecider, type Notice, type NoticeSent } from './department-notice.js';

export type DepartmentNoticeStore = AggregateStore<Notice, NoticeSent>;

export const departmentNoticeStore = (connection: mongoose.Connection, clock: Clock): DepartmentNoticeStore =>
  aggregateStore<Notice, NoticeSent>({
    connection,
    clock,
    collection: 'department_notices',
    source: 'baoxue/attendance/department-notice',
    initialState: departmentNoticeDecider.initialState,
    toStored: (state) => state,
    fromStored: (stored) => stored,
    publish: ({ department, content }) => ({ type: `${department}.notice.v1`, partitionkey: content.studentId, data: content }),
  });
