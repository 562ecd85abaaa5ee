import { serviceConfig } from '@baoxue/service';

export const config = {
  ...serviceConfig('attendance', process.env),
  /** Networks into which webhooks may lead although they are not public: the administration's own. */
  webhookNetworks: (process.env['WEBHOOK_NETWORKS'] ?? '').split(',').filter(Boolean),
};
