/** All saved queries by topic. */
import { useSpeech } from '../language/language.js';
import { addressOf } from '../route.js';
import { useSession } from '../session/session.js';
import { useCatalogue } from './catalogue.js';
import type { SavedQuery } from './saved-query.js';

export function Home() {
  const { say, read } = useSpeech();
  const { topics } = useCatalogue();
  return (
    <div className="home">
      <h1>{say('savedQueries')}</h1>
      <p className="lead">{say('homeAbout')}</p>
      {topics.map(({ title, queries }) => (
        <section key={title.en}>
          <h2>{read(title)}</h2>
          <ul className="cards">
            {queries.map((query) => (
              <QueryCard key={query.id} query={query} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function QueryCard({ query: { id, title, about, posts } }: { readonly query: SavedQuery }) {
  const { read } = useSpeech();
  const session = useSession();
  const isForMe = posts.length === 0 || posts.includes(session?.viewer.post ?? '');
  return (
    <li>
      <a className="card" href={addressOf(id)}>
        <strong>{read(title)}</strong>
        <span>{read(about)}</span>
        {!isForMe && <PostNames posts={posts} />}
      </a>
    </li>
  );
}

/** The posts that a query is meant for. */
export function PostNames({ posts }: { readonly posts: readonly string[] }) {
  const { say, read } = useSpeech();
  const catalogue = useCatalogue();
  const names = posts.map((post) => catalogue.posts[post]).filter((words) => words !== undefined);
  return (
    <small className="post-names">
      {say('meantFor')}
      {say('colon')}
      {names.map(read).join(say('comma'))}
    </small>
  );
}
