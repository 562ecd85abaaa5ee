/** Name, the two ways to ask, who is signed in, the other language. */
import { useSpeech } from './language/language.js';
import { EXPLORE, type Route } from './route.js';
import { useSession } from './session/session.js';
import { ViewerCard } from './session/viewer-card.js';

export function Header({ view }: { readonly view: Route['view'] }) {
  const { say, change } = useSpeech();
  const session = useSession();
  return (
    <header className="header">
      <a className="brand" href="#/">
        <img src="icon.svg" alt="" width="28" height="28" />
        <span>
          <strong>{say('title')}</strong> <span className="brand-about">{say('subtitle')}</span>
        </span>
      </a>
      {session && (
        <nav className="ways" aria-label={say('title')}>
          <a href="#/" aria-current={view === 'explore' ? undefined : 'page'}>
            {say('savedQueries')}
          </a>
          <a href={EXPLORE} aria-current={view === 'explore' ? 'page' : undefined}>
            {say('explore')}
          </a>
        </nav>
      )}
      <div className="header-end">
        {session && <ViewerCard session={session} />}
        <button type="button" className="quiet" onClick={change} lang={say('otherLanguage') === 'English' ? 'en' : 'zh-CN'}>
          {say('otherLanguage')}
        </button>
      </div>
    </header>
  );
}
