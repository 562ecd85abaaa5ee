/**
 * The public 社会公众 comes with a token that anybody is given by the identity provider: it is let in at a pace, each and all together, so
 * that it can neither try out receipt numbers nor crowd out the desks. Requirements B17 and E6.
 */
import { refusals } from '@baoxue/domain';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { PUBLIC_REQUESTS_PER_MINUTE_MAX, PUBLIC_REQUESTS_PER_MINUTE_OF_ALL_MAX } from './limits.js';
import type { Verify } from './viewer.js';

const A_MINUTE_S = 60;
const EVERYBODY = 'everybody';

const refuse = refusals({
  TOO_MANY_REQUESTS: { rule: 'E6', zh: '访问过于频繁，请一分钟后再试。', en: 'Too many requests; try again in a minute.' },
});

/** The same check of a token, at a pace for the public. @throws Refusal TOO_MANY_REQUESTS */
export function pacedForPublic(verify: Verify): Verify {
  const ofOne = new RateLimiterMemory({ points: PUBLIC_REQUESTS_PER_MINUTE_MAX, duration: A_MINUTE_S });
  const ofAll = new RateLimiterMemory({ points: PUBLIC_REQUESTS_PER_MINUTE_OF_ALL_MAX, duration: A_MINUTE_S });
  return async (token) => {
    const viewer = await verify(token);
    if (viewer.post !== 'public') return viewer;
    try {
      // One that is refused for itself takes nothing from the others.
      await ofOne.consume(viewer.subject);
      await ofAll.consume(EVERYBODY);
    } catch {
      throw refuse('TOO_MANY_REQUESTS');
    }
    return viewer;
  };
}
