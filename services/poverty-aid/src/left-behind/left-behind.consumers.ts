import type { EventEnvelope, LedgerCategory, StudentCard } from '@baoxue/contracts';
import { commandHandler, fold, schoolDateOf, type Cause, type Clock, type CommandOptions, type SchoolDate } from '@baoxue/domain';
import { causedBy, type EventHandlers } from '@baoxue/event-bus';
import { followingChild, type ChildEvent, type FollowingChild, type StudentCards } from '@baoxue/mongo';
import type { FieldCipher } from '@baoxue/pii';
import type { ContactRules, FileContext } from './guardian-contact.js';
import { leftBehindRule, type FileChild, type FileCommand, type ParentsAway } from './left-behind-file.js';
import { guardianContacts, isKeptFile, leftBehindFileId, type KeptFile, type LeftBehindFileStore } from './left-behind-file.store.js';

export interface LeftBehindDeps {
  readonly files: LeftBehindFileStore;
  readonly cards: StudentCards;
  readonly records: FollowingChild['records'];
  readonly cipher: FieldCipher;
  readonly clock: Clock;
  /** How soon and how often the guardian is spoken with, from the rule pack of the place. */
  readonly rulesOf: (jurisdictions: readonly string[], today: SchoolDate) => ContactRules;
}

/** A line of civil affairs' list, checked: the number is a keyed hash, the guardian sealed for the file of that number. */
export interface LeftBehindRow {
  readonly idNumberIndex: string;
  readonly away: ParentsAway;
  readonly enteredOn: SchoolDate;
  readonly sealedContact: string | null;
}

interface LedgerChanged {
  readonly studentId: string;
  readonly category: LedgerCategory;
  readonly change: 'entered' | 'left';
  readonly on: SchoolDate;
}

const ACTOR = 'poverty-aid/left-behind';

/** What moves a file besides people: the ledger 留守, a list, where the child goes to school, and the clock. */
export function leftBehindCaring({ files, cards, records, cipher, clock, rulesOf }: LeftBehindDeps) {
  const handle = commandHandler(leftBehindRule, files);

  function contextOf(jurisdictions: readonly string[] | undefined): FileContext {
    const today = schoolDateOf(clock.now());
    return { today, rules: jurisdictions ? rulesOf(jurisdictions, today) : null };
  }

  /** @param jurisdictions whose rules count: those of the child, undefined when there is none */
  const decide = (
    id: string,
    command: FileCommand,
    jurisdictions: readonly string[] | undefined,
    options: Omit<CommandOptions<never>, 'context'>,
  ) => handle(id, command, { ...options, context: contextOf(jurisdictions) });

  async function ledgerChanged(event: EventEnvelope<LedgerChanged>): Promise<void> {
    const { studentId, category, change, on } = event.data;
    if (category !== 'left-behind') return;
    const card = (await cards.find([studentId])).get(studentId);
    if (!card) throw new Error('A child of the ledger has no card.');
    const [known] = await files.ofStudents([studentId]);
    const id = known?.id ?? leftBehindFileId(card.idNumberIndex);
    const command = {
      type: 'FollowLedger',
      idNumberIndex: card.idNumberIndex,
      child: fileChildOf(card),
      on,
      onLedger: change === 'entered',
    } as const;
    await decide(id, command, card.jurisdictions, { cause: causedBy(event, ACTOR), commandKey: event.id });
  }

  async function follow(card: StudentCard, event: ChildEvent): Promise<void> {
    const child = fileChildOf(card);
    for (const { id } of await files.ofStudents([child.studentId]))
      await decide(id, { type: 'FollowChild', child }, child.jurisdictions, { cause: causedBy(event, ACTOR), commandKey: event.id });
  }

  /** Whom the list names, unless the file names the same person already. */
  function freshContact({ id, state: { guardian } }: KeptFile, sealed: string | null): string | null {
    if (sealed === null || guardian === null) return sealed;
    const [listed, known] = [sealed, guardian.sealedContact].map((each) => JSON.stringify(guardianContacts.open(cipher, id, each)));
    return listed === known ? null : sealed;
  }

  /** Takes a list's lines into the files: new files in one write, others each by its own command. Safe to repeat. */
  async function take(rows: readonly LeftBehindRow[], cause: Cause): Promise<void> {
    const known = await cards.byIdNumberIndex(rows.map(({ idNumberIndex }) => idNumberIndex));
    const kept = await files.findMany(rows.map(({ idNumberIndex }) => leftBehindFileId(idNumberIndex)));
    const lines = rows.map(({ idNumberIndex, away, enteredOn, sealedContact }) => {
      const id = leftBehindFileId(idNumberIndex);
      const file = kept.get(id);
      const card = known.get(idNumberIndex);
      const child = card ? fileChildOf(card) : null;
      const named = file && isKeptFile(file) ? freshContact(file, sealedContact) : sealedContact;
      return {
        id,
        card,
        command: { type: 'TakeFromList', idNumberIndex, child, away, openedOn: enteredOn, sealedContact: named } as const,
      };
    });
    await files.insertMany(lines.filter(({ id }) => !kept.has(id)).map(newFile));
    for (const { id, card, command } of lines.filter((line) => kept.has(line.id)))
      await decide(id, command, card?.jurisdictions, { cause });

    function newFile({ id, card, command }: (typeof lines)[number]) {
      const events = leftBehindRule.decide(command, leftBehindRule.initialState(), contextOf(card?.jurisdictions));
      return { id, events, state: fold(leftBehindRule.evolve, leftBehindRule.initialState(), events), cause };
    }
  }

  const handlers = {
    /** To be told after the child's card is kept: a file opened a moment later must not begin with an older place. */
    ofStudents: {
      'student.registered.v1': (event: EventEnvelope<StudentCard>) => follow(event.data, event),
      ...followingChild({ records, cards, follow }),
    },
    ofLedger: { 'ledger.changed.v1': ledgerChanged },
  } satisfies Record<string, EventHandlers>;

  return {
    handlers,
    decide,
    take,

    /** Says that a contact is overdue. A late tick gives the same answer as a timely one. */
    async tick(id: string): Promise<void> {
      const kept = await files.find(id);
      if (!kept || !isKeptFile(kept)) return;
      await decide(id, { type: 'Tick' }, kept.state.child?.jurisdictions, { cause: { actor: `${ACTOR}/clock`, correlationId: id } });
    },
  };
}

export type LeftBehindCaring = ReturnType<typeof leftBehindCaring>;

export const fileChildOf = ({ studentId, schoolId, classId, jurisdictions, boarding }: FileChild): FileChild => ({
  studentId,
  schoolId,
  classId,
  jurisdictions,
  boarding,
});
