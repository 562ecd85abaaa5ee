/** What an operation would cost, before it runs; and which lists make the cost. */
import { useEffect, useState } from 'react';
import { useSpeech } from '../language/language.js';
import { estimate, type Estimate } from './ask.js';

/** Long enough that typing does not ask for each letter. */
const PAUSE_MS = 300;

interface CostNoteProps {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export function CostNote({ query, variables }: CostNoteProps) {
  const { say } = useSpeech();
  const [found, setFound] = useState<Estimate | null>(null);
  const wanted = JSON.stringify({ query, variables });
  useEffect(() => {
    let isCurrent = true;
    const timer = setTimeout(() => {
      void estimate(JSON.parse(wanted) as CostNoteProps).then((answer) => isCurrent && setFound(answer));
    }, PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [wanted]);
  if (!found) return null;
  const { cost, limit, lists } = found;
  const isTooMuch = cost > limit;
  return (
    <details className={`cost ${isTooMuch ? 'cost-high' : ''}`}>
      <summary>
        {say('cost')} <strong>{cost.toLocaleString('en')}</strong> / {limit.toLocaleString('en')}
      </summary>
      <div className="cost-card">
        {isTooMuch && <p className="callout callout-danger">{say('costTooHigh')}</p>}
        <p>{say('costAbout')}</p>
        {lists.length > 0 && (
          <table>
            <thead>
              <tr>
                <th scope="col">{say('costList')}</th>
                <th scope="col">{say('costEntries')}</th>
              </tr>
            </thead>
            <tbody>
              {lists.map(({ path, entries }) => (
                <tr key={path}>
                  <td>
                    <code>{path}</code>
                  </td>
                  <td className="figure">{entries}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </details>
  );
}
