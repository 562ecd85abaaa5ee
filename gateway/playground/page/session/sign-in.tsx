/** In development anybody picks a demo post; in production the token of the identity provider is pasted. */
import { useState, type FormEvent } from 'react';
import { useSpeech } from '../language/language.js';
import type { TextKey } from '../language/texts.js';
import { useCatalogue } from '../saved-queries/catalogue.js';
import { logInWasRefused, signIn, signInAs, wishedPost, type DemoPost } from './session.js';

/** A list longer than this is searched rather than read. */
const POSTS_WITHOUT_SEARCH = 14;

export function SignIn({ demoPosts }: { readonly demoPosts: readonly DemoPost[] }) {
  const { say } = useSpeech();
  const hasDemo = demoPosts.length > 0;
  return (
    <div className="sign-in">
      <h1>{say(hasDemo ? 'choosePost' : 'pasteToken')}</h1>
      {logInWasRefused() && <Warning text="tokenRefused" />}
      {hasDemo ? (
        <>
          <p className="lead">{say('choosePostAbout')}</p>
          <PostList demoPosts={demoPosts} />
          <details className="other-way">
            <summary>{say('pasteToken')}</summary>
            <TokenForm />
          </details>
        </>
      ) : (
        <TokenForm />
      )}
    </div>
  );
}

function PostList({ demoPosts }: { readonly demoPosts: readonly DemoPost[] }) {
  const { say, read } = useSpeech();
  const { posts } = useCatalogue();
  const [search, setSearch] = useState('');
  const [wish, setWish] = useState(wishedPost);
  const [failed, setFailed] = useState(false);
  const wanted = search.trim().toLowerCase();
  const shown = demoPosts.filter(({ label, post }) => label.toLowerCase().includes(wanted) && (wish === null || post === wish));
  const wished = wish === null ? undefined : posts[wish];
  const choose = (label: string) =>
    void signInAs(label).then(
      (done) => setFailed(!done),
      () => setFailed(true),
    );
  return (
    <>
      {demoPosts.length > POSTS_WITHOUT_SEARCH && (
        <label className="field">
          <span>{say('findPost')}</span>
          <input type="search" value={search} onChange={(event) => setSearch(event.target.value)} />
        </label>
      )}
      {wished && (
        <p>
          {say('only')} {read(wished)}{' '}
          <button type="button" className="link" onClick={() => setWish(null)}>
            {say('showAll')}
          </button>
        </p>
      )}
      <ul className="posts">
        {shown.map(({ label, post }) => {
          const [first = label, ...others] = label.split(' · ');
          return (
            <li key={label}>
              <button type="button" data-post={post} onClick={() => choose(label)}>
                <strong>{first}</strong>
                {others.length > 0 && <span>{others.join(' · ')}</span>}
              </button>
            </li>
          );
        })}
      </ul>
      {shown.length === 0 && <p>{say('noSuchPost')}</p>}
      {failed && <Warning text="offline" />}
    </>
  );
}

function TokenForm() {
  const { say } = useSpeech();
  const [wrong, setWrong] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const token = new FormData(event.currentTarget).get('token');
    setWrong(!signIn(typeof token === 'string' ? token.trim().replace(/^Bearer\s+/i, '') : ''));
  };
  return (
    <form className="token-form" onSubmit={submit}>
      <p>{say('pasteTokenAbout')}</p>
      <label className="field">
        <span>{say('token')}</span>
        <textarea name="token" rows={4} required autoComplete="off" spellCheck={false} aria-invalid={wrong} />
      </label>
      {wrong && <Warning text="notAToken" />}
      <button type="submit" className="primary">
        {say('signIn')}
      </button>
    </form>
  );
}

function Warning({ text }: { readonly text: TextKey }) {
  const { say } = useSpeech();
  return (
    <p className="callout callout-danger" role="alert">
      {say(text)}
    </p>
  );
}
