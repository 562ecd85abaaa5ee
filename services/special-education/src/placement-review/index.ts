export { reviewToGraph } from './placement-review-to-graph.js';
