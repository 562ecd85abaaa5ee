/** The page: sign in, then choose a saved query or write one. */
import { lazy, Suspense, useEffect, useRef } from 'react';
import { Header } from './header.js';
import { useSpeech } from './language/language.js';
import { routeOf, useVisit, type Route } from './route.js';
import { useCatalogue } from './saved-queries/catalogue.js';
import { Home } from './saved-queries/home.js';
import { QueryList } from './saved-queries/query-list.js';
import { QueryPage } from './saved-queries/query-page.js';
import { useSession, type DemoPost } from './session/session.js';
import { SignIn } from './session/sign-in.js';

// The editor is many times the rest of the page; whoever stays with the saved queries never loads it.
const Explorer = lazy(() => import('./explorer/explorer.js'));

export function App({ demoPosts }: { readonly demoPosts: readonly DemoPost[] }) {
  const session = useSession();
  const visit = useVisit();
  const { say } = useSpeech();
  const main = useRef<HTMLElement>(null);
  const route = routeOf(visit.hash);
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [visit]);

  return (
    <>
      <a className="skip-link" href="#content" onClick={(event) => focusOn(event, main.current)}>
        {say('skipToContent')}
      </a>
      <Header view={route.view} />
      {session ? (
        <div className={`frame frame-${route.view}`}>
          {route.view === 'query' && <QueryList openId={route.id} />}
          <main id="content" tabIndex={-1} ref={main}>
            <View key={visit.number} route={route} />
          </main>
        </div>
      ) : (
        <main id="content" tabIndex={-1} ref={main}>
          <SignIn demoPosts={demoPosts} />
        </main>
      )}
    </>
  );
}

function View({ route }: { readonly route: Route }) {
  const { find } = useCatalogue();
  const { say } = useSpeech();
  if (route.view === 'explore') {
    return (
      <Suspense fallback={<p className="waiting">{say('loading')}</p>}>
        <Explorer />
      </Suspense>
    );
  }
  const query = route.view === 'query' ? find(route.id) : undefined;
  return route.view === 'query' && query ? <QueryPage query={query} chosen={route.values} /> : <Home />;
}

/** The address after `#` says what is open, so this link moves the focus without it. */
function focusOn(event: { preventDefault(): void }, element: HTMLElement | null): void {
  event.preventDefault();
  element?.focus();
}
