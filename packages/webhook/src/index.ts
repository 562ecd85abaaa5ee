export { addressGuard, type AddressGuard, type GuardOptions } from './address-guard.js';
export { secretFrom, webhookSender, type SendFailure, type SendOutcome, type SignedMessage, type WebhookSender } from './send-webhook.js';
