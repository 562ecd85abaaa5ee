import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Resolves with the port once the server listens; 0 asks for any. Rejects when it is taken. */
export const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => resolve((server.address() as AddressInfo).port));
  });
