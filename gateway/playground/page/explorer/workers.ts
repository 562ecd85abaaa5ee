/** The editor's languages run in workers, from files of our own: the page's policy lets in nothing else. */

const FILES: Readonly<Record<string, string>> = { json: 'json.worker.js', graphql: 'graphql.worker.js' };

// The name by which the editor looks for it.
(globalThis as { MonacoEnvironment?: object }).MonacoEnvironment = {
  getWorker: (_id: string, language: string) => new Worker(FILES[language] ?? 'editor.worker.js', { type: 'module' }),
};
