/** An answer: what went wrong, then each part of it. */
import { useSpeech } from '../language/language.js';
import type { Run } from '../saved-queries/running.js';
import type { Fields } from './fields.js';
import { Errors, isRefused, RefusedSection } from './problems.js';
import { SectionView } from './section-view.js';
import { sectionsOf, type Section } from './table.js';

export interface AnswerViewProps {
  readonly run: Run;
  readonly fields: Fields;
  /** For the names of files. */
  readonly name: string;
  readonly kind: 'query' | 'mutation' | 'subscription';
  /** Asks for what follows; without it the answer stands as it is. */
  readonly onMore?: (pages: 'next' | 'all') => void;
}

export function AnswerView({ run: { phase, answer, tookMs }, fields, name, kind, onMore }: AnswerViewProps) {
  const { say } = useSpeech();
  const sections = answer?.data ? sectionsOf(answer.data) : [];
  return (
    <section className="answer" aria-label={say('answer')} aria-busy={phase === 'running'}>
      <p className="announcement" role="status">
        {phase === 'listening' && <span className="live">{say('listening')}</span>}
        {phase === 'done' && kind === 'subscription' && say('stopped')}
        {phase === 'running' && say('running')}
        {phase === 'done' && answer && kind !== 'subscription' && `${say('took')} ${Math.round(tookMs)} ms`}
      </p>
      {answer && <Errors errors={answer.errors ?? []} hasData={sections.some(({ kind: found }) => found !== 'nothing')} />}
      {sections.map((section) => (
        <Part
          key={section.path}
          section={section}
          fields={fields}
          name={name}
          kind={kind}
          hasErrors={Boolean(answer?.errors)}
          onMore={onMore}
          isBusy={phase === 'running'}
        />
      ))}
    </section>
  );
}

interface PartProps extends Pick<AnswerViewProps, 'fields' | 'name' | 'kind'> {
  readonly section: Section;
  readonly hasErrors: boolean;
  readonly isBusy: boolean;
  readonly onMore: AnswerViewProps['onMore'] | undefined;
}

function Part({ section, fields, name, kind, hasErrors, isBusy, onMore }: PartProps) {
  const { say } = useSpeech();
  if (isRefused(section)) return <RefusedSection section={section} />;
  if (section.kind === 'nothing') return hasErrors ? null : <p className="nothing">{say('notFound')}</p>;
  return (
    <>
      {kind === 'mutation' && (
        <p className="callout callout-good" role="status">
          {say('done')}
        </p>
      )}
      <SectionView section={section} fields={fields} name={name} />
      {section.nextCursor !== null && onMore && (
        <p className="more">
          {say('moreRows')}{' '}
          <button type="button" className="secondary" disabled={isBusy} onClick={() => onMore('next')}>
            {say('nextPage')}
          </button>{' '}
          <button type="button" className="secondary" disabled={isBusy} onClick={() => onMore('all')}>
            {say('allPages')}
          </button>
        </p>
      )}
    </>
  );
}
