import { newId } from '@baoxue/domain';
import { eventOf } from './bus.contract.js';
import type { Inbox } from './ports.js';

/** What every inbox promises. Run over memory and over the database. */
export function describeInbox(name: string, create: () => Inbox): void {
  describe(`The ${name} inbox`, () => {
    it('F1 moves a stream on once, whoever asks first', async () => {
      const [inbox, stream] = [create(), newId()];
      expect(await Promise.all([inbox.advance(stream, 1), inbox.advance(stream, 1)])).toEqual(expect.arrayContaining([true, false]));
      expect(await inbox.advance(stream, 3)).toBe(false);
      expect(await inbox.position(stream)).toEqual({ lastSequence: 1, parked: false });
    });

    it('fault F18 keeps what came early until it is released', async () => {
      const [inbox, stream] = [create(), newId()];
      await inbox.hold(stream, eventOf('subject', 3));
      expect(await inbox.held(stream, 2)).toBeNull();
      expect(await inbox.held(stream, 3)).toMatchObject({ sequence: 3 });
      await inbox.release(stream, 3);
      expect(await inbox.held(stream, 3)).toBeNull();
    });

    it('fault F20 parks a stream and no other', async () => {
      const [inbox, stream, other] = [create(), newId(), newId()];
      await inbox.park(stream);
      expect((await inbox.position(stream)).parked).toBe(true);
      expect((await inbox.position(other)).parked).toBe(false);
      await inbox.unpark(stream);
      expect((await inbox.position(stream)).parked).toBe(false);
    });
  });
}
