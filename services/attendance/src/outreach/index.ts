export type { CampaignForm } from './outreach.js';
export { periodOf, refuseUnlessDoneFor, refuseUnlessReached, type TermPeriod } from './outreach-term.js';
