import DataLoader from 'dataloader';

/**
 * Gathers what is asked for at the same time into one piece of work, and what is asked while one runs into the next: under load many small
 * commands become few, and nobody waits longer for it. Answers stand in the order of the questions; a fault is everybody's.
 */
export function gathered<Question, Answer>(
  work: (questions: readonly Question[]) => Promise<readonly Answer[]>,
): (question: Question) => Promise<Answer> {
  let running: Promise<unknown> = Promise.resolve();
  const loader = new DataLoader<Question, Answer>(
    (questions) => {
      const answers = work(questions);
      running = answers.catch(() => {});
      return answers;
    },
    { cache: false, batchScheduleFn: (dispatch) => void running.then(() => setImmediate(dispatch)) },
  );
  return (question) => loader.load(question);
}
