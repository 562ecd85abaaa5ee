/** `npm run departments -- show | apply | expire | revoke`: brings users, rights and quotas at the broker in line with the data-sharing agreements. */
import { RECIPIENTS, sharingAgreements, type RecipientName } from '@baoxue/contracts';
import { schoolDateOf } from '@baoxue/domain';
import { kafkaLoginFrom } from '@baoxue/event-bus';
import { orGiveUp } from '../local/give-up.js';
import { PORTS } from '../local/ports.js';
import { accessOn, changesBetween, onlyEnding, userOf, type Access, type Changes, type Right } from './access.js';
import { applyChanges, presentAccess, type Broker } from './broker.js';

const USAGE = `npm run departments -- <command>

  show                what would change at the broker
  apply               changes it; a new user's password is shown once, here
  expire              only takes away what no agreement gives any more: for a job of every night
  revoke <recipient>  cuts one off at once; end its agreement too, or the next apply lets it in again

KAFKA_BROKERS (where an administrator connects), KAFKA_USER, KAFKA_PASSWORD, KAFKA_CA_FILE and INSTALLATION say which broker, and as whom.
`;
const broker: Broker = {
  brokers: (process.env['KAFKA_BROKERS'] ?? `127.0.0.1:${PORTS.kafka}`).split(','),
  login: kafkaLoginFrom(process.env),
};
const print = (line: string) => void process.stdout.write(`${line}\n`);

const wantedToday = (): Access => accessOn(schoolDateOf(new Date()), sharingAgreements, process.env['INSTALLATION'] ?? '');
const changesToday = async (): Promise<Changes> => changesBetween(await presentAccess(broker), wantedToday());

async function bring(changes: Changes): Promise<void> {
  await applyChanges(broker, changes, ({ user, password }) => print(`${user}  password ${password}`));
  const { usersToAdd, usersToRemove, rightsToAdd, rightsToRemove, limitsToRemove, quotasToSet } = changes;
  print(
    `${usersToAdd.length} users added, ${usersToRemove.length} removed; ${rightsToAdd.length} rights added, ${rightsToRemove.length} removed; ${quotasToSet.length} quotas set, limits taken from ${Object.keys(limitsToRemove).length}`,
  );
}

const COMMANDS: Readonly<Record<string, (recipient?: string) => Promise<void>>> = {
  async show() {
    const { usersToAdd, usersToRemove, rightsToAdd, rightsToRemove, limitsToRemove, quotasToSet } = await changesToday();
    const lines = [
      ...usersToAdd.map((user) => `+ user ${user}`),
      ...usersToRemove.map((user) => `- user ${user}`),
      ...rightsToAdd.map((right) => `+ ${inWords(right)}`),
      ...rightsToRemove.map((right) => `- ${inWords(right)}`),
      ...Object.entries(limitsToRemove).flatMap(([user, names]) => names.map((name) => `- limit ${name} of ${user}`)),
      ...quotasToSet.map((user) => `+ quota of ${user}`),
    ];
    for (const line of lines.length > 0 ? lines : ['nothing to change']) print(line);
  },
  apply: async () => bring(await changesToday()),
  expire: async () => bring(onlyEnding(await changesToday())),
  async revoke(recipient) {
    if (!RECIPIENTS.includes(recipient as RecipientName)) throw new Error(`Which recipient? ${RECIPIENTS.join(', ')}`);
    const present = await presentAccess(broker);
    const user = userOf(recipient as RecipientName);
    const others = { users: present.users.filter((each) => each !== user), rights: present.rights.filter((right) => right.user !== user) };
    await bring(onlyEnding(changesBetween(present, { ...present, ...others })));
  },
};

const inWords = ({ user, permission, operation, resource, pattern, name }: Right): string =>
  `${user} ${permission === 'deny' ? 'may not' : 'may'} ${operation} ${resource} ${name}${pattern === 'prefixed' ? '…' : ''}`;

const [name = '', argument] = process.argv.slice(2);
const command = COMMANDS[name];
if (!command) {
  process.stderr.write(USAGE);
  process.exit(1);
}
await command(argument).catch(orGiveUp);
