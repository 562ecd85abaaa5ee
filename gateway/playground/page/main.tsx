/** Loads the saved queries, takes up the log-in of the tab if there is one, and shows the page. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { buildSchema } from 'graphql';
import { App } from './app.js';
import { LanguageProvider } from './language/language.js';
import { TEXTS } from './language/texts.js';
import { CatalogueProvider } from './saved-queries/catalogue.js';
import type { SavedQueries } from './saved-queries/saved-query.js';
import { fetchDemoPosts, resume } from './session/session.js';

const place = document.getElementById('page');
if (!place) throw new Error('index.html has no #page.');
try {
  const fetchSaved = async () => (await (await fetch('saved-queries.json')).json()) as SavedQueries;
  const fetchToday = async () => (await (await fetch('/today')).json()) as { readonly today: string };
  const [saved, demoPosts, { today }] = await Promise.all([fetchSaved(), fetchDemoPosts(), fetchToday(), resume()]);
  createRoot(place).render(
    <StrictMode>
      <LanguageProvider>
        <CatalogueProvider saved={saved} schema={buildSchema(saved.schema)} today={today}>
          <App demoPosts={demoPosts} />
        </CatalogueProvider>
      </LanguageProvider>
    </StrictMode>,
  );
} catch {
  place.textContent = `${TEXTS.failed.zh} ${TEXTS.failed.en}`;
}
