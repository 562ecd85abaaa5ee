import { runService } from '@baoxue/service';
import { config } from './config.js';
import { createRegistry } from './registry.js';

await runService('registry', config, createRegistry);
