/** Who is signed in and what they answer for; the way to another post. */
import { useSpeech } from '../language/language.js';
import { useCatalogue } from '../saved-queries/catalogue.js';
import { useScope } from '../saved-queries/scope.js';
import { signOut, type Session } from './session.js';

export function ViewerCard({ session: { viewer, demoPost } }: { readonly session: Session }) {
  const { say, read } = useSpeech();
  const { posts } = useCatalogue();
  const scope = useScope();
  const post = posts[viewer.post];
  const named = (ids: readonly string[], names: ReadonlyMap<string, string>) => ids.map((id) => names.get(id) ?? id);
  const parts = [
    ['places', named(viewer.jurisdictions, scope.jurisdictions)],
    ['schools', named(viewer.schools, scope.schools)],
    ['classes', viewer.classes],
  ] as const;
  const filled = parts.filter(([, names]) => names.length > 0);
  return (
    <>
      <button type="button" className="viewer" popoverTarget="viewer-card">
        <span className="viewer-mark" aria-hidden="true">
          {(post ? read(post) : viewer.post).charAt(0)}
        </span>
        <span className="viewer-name">
          <span className="visually-hidden">{say('signedInAs') + say('colon')}</span>
          <span>{post ? read(post) : viewer.post}</span>
          <span className="viewer-scope">{filled.flatMap(([, names]) => names)[0] ?? say('noScope')}</span>
        </span>
      </button>
      <div id="viewer-card" className="viewer-card" popover="auto">
        <h2>{demoPost ?? (post ? read(post) : viewer.post)}</h2>
        <dl>
          {filled.map(([key, names]) => (
            <div key={key}>
              <dt>{say(key)}</dt>
              <dd>{names.join(say('comma'))}</dd>
            </div>
          ))}
        </dl>
        {filled.length === 0 && <p>{say('noScope')}</p>}
        <button type="button" className="secondary" onClick={signOut}>
          {say(demoPost ? 'changePost' : 'signOut')}
        </button>
      </div>
    </>
  );
}
