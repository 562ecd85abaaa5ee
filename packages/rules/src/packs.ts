import type { RulePack } from './rule-pack.js';

const PLAN = '青政办发〔2018〕49号 三（一）3';
const OUR_DEFAULT = 'default of this software, to be confirmed by the bureau';

/** The plan of Qingtongxia 青铜峡, in force since 28 April 2018. */
const qingtongxia: RulePack = {
  version: 'qingtongxia-2018-49@1',
  jurisdiction: '640381',
  validFrom: '2018-04-28',
  validTo: null,
  marks: {
    suspectedFrom: { count: 3, unit: 'school-day' },
    droppedOutAfter: { count: 5, unit: 'school-day' },
  },
  deadlines: {
    homeVisitWithinSchoolDays: 3,
    confirmWithinSchoolDays: 2,
    reportReceiptWithinSchoolDays: 3,
    aidReviewWithinSchoolDays: 10,
    placementReviewWithinSchoolDays: 10,
  },
  observationDays: [7, 30, 60, 90],
  serviceHolds: { enabled: false },
  sources: {
    'marks.suspectedFrom': `${PLAN}：无故三天未到校`,
    'marks.droppedOutAfter': `${PLAN}：无故离校超过一个星期`,
    deadlines: OUR_DEFAULT,
    observationDays: OUR_DEFAULT,
    serviceHolds: '四（三）“四不办理”；off until a place decides otherwise',
  },
};

/** All packs known. A changed rule is a new pack with a later `validFrom`; none is edited. */
export const packs: readonly RulePack[] = [qingtongxia];
