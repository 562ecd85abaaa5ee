/** Every limit of the gateway, with its reason. Requirement E6, abuse S11–S13. */

/** The deepest query a screen needs (a class, its children, a case, its reviews, their students) is nine levels; paging adds three. */
export const DEPTH_MAX = 15;
/** A child's whole situation uses about two hundred tokens; a dashboard of several, fewer than this. */
export const TOKENS_MAX = 2_000;
/** Enough for a desk that asks for several lists at once; a list of aliases is how look-ups are enumerated. */
export const ALIASES_MAX = 30;
/** `@include`, `@skip` and federation's own; more is an attack on the validator. */
export const DIRECTIVES_MAX = 20;
/**
 * Objects of an answer, counted before it is made (operation-cost.ts). A child's whole situation counts about 100, a page of a hundred
 * children with all of theirs about 10,000; every child of every class of every school, about 60,000, is an export and not a query.
 */
export const COST_MAX = 20_000;
/** Contacts, steps, reports, ledgers of one child: a handful. Longer lists state their size in the schema, or are pages. */
export const LIST_SIZE_ASSUMED = 5;
/** One that writes costs as much as some reading: a loaded record, a write that waits for the disk, an event. */
export const MUTATION_COST = 10;
/** A register of sixty children is under 10 KB; files go another way. */
export const BODY_BYTES_MAX = 1_000_000;
/** As in the services: a city's list fits many times. */
export const UPLOAD_BYTES_MAX = 64 * 1024 * 1024;
/** A subgraph that has not answered by then is treated as down. */
export const HOP_TIMEOUT_MS = 10_000;
/** A file of 100,000 rows is checked row by row in some four minutes on the slower of the local databases. */
export const UPLOAD_TIMEOUT_MS = 600_000;
/** The longest ledger is made in under a minute; the rest is for whoever reads it over a slow line. */
export const DOWNLOAD_TIMEOUT_MS = 600_000;
/** Readiness tells of the subgraphs, and must not wait for one that hangs. */
export const HEALTH_TIMEOUT_MS = 1_000;
/** Shorter than the subgraphs' keep-alive, so that we never write into a closed connection. */
export const KEEP_ALIVE_MS = 30_000;
/** Connections per subgraph; each subgraph's database pool is ten. */
export const CONNECTIONS_MAX = 32;
/** A desk listens to a few things in a few tabs; each costs one query per change. */
export const SUBSCRIPTIONS_PER_VIEWER_MAX = 20;
/** Keys waiting for one slow subscriber; beyond this it is told CHANGES_MISSED, and one list loaded anew costs less than a thousand questions. */
export const WAITING_KEYS_MAX = 1_000;
/**
 * Changes kept for desks that come back: an hour of a busy morning in the whole city, a few hundred bytes each. A desk that more of them
 * concern than may wait (WAITING_KEYS_MAX) is told CHANGES_MISSED.
 */
export const RECENT_CHANGES_MAX = 5_000;
/** Ids remembered of what a stream has told: more than a desk has on its screen, some forty bytes each. */
export const SHOWN_KEYS_MAX = 1_000;
/** Timers hold 2³¹ − 1 ms; no token lives longer than these 24 days. */
export const STREAM_MS_MAX = 2_147_483_647;
/** One of the public files a complaint, looks up a receipt, reads notices; a person does not do more than this in a minute. */
export const PUBLIC_REQUESTS_PER_MINUTE_MAX = 20;
/** Ten a second of all the public together, for each replica: a small part of what it serves to desks. */
export const PUBLIC_REQUESTS_PER_MINUTE_OF_ALL_MAX = 600;
