import { serviceConfig } from '@baoxue/service';

export const config = serviceConfig('registry', process.env);
