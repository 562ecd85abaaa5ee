/** Which addresses a webhook may reach: public ones, and networks the operator has named. Abuse S28. */
import { lookup as systemLookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { refusals } from '@baoxue/domain';
import ipaddr from 'ipaddr.js';

export interface AddressGuard {
  /**
   * Checks an address when it is saved: its form, and everything its name means now.
   * @throws Refusal WEBHOOK_URL · WEBHOOK_ADDRESS
   */
  check(url: string): Promise<void>;
  /**
   * Resolves a name for a connection and fails unless every answer may be reached. The connection is made to what was checked, so a name
   * that changes its meaning in between gains nothing.
   */
  readonly lookup: LookupFunction;
  /** For addresses that need no resolving. */
  mayReach(ip: string): boolean;
}

export interface GuardOptions {
  /** Networks such as `10.20.0.0/16` in which departments are reached although they are not public. Plain HTTP is allowed there only. */
  readonly trustedNetworks?: readonly string[];
  /** How names are resolved; a test brings its own. */
  readonly resolve?: (hostname: string) => Promise<readonly string[]>;
}

const refuse = refusals({
  WEBHOOK_URL: {
    rule: 'S28',
    zh: '推送地址应为 https 网址，不含用户名、密码和片段。',
    en: 'A webhook address is an https URL without user, password or fragment.',
  },
  WEBHOOK_ADDRESS: {
    rule: 'S28',
    zh: '该推送地址指向内部或保留网络，不能使用。',
    en: 'The address leads to an inner or reserved network.',
  },
});

const URL_LENGTH_MAX = 500;

const resolveBySystem = (hostname: string): Promise<readonly string[]> =>
  new Promise((resolve, reject) =>
    systemLookup(hostname, { all: true }, (error, found) => (error ? reject(error) : resolve(found.map(({ address }) => address)))),
  );

export function addressGuard({ trustedNetworks = [], resolve = resolveBySystem }: GuardOptions = {}): AddressGuard {
  const trusted = trustedNetworks.map((network) => ipaddr.parseCIDR(network));
  const isTrusted = (ip: string): boolean => {
    const address = ipaddr.process(ip);
    return trusted.some(
      ([network, bits]) => network.kind() === address.kind() && (address as ipaddr.IPv4).match(network as ipaddr.IPv4, bits),
    );
  };
  // `unicast` is what is left when loopback, link-local, private, multicast, mapped, translated and reserved ranges are taken away.
  const mayReach = (ip: string): boolean => ipaddr.process(ip).range() === 'unicast' || isTrusted(ip);
  const meaningsOf = async (hostname: string): Promise<readonly string[]> => (isIP(hostname) ? [hostname] : resolve(hostname));

  return {
    mayReach,

    async check(text) {
      const url = parsed(text);
      const hostname = url.hostname.replace(/^\[|\]$/g, '');
      const meanings = await meaningsOf(hostname).catch(() => []);
      if (meanings.length === 0 || !meanings.every(mayReach)) throw refuse('WEBHOOK_ADDRESS', { field: 'input.url' });
      if (url.protocol === 'http:' && !meanings.every(isTrusted)) throw refuse('WEBHOOK_URL', { field: 'input.url' });
    },

    lookup(hostname, options, callback) {
      meaningsOf(hostname).then(
        (meanings) => {
          const [first] = meanings;
          if (first === undefined || !meanings.every(mayReach)) return callback(refuse('WEBHOOK_ADDRESS'), '', 0);
          if (options.all) return callback(null, meanings.map((address) => ({ address, family: isIP(address) })) as never);
          return callback(null, first, isIP(first));
        },
        (error: NodeJS.ErrnoException) => callback(error, '', 0),
      );
    },
  };
}

function parsed(text: string): URL {
  const url = text.length > URL_LENGTH_MAX ? null : URL.parse(text);
  const isPlain = url && (url.protocol === 'https:' || url.protocol === 'http:') && !url.username && !url.password && !url.hash;
  if (!isPlain) throw refuse('WEBHOOK_URL', { field: 'input.url' });
  return url;
}
