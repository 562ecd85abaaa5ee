import { runService } from '@baoxue/service';
import { config } from './config.js';
import { createPovertyAid } from './poverty-aid.js';

await runService('poverty-aid', config, createPovertyAid);
