import LightRunner from 'jest-light-runner/child-process';
export default class extends LightRunner {
  async runTests(...args) {
    const before = process.env.NODE_OPTIONS;
    process.env.NODE_OPTIONS = '--import tsx --disable-warning=ExperimentalWarning';
    try {
      return await super.runTests(...args);
    } finally {
      if (before === undefined) delete process.env.NODE_OPTIONS;
      else process.env.NODE_OPTIONS = before;
    }
  }
}
