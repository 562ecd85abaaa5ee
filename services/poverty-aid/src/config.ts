import { serviceConfig } from '@baoxue/service';

export const config = serviceConfig('poverty-aid', process.env);
