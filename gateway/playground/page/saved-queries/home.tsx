/** All saved queries by topic. */
import { useSpeech } from '../language/language.js';
import { addressOf } from '../route.js';
import { useSession } from '../session/session.js';
import { useCatalogue } from './catalogue.js';
import type { SavedQuery, Topic } from './saved-query.js';

export function Home() {
  const { say, read } = useSpeech();
  const { topics } = useCatalogue();
  const post = useSession()?.viewer.post ?? '';
  const isForMe = ({ queries }: Topic) => queries.some(({ posts }) => isMeantFor(posts, post));
  // What the post has a use for comes first; the rest stays to be looked at.
  const ordered = [...topics.filter(isForMe), ...topics.filter((topic) => !isForMe(topic))];
  return (
    <div className="home">
      <h1>{say('savedQueries')}</h1>
      <p className="lead">{say('homeAbout')}</p>
      {ordered.map(({ title, queries }) => (
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
  const isForMe = isMeantFor(posts, session?.viewer.post ?? '');
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

const isMeantFor = (posts: readonly string[], post: string): boolean => posts.length === 0 || posts.includes(post);

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
