/** The saved queries beside the open one; on a phone behind a button. */
import { useEffect, useRef } from 'react';
import { useSpeech } from '../language/language.js';
import { addressOf } from '../route.js';
import { useCatalogue } from './catalogue.js';

export function QueryList({ openId }: { readonly openId: string }) {
  const { say, read } = useSpeech();
  const { topics } = useCatalogue();
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    if (list.current?.matches(':popover-open')) list.current.hidePopover();
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [openId]);
  return (
    <>
      <button type="button" className="secondary query-list-button" popoverTarget="query-list">
        ☰ {say('allQueries')}
      </button>
      <nav id="query-list" className="query-list" popover="auto" ref={list} aria-label={say('savedQueries')}>
        {topics.map(({ title, queries }) => (
          <section key={title.en}>
            <h2>{read(title)}</h2>
            <ul>
              {queries.map(({ id, title: name }) => (
                <li key={id}>
                  <a href={addressOf(id)} aria-current={id === openId ? 'page' : undefined}>
                    {read(name)}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </nav>
    </>
  );
}
