export { ACTIONS, authorise, can, forbidden, notFound, scopeOf, type Resource, type Scope } from './access.js';
export { accessGrounds, openingsOf, type AccessGround } from './access-grounds.js';
export { accessTokenVerifier, providerKeys, type AccessTokenOptions } from './access-token.js';
export { actions, reachOf, type Action, type ActionRule } from './actions.js';
export { type Reach } from './post-groups.js';
export { generateInternalKeys, loadInternalKeys, type InternalKeys } from './internal-keys.js';
export {
  INTERNAL_HEADER_PREFIX,
  NO_BODY,
  SIGNATURE_HEADER,
  VIEWER_HEADER,
  internalSigner,
  internalVerifier,
  sha256Hex,
  type InternalRequest,
  type InternalSigner,
  type InternalVerifier,
} from './internal-request.js';
export { BODIES, POSTS, claimsOf, isPost, viewerFromClaims, type Body, type Post, type Viewer } from './posts.js';
