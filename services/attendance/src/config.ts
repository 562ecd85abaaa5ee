import { serviceConfig } from '@baoxue/service';

export const config = serviceConfig('attendance', process.env);
