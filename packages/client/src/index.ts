export { createClient, GraphFault, type Client, type ClientOptions } from './client.js';
export { isProblem, type Problem } from './problem.js';
export * from './__generated__/operations.js';
