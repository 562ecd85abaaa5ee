import { serviceConfig } from '@baoxue/service';

export const config = serviceConfig('special-education', process.env);
