import { Counter, type Registry } from 'prom-client';

/** Fills `mongo_commands_total`, by kind of command and whether anybody asked for it. Behind one query their number must not grow with the children it shows. */
export function commandCounter(registry: Registry): (command: string, purpose: string) => void {
  const commands = new Counter({
    name: 'mongo_commands_total',
    help: 'Commands sent to the database.',
    labelNames: ['command', 'purpose'] as const,
    registers: [registry],
  });
  return (command, purpose) => commands.inc({ command, purpose });
}
