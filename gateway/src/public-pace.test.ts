import type { Viewer } from '@baoxue/auth';
import { ask, officer, startTown, type Town } from './gateway.fixtures.js';
import { PUBLIC_REQUESTS_PER_MINUTE_MAX, PUBLIC_REQUESTS_PER_MINUTE_OF_ALL_MAX } from './limits.js';
import { pacedForPublic } from './public-pace.js';

const somebody = (subject: string): Viewer => ({ subject, post: 'public', jurisdictions: [], schoolIds: [], classIds: [] });
const WHO = '{ whoAmI }';

describe('The pace of the public', () => {
  let town: Town;
  beforeAll(async () => {
    town = await startTown();
  });
  afterAll(() => town.stop());

  it('B17 E6 lets one in so often in a minute and says then when to come back; a desk is not held up', async () => {
    const token = await town.token(somebody('browser-1'));
    for (let count = 0; count < PUBLIC_REQUESTS_PER_MINUTE_MAX; count += 1) expect((await ask(town, token, WHO)).status).toBe(200);
    const { status, body } = await ask(town, token, WHO);
    expect(status).toBe(429);
    expect(body.errors[0].extensions).toMatchObject({ code: 'TOO_MANY_REQUESTS', rule: 'E6' });
    expect((await ask(town, await town.token(somebody('browser-2')), WHO)).status).toBe(200);
    expect((await ask(town, await town.token(officer), WHO)).status).toBe(200);
  });

  it('B17 E6 lets all together in so often, however many log-ins they have', async () => {
    const verify = pacedForPublic(async (subject) => (subject === 'officer' ? officer : somebody(subject)));
    for (let count = 0; count < PUBLIC_REQUESTS_PER_MINUTE_OF_ALL_MAX; count += 1) await verify(`browser-${count}`);
    await expect(verify('another')).rejects.toMatchObject({ code: 'TOO_MANY_REQUESTS' });
    expect(await verify('officer')).toBe(officer);
  });
});
