import { runService } from '@baoxue/service';
import { config } from './config.js';
import { createSpecialEducation } from './special-education.js';

await runService('special-education', config, createSpecialEducation);
