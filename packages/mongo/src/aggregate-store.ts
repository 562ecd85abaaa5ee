import type { EventEnvelope } from '@baoxue/contracts';
import { ConflictRefusal, type Cause, type Change, type Loaded } from '@baoxue/domain';
import type { AggregateDocument, AggregateOptions, AggregateStore, Kept } from './aggregate.js';
import { mintEvents } from './mint-events.js';
import { dueIn } from './due-in.js';
import { guardedUpdate } from './guarded-update.js';
import { insertNew, isDuplicateKey } from './insert-new.js';
import { mongoOutbox } from './outbox.js';
import { storeAnew } from './store-anew.js';

/** A store of aggregates with an embedded outbox: one guarded single-document write saves state and events together. */
export function aggregateStore<S, E>(options: AggregateOptions<S, E>): AggregateStore<S, E> {
  const { connection, clock, source, initialState, publish, toStored, fromStored } = options;
  const collection = connection.collection<AggregateDocument>(options.collection);
  const kept = (document: AggregateDocument): Kept<S> => ({
    id: document._id,
    version: document.version,
    state: fromStored(document.state as never, document._id),
  });
  const outbox = mongoOutbox(collection);
  /** What travels of a document when it is read. */
  const READ = fieldsOf(['version', ...(options.read?.map((field) => `state.${field}`) ?? ['state'])]);

  function envelopes(id: string, state: S, events: readonly E[], cause: Cause, lastSequence: number): EventEnvelope[] {
    const published = events.map((event) => publish(event, state, id)).filter((event) => event !== null);
    return mintEvents(published, { source, subject: id, time: clock.now(), cause, lastSequence });
  }

  function document(id: string, state: S, outbox: EventEnvelope[], commandKey: string | undefined): AggregateDocument {
    const due = options.nextDueAt?.(state);
    return {
      _id: id,
      version: 1,
      state: toStored(state, id) as Record<string, unknown>,
      outbox,
      pending: outbox.length > 0,
      lastSequence: outbox.length,
      commandKeys: commandKey === undefined ? [] : [commandKey],
      ...(due ? { nextDueAt: due } : {}),
    };
  }

  const presentAmong = async (ids: readonly string[]): Promise<Set<string>> => {
    const found = await collection.find({ _id: { $in: [...ids] } }, { projection: { _id: 1 } }).toArray();
    return new Set(found.map(({ _id }) => _id));
  };

  /** Inserts them; resolves to the ids that somebody else has inserted meanwhile. */
  async function insertAll(documents: readonly AggregateDocument[]): Promise<ReadonlySet<string>> {
    const refused = await insertNew(collection, documents);
    const lost = refused.length > 0 ? await presentAmong(refused) : new Set<string>();
    const breach = documents.find(({ _id }) => refused.includes(_id) && !lost.has(_id));
    // Not its id but another unique index is in the way: that is the slice's own rule, and goes up as the database says it.
    if (breach) await collection.insertOne(breach);
    return lost;
  }

  function anew({ _id: id, state: stored }: AggregateDocument) {
    const state = fromStored(stored as never, id);
    return { state: toStored(state, id) as Record<string, unknown>, nextDueAt: options.nextDueAt?.(state) ?? null };
  }

  async function currentVersion(id: string): Promise<number> {
    const found = await collection.findOne({ _id: id }, { projection: { version: 1 } });
    return found?.version ?? 0;
  }

  async function insert(id: string, { state, events, commandKey, cause }: Change<S, E>): Promise<void> {
    try {
      await collection.insertOne(document(id, state, envelopes(id, state, events, cause, 0), commandKey));
    } catch (error) {
      // Only the id itself tells of a lost race; a breach of another unique index is the slice's own rule and goes up as it is.
      if (isDuplicateKey(error)) {
        const version = await currentVersion(id);
        if (version > 0) throw new ConflictRefusal(id, 0, version);
      }
      throw error;
    }
  }

  const updateOf = (id: string, { state, events, cause, ...change }: Change<S, E>, lastSequence: number) =>
    guardedUpdate({
      ...change,
      id,
      stored: toStored(state, id) as Record<string, unknown>,
      due: options.nextDueAt?.(state) ?? null,
      minted: envelopes(id, state, events, cause, lastSequence),
      lastSequence,
    });

  async function update(id: string, change: Change<S, E>): Promise<void> {
    const { expectedVersion } = change;
    const before = await collection.findOne({ _id: id, version: expectedVersion }, { projection: { lastSequence: 1 } });
    if (!before) throw new ConflictRefusal(id, expectedVersion, await currentVersion(id));
    const { filter, update: changes } = updateOf(id, change, before.lastSequence);
    const result = await collection.updateOne(filter, changes);
    if (result.matchedCount === 0) throw new ConflictRefusal(id, expectedVersion, await currentVersion(id));
  }

  /** One read and one write, whatever their number; each is guarded by its own version. */
  async function updateMany(changes: readonly (Change<S, E> & { readonly id: string })[]): Promise<boolean> {
    if (changes.length === 0) return true;
    const ids = changes.map(({ id }) => id);
    const found = await collection.find({ _id: { $in: ids } }, { projection: { version: 1, lastSequence: 1 } }).toArray();
    const before = new Map(found.map((each) => [each._id, each]));
    const updates = changes.flatMap(({ id, ...change }) => {
      const seen = before.get(id);
      return seen?.version === change.expectedVersion ? [{ updateOne: updateOf(id, change, seen.lastSequence) }] : [];
    });
    if (updates.length === 0) return false;
    const { matchedCount } = await collection.bulkWrite(updates, { ordered: false });
    return matchedCount === changes.length;
  }

  return {
    outbox,

    async load(id, commandKey): Promise<Loaded<S>> {
      const found = await collection.findOne({ _id: id }, { projection: { ...READ, commandKeys: 1 } });
      if (!found) return { state: initialState(), version: 0, alreadyApplied: false };
      const alreadyApplied = commandKey !== undefined && found.commandKeys.includes(commandKey);
      return { state: kept(found).state, version: found.version, alreadyApplied };
    },

    async save(id, change) {
      await (change.expectedVersion === 0 ? insert(id, change) : update(id, change));
      outbox.announce();
    },

    async saveMany(changes) {
      try {
        return await updateMany(changes);
      } finally {
        outbox.announce();
      }
    },

    async find(id) {
      const found = await collection.findOne({ _id: id }, { projection: READ });
      return found && kept(found);
    },

    async findMany(ids) {
      if (ids.length === 0) return new Map();
      const found = await collection.find({ _id: { $in: [...ids] } }, { projection: READ }).toArray();
      return new Map(found.map((each) => [each._id, kept(each)]));
    },

    async query(filter, { sort, limit, skip = 0 }) {
      // To the database none means as many as there are.
      if (limit === 0) return [];
      const cursor = collection.find(filter, { projection: READ }).skip(skip).limit(limit);
      return (await (sort ? cursor.sort({ ...sort }) : cursor).toArray()).map(kept);
    },

    async page({ filter, order, descending = false, first, after }) {
      const behind = after === null ? {} : { [order]: descending ? { $lt: after } : { $gt: after } };
      const found = await collection
        .find({ ...filter, ...behind }, { projection: options.read ? { ...READ, [order]: 1 } : READ })
        .sort({ [order]: descending ? -1 : 1 })
        .limit(first + 1)
        .toArray();
      const entries = found.slice(0, first).map((document) => ({ position: textAt(document, order), entry: kept(document) }));
      return { entries, hasNextPage: found.length > first };
    },

    count: (filter) => collection.countDocuments(filter),

    async insertMany(items) {
      const existing = await presentAmong(items.map(({ id }) => id));
      const fresh = items.filter(({ id }) => !existing.has(id));
      const documents = fresh.map(({ id, state, events, cause, commandKey }) =>
        document(id, state, envelopes(id, state, events, cause, 0), commandKey),
      );
      const lost = documents.length > 0 ? await insertAll(documents) : new Set<string>();
      outbox.announce();
      return { inserted: fresh.map(({ id }) => id).filter((id) => !lost.has(id)), existing: [...existing, ...lost] };
    },

    due: (now, limit) => dueIn(collection, now, limit),

    async syncIndexes() {
      await collection.createIndexes([
        { key: { pending: 1 }, name: 'pending', partialFilterExpression: { pending: true } },
        ...(options.nextDueAt ? [{ key: { nextDueAt: 1 }, name: 'due', sparse: true }] : []),
        ...(options.indexes ?? []).map(({ key, ...rest }) => ({ key: { ...key }, ...rest })),
      ]);
      if (options.outdated) await storeAnew(collection, options.outdated, anew);
    },
  };
}

const fieldsOf = (names: readonly string[]): Readonly<Record<string, 1>> => Object.fromEntries(names.map((name) => [name, 1] as const));

function textAt(document: object, path: string): string {
  const value = path.split('.').reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], document);
  if (typeof value !== 'string') throw new Error(`A list cannot be ordered by ${path}: it is not a text.`);
  return value;
}
