/** Before the end-to-end tests, once: the processes are built from the sources as they stand. */
import { register } from 'tsx/esm/api';

export default async function bundled() {
  const unregister = register();
  const { bundleProcesses } = await import('../../infra/local/bundles.ts');
  await bundleProcesses();
  await unregister();
}
