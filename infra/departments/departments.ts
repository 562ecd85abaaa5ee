/** `npm run departments -- show | apply | revoke`: brings users, rights and quotas at the broker in line with the data-sharing agreements. */
import { RECIPIENTS, sharingAgreements, type RecipientName } from '@baoxue/contracts';
import { schoolDateOf } from '@baoxue/domain';
import { PORTS } from '../local/ports.js';
import { accessOn, changesBetween, userOf, type Access } from './access.js';
import { applyChanges, presentAccess } from './broker.js';

const USAGE = `npm run departments -- <command>

  show                what would change at the broker
  apply               changes it; a new user's password is shown once, here
  revoke <recipient>  cuts one off at once; end its agreement too, or the next apply lets it in again

KAFKA_BROKERS (where an administrator connects) and INSTALLATION say which broker.
`;
const brokers = (process.env['KAFKA_BROKERS'] ?? `127.0.0.1:${PORTS.kafka}`).split(',');
const print = (line: string) => void process.stdout.write(`${line}\n`);

const wantedToday = (): Access => accessOn(schoolDateOf(new Date()), sharingAgreements, process.env['INSTALLATION'] ?? '');

async function bring(wanted: Access, present: Access): Promise<void> {
  const changes = changesBetween(present, wanted);
  const credentials = await applyChanges(brokers, changes);
  for (const { user, password } of credentials) print(`${user}  password ${password}`);
  print(
    `${changes.usersToAdd.length} users added, ${changes.usersToRemove.length} removed; ${changes.rightsToAdd.length} rights added, ${changes.rightsToRemove.length} removed`,
  );
}

const COMMANDS: Readonly<Record<string, (recipient?: string) => Promise<void>>> = {
  async show() {
    const { usersToAdd, usersToRemove, rightsToAdd, rightsToRemove } = changesBetween(await presentAccess(brokers), wantedToday());
    for (const user of usersToAdd) print(`+ user ${user}`);
    for (const user of usersToRemove) print(`- user ${user}`);
    for (const { user, operation, name } of rightsToAdd) print(`+ ${user} may ${operation} ${name}`);
    for (const { user, operation, name } of rightsToRemove) print(`- ${user} may ${operation} ${name}`);
    if (usersToAdd.length + usersToRemove.length + rightsToAdd.length + rightsToRemove.length === 0) print('nothing to change');
  },
  async apply() {
    await bring(wantedToday(), await presentAccess(brokers));
  },
  async revoke(recipient) {
    if (!RECIPIENTS.includes(recipient as RecipientName)) throw new Error(`Which recipient? ${RECIPIENTS.join(', ')}`);
    const present = await presentAccess(brokers);
    const user = userOf(recipient as RecipientName);
    await bring(
      { users: present.users.filter((each) => each !== user), rights: present.rights.filter((right) => right.user !== user) },
      present,
    );
  },
};

const [name = '', argument] = process.argv.slice(2);
const command = COMMANDS[name];
if (!command) {
  process.stderr.write(USAGE);
  process.exit(1);
}
await command(argument).catch((error: unknown) => {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exit(1);
});
