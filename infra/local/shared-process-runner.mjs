/**
 * Runs rules, stores and services in plain Node, many test files in one process: the libraries below them are loaded once, and not
 * for each file. Their sources are read by tsx, as in every other command.
 */
import SharedProcessRunner from 'jest-light-runner/child-process';

export default class extends SharedProcessRunner {
  async runTests(...run) {
    const { NODE_OPTIONS } = process.env;
    // The only way to its processes; nobody else of this run is to inherit it.
    process.env.NODE_OPTIONS = '--import tsx';
    try {
      await super.runTests(...run);
    } finally {
      if (NODE_OPTIONS === undefined) delete process.env.NODE_OPTIONS;
      else process.env.NODE_OPTIONS = NODE_OPTIONS;
    }
  }
}
