import { runService } from '@baoxue/service';
import { createAttendance } from './attendance.js';
import { config } from './config.js';

await runService('attendance', config, (deps) => createAttendance(deps, config));
